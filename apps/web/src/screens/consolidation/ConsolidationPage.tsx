import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function ConsolidationPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.consolidation} />
      <EmptyState title={texts.loading} />
    </>
  );
}
