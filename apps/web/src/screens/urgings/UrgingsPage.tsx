import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function UrgingsPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.urgings} />
      <EmptyState title={texts.loading} />
    </>
  );
}
