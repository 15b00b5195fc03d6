import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function ReportPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.plan} />
      <EmptyState title={texts.loading} />
    </>
  );
}
