import type { JournalAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { PathLink } from "../../parts/PathLink.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Journal.module.css";
import { journalTexts } from "./texts.ts";
import { useConcernPath } from "./useConcernPath.ts";
import { streamPath, useJournalSearch } from "./useJournalSearch.ts";

/** One page of the journal. A row opens the journal of what it concerns; the name of that leads to its own screen. */
export function Entries({ page }: { readonly page: JournalAnswer }) {
  const texts = useTexts(journalTexts);
  const say = useSay();
  const concern = useConcernPath();
  const search = useJournalSearch();
  const isFirst = search.before === undefined;
  return (
    <>
      <DataTable
        caption={texts.caption}
        rows={page.entries}
        rowKey={({ sequence }) => String(sequence)}
        href={({ stream }) => (search.stream === undefined ? streamPath(stream) : null)}
        empty={
          isFirst && !search.isNarrowed ? (
            <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>
          ) : (
            <EmptyState title={isFirst ? texts.noMatch : texts.end} />
          )
        }
        columns={[
          { key: "at", header: texts.at, numeric: true, width: "10rem", cell: ({ at }) => formatInstant(at) },
          { key: "what", header: texts.what, name: true, width: "24%", cell: ({ name }) => say(name) },
          {
            key: "about",
            header: texts.about,
            cell: ({ about, stream }) => {
              const path = concern(stream);
              return path === null ? say(about) : <PathLink href={path}>{say(about)}</PathLink>;
            },
          },
          { key: "by", header: texts.by, width: "24%", cell: ({ by }) => <span lang="vi">{by}</span> },
        ]}
      />
      {isFirst && page.next === null ? null : (
        <nav className={`${styles["pages"]} noPrint`} aria-label={texts.pages}>
          {isFirst ? null : (
            <LinkButton to="/nhat-ky" search={search.page(null)} variant="default">
              {texts.newest}
            </LinkButton>
          )}
          {page.next === null ? null : (
            <LinkButton to="/nhat-ky" search={search.page(page.next)} variant="default">
              {texts.older}
            </LinkButton>
          )}
        </nav>
      )}
    </>
  );
}
