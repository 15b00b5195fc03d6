import type { Account, Agency, Day } from "@kehoach/domain";
import type { PlanAnswer } from "../../api/Answers.ts";

/** A role as it stands in the fields; an empty text is nothing chosen. */
export interface GrantForm {
  /** Tells the fields of several roles apart while they are edited. */
  readonly key: string;
  readonly role: Account.Role;
  readonly agency: string;
  readonly from: string;
  readonly to: string;
}

let made = 0;

export function blankGrant(): GrantForm {
  made += 1;
  return { key: `new-${made}`, role: "drafter", agency: "", from: "", to: "" };
}

export function grantToForm({ agency, from, role, to }: Account.Grant): GrantForm {
  made += 1;
  return { key: `held-${made}`, role, agency, from: from ?? "", to: to ?? "" };
}

/** What the API takes; it decodes the texts again. */
export function formToGrant({ agency, from, role, to }: GrantForm): Account.Grant {
  return {
    role,
    agency: agency as Agency.AgencyId,
    from: from === "" ? null : (from as Day.Day),
    to: to === "" ? null : (to as Day.Day),
  };
}

/** The body for which a role is usually held: offered when the role is chosen, free to change. Null where any may be. */
export function usualAgency(role: Account.Role, plan: PlanAnswer): string | null {
  if (role === "drafter" || role === "head") return null;
  if (role === "focalOfficer" || role === "focalHead") {
    return plan.slots.find(({ id }) => id === plan.focal)?.holder ?? null;
  }
  return plan.document.issuer;
}
