import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function DifficultiesPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.difficulties} />
      <EmptyState title={texts.loading} />
    </>
  );
}
