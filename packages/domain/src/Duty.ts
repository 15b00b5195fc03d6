import { Schema } from "effect";
import { Address } from "./Address.ts";
import type { Bilingual } from "./Bilingual.ts";
import { SlotId } from "./Slot.ts";

/** lead = chủ trì, coordinate = phối hợp, advise = tham mưu (who advises leads the preparation). */
export const Role = Schema.Literals(["lead", "coordinate", "advise"]);
export type Role = typeof Role.Type;

const roleLabels: Readonly<Record<Role, Bilingual>> = {
  lead: { vi: "Chủ trì", en: "Lead" },
  coordinate: { vi: "Phối hợp", en: "Coordinate" },
  advise: { vi: "Tham mưu", en: "Advise" },
};
export const roleLabel = (role: Role): Bilingual => roleLabels[role];

/** What one clause asks of its assignees (nhiệm vụ được giao). One duty per clause. */
export const Duty = Schema.Struct({
  clause: Address,
  assignees: Schema.NonEmptyArray(SlotId),
  role: Role,
  /** Under whom the assignee coordinates; null when each assignee leads its own duty. */
  under: Schema.NullOr(SlotId),
  /** Partners as the clause names them. */
  collaborators: Schema.Array(Schema.String),
  /** A request ("Đề nghị …") to a body outside the committee is never overdue. */
  nature: Schema.Literals(["duty", "request"]),
  /** The points of the plan's tasks that it carries out: reviewed links. */
  implements: Schema.Array(Address),
  /** The words of the clause on which role and lead rest; empty where the clause names none and the assignee leads. */
  basis: Schema.String,
});
export interface Duty extends Schema.Schema.Type<typeof Duty> {}

/** Who leads the duty when `assignee` carries it out. There is always exactly one. */
export const leadOf = (duty: Duty, assignee: SlotId): SlotId => duty.under ?? assignee;
