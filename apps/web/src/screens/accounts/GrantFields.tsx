import { Account, Agency } from "@kehoach/domain";
import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { PlanAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Accounts.module.css";
import { type GrantForm, usualAgency } from "./grantForm.ts";
import { accountsTexts } from "./texts.ts";

/** The id of the field in which the agency of a role is chosen. */
export const agencyFieldId = (grant: GrantForm): string => `agency-${grant.key}`;

/** One role: what, for which body, from when to when. */
export function GrantFields({
  legend,
  grant,
  plan,
  error,
  onChange,
  remove,
}: {
  readonly legend: string;
  readonly grant: GrantForm;
  readonly plan: PlanAnswer;
  /** What is wrong with the choice of the body. */
  readonly error: string | null;
  readonly onChange: (grant: GrantForm) => void;
  readonly remove?: { readonly label: string; readonly act: () => void };
}) {
  const shared = useTexts();
  const texts = useTexts(accountsTexts);
  const say = useSay();
  const { fields } = texts;
  return (
    <fieldset className={styles["grantFields"]}>
      <legend>{legend}</legend>
      <NativeSelect
        id={`role-${grant.key}`}
        label={fields.role}
        value={grant.role}
        data={Account.Role.literals.map((role) => ({ value: role, label: shared.roles[role] }))}
        onChange={(event) => {
          const role = Account.Role.literals.find((one) => one === event.currentTarget.value) ?? grant.role;
          onChange({ ...grant, role, agency: usualAgency(role, plan) ?? grant.agency });
        }}
      />
      <NativeSelect
        id={agencyFieldId(grant)}
        label={fields.agency}
        value={grant.agency}
        error={error}
        data={[
          { value: "", label: fields.choose },
          ...Agency.Group.literals.map((group) => ({
            group: say(Agency.groupLabel(group)),
            items: plan.agencies
              .filter((agency) => agency.group === group)
              .map(({ id, name }) => ({ value: id as string, label: name })),
          })),
        ]}
        onChange={(event) => onChange({ ...grant, agency: event.currentTarget.value })}
      />
      <TextInput
        id={`from-${grant.key}`}
        type="date"
        label={fields.from}
        value={grant.from}
        max="2099-12-31"
        onChange={(event) => onChange({ ...grant, from: event.currentTarget.value })}
      />
      <TextInput
        id={`to-${grant.key}`}
        type="date"
        label={fields.to}
        value={grant.to}
        min={grant.from}
        max="2099-12-31"
        onChange={(event) => onChange({ ...grant, to: event.currentTarget.value })}
      />
      <p className={styles["hint"]}>{fields.termHint}</p>
      {remove === undefined ? null : (
        <Button className={styles["remove"] ?? ""} variant="default" onClick={() => remove.act()}>
          {remove.label}
        </Button>
      )}
    </fieldset>
  );
}
