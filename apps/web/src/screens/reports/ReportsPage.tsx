import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function ReportsPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.reports} />
      <EmptyState title={texts.loading} />
    </>
  );
}
