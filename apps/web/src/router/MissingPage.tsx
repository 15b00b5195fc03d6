import { EmptyState } from "../parts/EmptyState.tsx";
import { LinkButton } from "../parts/LinkButton.tsx";
import { PageTitle } from "../parts/PageTitle.tsx";
import { useTexts } from "../texts/catalogue.ts";

/** An address that no screen has. */
export function MissingPage() {
  const texts = useTexts();
  return (
    <>
      <PageTitle title={texts.errors.pageNotFound} />
      <EmptyState
        title={texts.errors.pageNotFoundHint}
        act={
          <LinkButton to="/" variant="default">
            {texts.errors.toStart}
          </LinkButton>
        }
      />
    </>
  );
}
