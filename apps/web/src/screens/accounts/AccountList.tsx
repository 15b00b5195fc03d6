import { Account, Text } from "@kehoach/domain";
import { NativeSelect, TextInput } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { AccountAnswer, PlanAnswer } from "../../api/Answers.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { LinkButton } from "../../parts/LinkButton.tsx";
import { StateLabel } from "../../parts/StateLabel.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Accounts.module.css";
import { accountsTexts } from "./texts.ts";
import { useGrantLine } from "./useGrantLine.ts";

const route = getRouteApi("/nguoi-dung");
const states: ReadonlyArray<Account.State> = ["invited", "active", "disabled"];

/** All accounts, narrowed by words and state, which live in the address. */
export function AccountList({
  people,
  agencies,
}: {
  readonly people: ReadonlyArray<AccountAnswer>;
  readonly agencies: PlanAnswer["agencies"];
}) {
  const shared = useTexts();
  const texts = useTexts(accountsTexts);
  const say = useSay();
  const line = useGrantLine(agencies);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const wanted = search.tim ?? "";
  const state = search["trang-thai"] ?? "";
  // What is typed shows at once; the address drops blanks at the ends.
  const [typed, setTyped] = useState(wanted);
  const change = (next: { readonly tim?: string; readonly "trang-thai"?: string }) =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true, resetScroll: false });

  const words = Text.fold(wanted).split(" ").filter(Boolean);
  const sought = (person: AccountAnswer) => {
    const full = person.grants.map(({ agency }) => agencies.find(({ id }) => id === agency)?.name ?? "");
    return Text.fold([person.name, person.email, ...person.grants.map(line), ...full].join(" "));
  };
  const shown = people
    .filter((person) => state === "" || person.state === state)
    .filter((person) => words.every((word) => sought(person).includes(word)));

  return (
    <>
      <form className={`${styles["filters"]} noPrint`} role="search" onSubmit={(event) => event.preventDefault()}>
        <TextInput
          className={styles["search"] ?? ""}
          type="search"
          label={texts.search}
          description={texts.searchHint}
          maxLength={100}
          value={typed.trim() === wanted ? typed : wanted}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            change({ tim: event.currentTarget.value.trim() });
          }}
        />
        <NativeSelect
          label={texts.state}
          value={state}
          onChange={(event) => change({ "trang-thai": event.currentTarget.value })}
          data={[
            { value: "", label: texts.allStates },
            ...states.map((value) => ({ value, label: say(Account.stateLabel(value)) })),
          ]}
        />
      </form>
      <DataTable
        caption={shared.navigation.accounts}
        rows={shown}
        rowKey={(person) => person.user}
        href={(person) => `/nguoi-dung/${encodeURIComponent(person.user)}`}
        empty={
          people.length === 0 ? (
            <EmptyState title={texts.none}>{texts.noneHint}</EmptyState>
          ) : (
            <EmptyState
              title={texts.noMatch}
              act={
                <LinkButton to="/nguoi-dung" search={{}} variant="default" onClick={() => setTyped("")}>
                  {texts.clear}
                </LinkButton>
              }
            />
          )
        }
        columns={[
          { key: "name", header: texts.name, name: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
          {
            key: "email",
            header: texts.email,
            cell: ({ email }) => <span className={styles["email"]}>{email}</span>,
            sortBy: ({ email }) => email,
          },
          {
            key: "roles",
            header: texts.roles,
            cell: ({ grants }) =>
              grants.length === 0
                ? texts.noRoles
                : grants.map((grant) => (
                    <span key={JSON.stringify(grant)} className={styles["grant"]}>
                      {line(grant)}
                    </span>
                  )),
            sortBy: ({ grants: [first] }) => (first === undefined ? null : shared.roles[first.role]),
          },
          {
            key: "state",
            header: texts.state,
            cell: (person) => <StateLabel label={Account.stateLabel(person.state)} />,
            sortBy: (person) => states.indexOf(person.state),
          },
        ]}
      />
    </>
  );
}
