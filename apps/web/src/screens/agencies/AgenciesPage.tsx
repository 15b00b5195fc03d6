import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function AgenciesPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.agencies} />
      <EmptyState title={texts.loading} />
    </>
  );
}
