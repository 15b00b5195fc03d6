import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function AccountsPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.accounts} />
      <EmptyState title={texts.loading} />
    </>
  );
}
