import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function OverviewPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.overview} />
      <EmptyState title={texts.loading} />
    </>
  );
}
