import { EmptyState } from "../../parts/EmptyState.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { useTexts } from "../../texts/catalogue.ts";

export function SettingsPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.navigation.settings} />
      <EmptyState title={texts.loading} />
    </>
  );
}
