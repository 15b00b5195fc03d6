import { Journal } from "@kehoach/domain";
import { Button, NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { trpc } from "../../api/queries.ts";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import { Entries } from "./Entries.tsx";
import styles from "./Journal.module.css";
import { journalTexts } from "./texts.ts";
import { useJournalSearch } from "./useJournalSearch.ts";

/** `/nhat-ky`: what happened, newest first; `?loai=report&ma=bao-cao-nam/iii-9/2026` shows one stream. */
export function JournalPage() {
  const shared = useTexts();
  const texts = useTexts(journalTexts);
  const say = useSay();
  const { before, choose, kind, stream } = useJournalSearch();
  const query = useQuery(
    trpc.journal.list.queryOptions({
      ...(before === undefined ? {} : { before }),
      ...(kind === undefined ? {} : { kind }),
      ...(stream === undefined ? {} : { stream }),
    }),
  );
  const [first] = query.data?.entries ?? [];
  return (
    <>
      <PageTitle
        title={shared.navigation.journal}
        context={texts.context}
        act={
          <Button variant="default" onClick={() => print()}>
            {shared.acts.print}
          </Button>
        }
      />
      {stream === undefined ? (
        <form className={`${styles["filters"]} noPrint`} onSubmit={(event) => event.preventDefault()}>
          <NativeSelect
            label={texts.kind}
            value={kind ?? ""}
            data={[
              { value: "", label: texts.allKinds },
              ...Journal.StreamKind.literals.map((one) => ({ value: one, label: say(Journal.kindName(one)) })),
            ]}
            onChange={(event) => choose(event.currentTarget.value)}
          />
        </form>
      ) : (
        <p className={styles["only"]}>
          <b>{first === undefined ? texts.onlyOne : texts.only(say(first.about))}</b>{" "}
          <Link className="noPrint" to="/nhat-ky" search={{}}>
            {texts.all}
          </Link>
        </p>
      )}
      <QueryState query={query} lines={12}>
        {(page) => <Entries page={page} />}
      </QueryState>
    </>
  );
}
