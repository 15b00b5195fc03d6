import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function BoardPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.board} />
      <EmptyState title={texts.loading} />
    </>
  );
}
