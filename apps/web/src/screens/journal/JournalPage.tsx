import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function JournalPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.journal} />
      <EmptyState title={texts.loading} />
    </>
  );
}
