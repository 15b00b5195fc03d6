import { useQuery } from "@tanstack/react-query";
import { trpc } from "../../api/queries.ts";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useMay } from "../../session/useMay.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { AccountList } from "./AccountList.tsx";
import { ActingHead } from "./acting/ActingHead.tsx";
import { accountsTexts } from "./texts.ts";
import { usePlan } from "./usePlan.ts";

/** `/nguoi-dung`: all accounts for who administers or inspects; for a head, naming an acting head of the own agency. */
export function AccountsPage() {
  const shared = useTexts();
  const texts = useTexts(accountsTexts);
  const may = useMay();
  const people = useQuery(trpc.user.list.queryOptions());
  const plan = usePlan();
  if (!may("administer") && !may("readJournal")) return <ActingHead />;
  return (
    <>
      <PageTitle
        title={shared.navigation.accounts}
        context={texts.context}
        act={may("administer") ? <LinkButton to="/nguoi-dung/moi">{texts.invite}</LinkButton> : undefined}
      />
      <QueryState query={plan}>
        {({ agencies }) => (
          <QueryState query={people}>{(found) => <AccountList people={found} agencies={agencies} />}</QueryState>
        )}
      </QueryState>
    </>
  );
}
