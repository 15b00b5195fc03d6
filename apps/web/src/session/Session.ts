/** The roles that people hold; what each may do is decided by the API. */
export type Role =
  | "drafter"
  | "head"
  | "focalOfficer"
  | "focalHead"
  | "committeeViewer"
  | "committeeLeader"
  | "administrator"
  | "auditor";

/** Who is signed in, as the header shows it: the role and the body, with the e-mail address. */
export interface Actor {
  readonly email: string;
  readonly name: string;
  readonly roles: ReadonlyArray<Role>;
  readonly agency: { readonly id: string; readonly name: string; readonly shortName: string } | null;
}

/** One account of the demonstration: `label` says role and body. */
export interface DemonstrationAccount {
  readonly email: string;
  readonly role: Role;
  readonly label: string;
}

/** What a browser needs to know first; public. `demonstration` is null outside demonstration mode. */
export interface SessionStart {
  readonly province: string;
  /** Address of the province's own emblem, if it provided one. */
  readonly emblem?: string | null;
  /** Least number of characters of a password. */
  readonly passwordMinimum: number;
  readonly actor: Actor | null;
  readonly demonstration: {
    /** ISO instant of the demonstration clock when the answer was made; it runs on. */
    readonly clock: string;
    readonly password: string;
    readonly accounts: ReadonlyArray<DemonstrationAccount>;
  } | null;
}
