import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function AgencyPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.agency} />
      <EmptyState title={texts.loading} />
    </>
  );
}
