import type { Plan } from "@kehoach/domain";
import { districtSlots } from "./slots.ts";

type Duties = Plan.Data["duties"];

/** Where the clause names no role and no other lead, the assignee leads. */
const own = { role: "lead", under: null, collaborators: [], nature: "duty", basis: "" } as const;
/** Tham mưu: who advises leads the preparation. */
const advises = { ...own, role: "advise" } as const;
const underFocal = { role: "coordinate", under: "iii-1", nature: "duty" } as const;

/** Mục III khoản 1 to 4. */
const first: Duties = [
  {
    ...own,
    clause: "muc_III__khoan_1__nn_1",
    assignees: ["iii-1"],
    collaborators: ["các sở, ban, ngành", "UBND các huyện, thành phố Cà Mau", "các đơn vị có liên quan"],
    basis: "Chủ trì, phối hợp với các sở, ban, ngành, UBND các huyện, thành phố Cà Mau và các đơn vị có liên quan",
    // It carries the plan as a whole, no single point of Mục II.
    implements: [],
  },
  {
    ...own,
    clause: "muc_III__khoan_1__nn_2",
    assignees: ["iii-1"],
    implements: ["muc_II__khoan_3__nn_1", "muc_II__khoan_3__nn_4"],
  },
  { ...own, clause: "muc_III__khoan_1__nn_3", assignees: ["iii-1"], implements: ["muc_II__khoan_4__nn_3"] },
  {
    ...own,
    clause: "muc_III__khoan_1__nn_4",
    assignees: ["iii-1"],
    implements: ["muc_II__khoan_3__nn_7", "muc_II__khoan_3__nn_8"],
  },
  {
    ...advises,
    clause: "muc_III__khoan_2__nn_1",
    assignees: ["iii-2"],
    basis: "Tham mưu cấp thẩm quyền",
    implements: ["muc_II__khoan_3__nn_8", "muc_II__khoan_4__nn_1"],
  },
  { ...own, clause: "muc_III__khoan_2__nn_2", assignees: ["iii-2"], implements: ["muc_II__khoan_4__nn_4"] },
  // Houses fit for a changing climate: Mục II khoản 4 speaks of works, none of its points of housing.
  { ...own, clause: "muc_III__khoan_3__nn_1", assignees: ["iii-3"], implements: [] },
  { ...own, clause: "muc_III__khoan_3__nn_2", assignees: ["iii-3"], implements: ["muc_II__khoan_3__nn_6"] },
  {
    ...own,
    clause: "muc_III__khoan_4__nn_1",
    assignees: ["iii-4"],
    implements: ["muc_II__khoan_2__nn_2", "muc_II__khoan_4__nn_5"],
  },
  {
    ...advises,
    clause: "muc_III__khoan_4__nn_2",
    assignees: ["iii-4"],
    basis: "Tham mưu UBND tỉnh",
    implements: ["muc_II__khoan_2__nn_3"],
  },
];

/** Mục III khoản 5 to 11. */
const second: Duties = [
  // Funding answers a requirement (Mục I khoản 2, gạch đầu dòng thứ 3), no point of Mục II.
  { ...own, clause: "muc_III__khoan_5__doan_1", assignees: ["iii-5"], implements: [] },
  { ...own, clause: "muc_III__khoan_6__nn_1", assignees: ["iii-6"], implements: ["muc_II__khoan_3__nn_2"] },
  { ...own, clause: "muc_III__khoan_6__nn_2", assignees: ["iii-6"], implements: ["muc_II__khoan_4__nn_2"] },
  {
    ...own,
    clause: "muc_III__khoan_7__nn_1",
    assignees: ["iii-7"],
    implements: ["muc_II__khoan_3__nn_3", "muc_II__khoan_4__nn_2"],
  },
  { ...own, clause: "muc_III__khoan_7__nn_2", assignees: ["iii-7"], implements: ["muc_II__khoan_4__nn_2"] },
  {
    ...underFocal,
    clause: "muc_III__khoan_8__doan_1",
    assignees: ["iii-8"],
    collaborators: [],
    basis: "Phối hợp với Sở Tài nguyên và Môi trường",
    implements: ["muc_II__khoan_1__nn_1", "muc_II__khoan_1__nn_2"],
  },
  { ...own, clause: "muc_III__khoan_9__doan_1", assignees: ["iii-9"], implements: ["muc_II__khoan_3__nn_4"] },
  { ...own, clause: "muc_III__khoan_10__doan_1", assignees: ["iii-10"], implements: ["muc_II__khoan_5__nn_1"] },
  {
    ...own,
    clause: "muc_III__khoan_11__doan_1",
    assignees: ["iii-11"],
    implements: ["muc_II__khoan_3__nn_3", "muc_II__khoan_3__nn_4"],
  },
];

/** Mục III khoản 12 and 13. */
const third: Duties = [
  {
    ...own,
    clause: "muc_III__khoan_12__nn_1",
    assignees: districtSlots,
    implements: ["muc_II__khoan_3__nn_4"],
  },
  {
    ...own,
    // The Front is not under the committee: the duty is the committee's own, carried out with a partner.
    clause: "muc_III__khoan_12__nn_2",
    assignees: districtSlots,
    collaborators: ["Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện", "các đoàn thể"],
    basis: "Phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện và các đoàn thể",
    implements: ["muc_II__khoan_5__nn_2"],
  },
  {
    ...own,
    clause: "muc_III__khoan_12__doan_1",
    assignees: districtSlots,
    implements: ["muc_II__khoan_3__nn_5", "muc_II__khoan_3__nn_6"],
  },
  {
    ...underFocal,
    clause: "muc_III__khoan_13__doan_1",
    assignees: ["iii-13"],
    collaborators: ["các đơn vị có liên quan"],
    basis: "Phối hợp chặt chẽ với Sở Tài nguyên và Môi trường và các đơn vị có liên quan",
    // It supports the plan as a whole.
    implements: [],
  },
];

/**
 * The 23 points of Mục III as duties. `implements` names a point of Mục II where the duty carries out at least part of what that point
 * says, in its own words or nearly so; it does not claim that the whole point is taken care of.
 */
export const duties: Duties = [...first, ...second, ...third];
