import type { Role } from "../session/Session.ts";
import type { SharedTexts } from "../texts/vi.ts";

/** An entry of the left navigation: its name in the texts and its address. */
export interface Entry {
  readonly name: Exclude<keyof SharedTexts["navigation"], "label" | "open" | "close">;
  readonly path: string;
}

const entries = {
  agency: { name: "agency", path: "/don-vi" },
  signing: { name: "signing", path: "/cho-ky" },
  reports: { name: "reports", path: "/bao-cao" },
  board: { name: "board", path: "/theo-doi" },
  urgings: { name: "urgings", path: "/don-doc" },
  difficulties: { name: "difficulties", path: "/kho-khan" },
  consolidation: { name: "consolidation", path: "/tong-hop" },
  overview: { name: "overview", path: "/tong-quan" },
  plan: { name: "plan", path: "/ke-hoach" },
  agencies: { name: "agencies", path: "/co-quan" },
  accounts: { name: "accounts", path: "/nguoi-dung" },
  settings: { name: "settings", path: "/cai-dat" },
  journal: { name: "journal", path: "/nhat-ky" },
} as const satisfies Readonly<Record<string, Entry>>;

/** The first entry is the home of the role. At most seven. */
const byRole: Readonly<Record<Role, ReadonlyArray<Entry>>> = {
  drafter: [entries.agency, entries.reports, entries.difficulties, entries.plan, entries.board],
  head: [entries.signing, entries.agency, entries.reports, entries.difficulties, entries.plan, entries.board],
  focalOfficer: [
    entries.board,
    entries.reports,
    entries.urgings,
    entries.difficulties,
    entries.consolidation,
    entries.agency,
    entries.plan,
  ],
  focalHead: [
    entries.board,
    entries.consolidation,
    entries.reports,
    entries.urgings,
    entries.difficulties,
    entries.signing,
    entries.plan,
  ],
  committeeViewer: [entries.overview, entries.board, entries.consolidation, entries.difficulties, entries.plan],
  committeeLeader: [entries.overview, entries.difficulties, entries.consolidation, entries.board, entries.plan],
  administrator: [entries.accounts, entries.agencies, entries.settings, entries.plan, entries.board, entries.journal],
  auditor: [entries.board, entries.reports, entries.consolidation, entries.journal, entries.plan],
};

/** Who does more leads: the focal department's people are drafter and head of their own chapter as well. */
const precedence: ReadonlyArray<Role> = [
  "focalHead",
  "focalOfficer",
  "committeeLeader",
  "committeeViewer",
  "head",
  "drafter",
  "administrator",
  "auditor",
];

/** The role that decides home and navigation. */
export function leadingRole(roles: ReadonlyArray<Role>): Role {
  return precedence.find((role) => roles.includes(role)) ?? "auditor";
}

/** The left navigation of somebody who holds `roles`: the leading role's entries, then what the others add; seven at most. */
export function navigationOf(roles: ReadonlyArray<Role>): ReadonlyArray<Entry> {
  const held = precedence.filter((role) => roles.includes(role));
  const wanted = (held.length === 0 ? [leadingRole(roles)] : held).flatMap((role) => byRole[role]);
  return [...new Map(wanted.map((entry) => [entry.path, entry])).values()].slice(0, 7);
}

/** The address of the home of somebody who holds `roles`. */
export function homeOf(roles: ReadonlyArray<Role>): string {
  return navigationOf(roles)[0]?.path ?? "/ke-hoach";
}
