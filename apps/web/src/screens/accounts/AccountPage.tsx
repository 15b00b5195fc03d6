import { Account } from "@kehoach/domain";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { AccountAnswer, LinkAnswer, PlanAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import styles from "./Accounts.module.css";
import { AccountActs } from "./acts/AccountActs.tsx";
import { OneTimeLink } from "./OneTimeLink.tsx";
import { RolesForm } from "./RolesForm.tsx";
import { accountsTexts } from "./texts.ts";
import { useGrantLine } from "./useGrantLine.ts";
import { usePlan } from "./usePlan.ts";

const route = getRouteApi("/nguoi-dung/$user");

/** `/nguoi-dung/<mã>`: one account, its roles and what can be done with it. */
export function AccountPage() {
  const shared = useTexts();
  const texts = useTexts(accountsTexts);
  const { user } = route.useParams();
  const people = useQuery(trpc.user.list.queryOptions());
  const plan = usePlan();
  const person = people.data?.find((one) => one.user === user);
  return (
    <>
      <PageTitle
        title={person?.name ?? shared.navigation.accounts}
        context={person?.email}
        act={
          <LinkButton to="/nguoi-dung" variant="default">
            {texts.back}
          </LinkButton>
        }
      />
      <QueryState query={people}>
        {() =>
          person === undefined ? (
            <EmptyState title={texts.notFound} />
          ) : (
            <QueryState query={plan}>
              {(found) => <OneAccount key={person.user} person={person} plan={found} />}
            </QueryState>
          )
        }
      </QueryState>
    </>
  );
}

function OneAccount({ person, plan }: { readonly person: AccountAnswer; readonly plan: PlanAnswer }) {
  const texts = useTexts(accountsTexts);
  const may = useMay();
  const line = useGrantLine(plan.agencies);
  const [link, setLink] = useState<LinkAnswer | null>(null);
  return (
    <>
      {link === null ? null : <OneTimeLink link={link} name={person.name} onClose={() => setLink(null)} />}
      <p className={styles["facts"]}>
        <StateLabel label={Account.stateLabel(person.state)} />
        {person.activatedAt === null ? null : <span>{texts.activatedAt(formatInstant(person.activatedAt))}</span>}
        {person.disabledAt === null ? null : <span>{texts.disabledAt(formatInstant(person.disabledAt))}</span>}
        {may("readJournal") ? (
          <Link className="noPrint" to="/nhat-ky" search={{ loai: "account", ma: person.user }}>
            {texts.history}
          </Link>
        ) : null}
      </p>
      {may("administer") ? <AccountActs person={person} onLink={setLink} /> : null}
      <section className={styles["part"]}>
        <h2>{texts.roles}</h2>
        {may("administer") ? (
          <RolesForm person={person} plan={plan} />
        ) : person.grants.length === 0 ? (
          <p>{texts.noRoles}</p>
        ) : (
          <ul>
            {person.grants.map((grant) => (
              <li key={JSON.stringify(grant)}>{line(grant)}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
