import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function SigningPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.signing} />
      <EmptyState title={texts.loading} />
    </>
  );
}
