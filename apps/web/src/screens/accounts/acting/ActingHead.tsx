import { Account, type Agency, Instant } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import type { AccountAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { EmptyState } from "../../../parts/EmptyState.tsx";
import { PageTitle } from "../../../parts/PageTitle.tsx";
import { QueryState } from "../../../parts/QueryState.tsx";
import { useMay } from "../../../session/useMay.ts";
import { useSession } from "../../../session/useSession.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { formatDay } from "../../../texts/format.ts";
import styles from "../Accounts.module.css";
import { accountsTexts } from "../texts.ts";
import { ActingForm } from "./ActingForm.tsx";
import { EndAct } from "./EndAct.tsx";

/** A head names somebody of the own agency to act for a time, and ends it again; anybody else is told that it is not theirs. */
export function ActingHead() {
  const shared = useTexts();
  const { acting: texts } = useTexts(accountsTexts);
  const { actor } = useSession();
  const may = useMay();
  if (may("nameActingHead", { agency: actor.agency?.id ?? null })) return <ActingHeads />;
  return (
    <>
      <PageTitle title={shared.navigation.accounts} />
      <EmptyState title={texts.noRight}>{texts.noRightHint}</EmptyState>
    </>
  );
}

function ActingHeads() {
  const { acting: texts } = useTexts(accountsTexts);
  const { actor } = useSession();
  const people = useQuery(trpc.user.list.queryOptions());
  const { agency } = actor;
  return (
    <>
      <PageTitle title={texts.title} context={agency === null ? undefined : texts.context(agency.name)} />
      <QueryState query={people}>
        {(found) => (agency === null ? null : <Own people={found} agency={agency.id} />)}
      </QueryState>
    </>
  );
}

function Own({ people, agency }: { readonly people: ReadonlyArray<AccountAnswer>; readonly agency: Agency.AgencyId }) {
  const { acting: texts, grant: terms } = useTexts(accountsTexts);
  const { actor, now } = useSession();
  const today = Instant.dayOf(now);
  const colleagues = people.filter((person) => person.email !== actor.email && person.state === "active");
  const named = people.flatMap((person) =>
    person.grants
      .filter((grant) => Account.isActing(grant) && grant.agency === agency && (grant.to ?? today) >= today)
      .map((grant) => ({ person, grant })),
  );
  return (
    <>
      <section>
        <h2>{texts.now}</h2>
        {named.length === 0 ? <p>{texts.nobody}</p> : null}
        <ul className={styles["named"]}>
          {named.map(({ grant, person }) => (
            <li key={`${person.user} ${grant.from} ${grant.to}`}>
              <span>
                <b>{person.name}</b>, {terms.fromTo(formatDay(grant.from ?? ""), formatDay(grant.to ?? ""))}
              </span>
              <EndAct person={person} grant={grant} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles["part"]}>
        <h2>{texts.title}</h2>
        {colleagues.length === 0 ? (
          <EmptyState title={texts.noColleague}>{texts.noColleagueHint}</EmptyState>
        ) : (
          <ActingForm colleagues={colleagues} agency={agency} today={today} />
        )}
      </section>
    </>
  );
}
