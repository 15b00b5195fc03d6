import { Result, Schema } from "effect";
import {
  Account,
  Agency,
  type Compliance,
  Day,
  Instant,
  Obligation,
  OfficialDocument,
  Plan,
  Slot,
} from "../src/index.ts";

/** A plan small enough to know by heart: a focal department, two that report to it, and an open subject. */
const data: Plan.Data = {
  id: "ke-hoach-thu",
  province: "tinh-thu",
  document: {
    issuer: "ubnd-tinh",
    code: null,
    place: "Tỉnh thử",
    issuedDate: "2020-02-26",
    typeName: "KẾ HOẠCH",
    subject: "Kế hoạch dùng để kiểm thử",
    recipients: ["Lưu: VT"],
    signer: { authority: "KT. CHỦ TỊCH", position: "PHÓ CHỦ TỊCH", fullName: "" },
  },
  shortTitle: { vi: "Kế hoạch thử", en: "Trial plan" },
  clauses: [
    { address: "muc_II__khoan_1__nn_1", kind: "point", marker: "-", text: "Tích trữ nước ngọt" },
    { address: "muc_II__khoan_1__nn_2", kind: "point", marker: "-", text: "Trồng rừng" },
    { address: "muc_II__khoan_1__nn_3", kind: "point", marker: "-", text: "Đề nghị Mặt trận vận động" },
    { address: "muc_III__khoan_1", kind: "heading", marker: "1.", text: "Sở Đầu mối" },
    { address: "muc_III__khoan_1__nn_1", kind: "point", marker: "-", text: "Theo dõi, tổng hợp" },
    { address: "muc_III__khoan_2", kind: "heading", marker: "2.", text: "Sở A" },
    { address: "muc_III__khoan_2__nn_1", kind: "point", marker: "-", text: "Chủ trì việc trữ nước" },
    {
      address: "muc_III__khoan_2__nn_2",
      kind: "point",
      marker: "-",
      text: "Phối hợp với Sở Đầu mối trong việc trồng rừng",
    },
    { address: "muc_III__khoan_3", kind: "heading", marker: "3.", text: "Sở B" },
    { address: "muc_III__khoan_3__doan_1", kind: "point", marker: "", text: "Tuyên truyền về nước ngọt" },
    { address: "muc_III__khoan_3__doan_2", kind: "point", marker: "", text: "Cân đối kinh phí" },
    { address: "muc_III__khoan_4", kind: "heading", marker: "4.", text: "Các cơ quan có liên quan" },
    { address: "muc_IV__doan_1", kind: "point", marker: "", text: "Báo cáo trước ngày 30/11" },
    { address: "muc_IV__doan_2", kind: "point", marker: "", text: "Tổng hợp trước ngày 31/12" },
    { address: "muc_IV__doan_3", kind: "point", marker: "", text: "Khó khăn, vướng mắc" },
  ],
  slots: [
    { id: "iii-1", clause: "muc_III__khoan_1", holder: "so-dau-moi", name: "Sở Đầu mối" },
    { id: "iii-2", clause: "muc_III__khoan_2", holder: "so-a", name: "Sở A" },
    { id: "iii-3", clause: "muc_III__khoan_3", holder: "so-b", name: "Sở B" },
    { id: "iii-4", clause: "muc_III__khoan_4", holder: null, name: "Các cơ quan có liên quan" },
  ],
  focal: "iii-1",
  tasks: ["muc_II__khoan_1__nn_1", "muc_II__khoan_1__nn_2", "muc_II__khoan_1__nn_3"],
  duties: [
    {
      clause: "muc_III__khoan_1__nn_1",
      assignees: ["iii-1"],
      role: "lead",
      under: null,
      collaborators: [],
      nature: "duty",
      implements: [],
      basis: "",
    },
    {
      clause: "muc_III__khoan_2__nn_1",
      assignees: ["iii-2"],
      role: "lead",
      under: null,
      collaborators: [],
      nature: "duty",
      implements: ["muc_II__khoan_1__nn_1"],
      basis: "Chủ trì",
    },
    {
      clause: "muc_III__khoan_2__nn_2",
      assignees: ["iii-2"],
      role: "coordinate",
      under: "iii-1",
      collaborators: ["Sở Đầu mối"],
      nature: "duty",
      implements: ["muc_II__khoan_1__nn_2"],
      basis: "Phối hợp với Sở Đầu mối",
    },
    {
      clause: "muc_III__khoan_3__doan_1",
      assignees: ["iii-3"],
      role: "lead",
      under: null,
      collaborators: [],
      nature: "duty",
      implements: ["muc_II__khoan_1__nn_1"],
      basis: "",
    },
    {
      clause: "muc_III__khoan_3__doan_2",
      assignees: ["iii-3"],
      role: "lead",
      under: null,
      collaborators: [],
      nature: "duty",
      implements: [],
      basis: "",
    },
  ],
  requests: [{ clause: "muc_II__khoan_1__nn_3", asked: ["Mặt trận"], agencies: ["mat-tran"], basis: "Đề nghị" }],
  rules: [
    {
      id: "bao-cao-nam",
      clause: "muc_IV__doan_1",
      name: { vi: "Báo cáo hằng năm", en: "Annual report" },
      kind: "periodic",
      reporters: ["iii-2", "iii-3"],
      recipient: "iii-1",
      due: { boundary: "before", month: 11, date: 30, reading: "strict", roll: "none" },
      dataCutOff: null,
      firstYear: 2020,
      inForceFrom: "2020-02-26",
    },
    {
      id: "bao-cao-tong-hop",
      clause: "muc_IV__doan_2",
      name: { vi: "Báo cáo tổng hợp", en: "Consolidated report" },
      kind: "consolidated",
      reporters: ["iii-1"],
      recipient: null,
      due: { boundary: "before", month: 12, date: 31, reading: "strict", roll: "none" },
      dataCutOff: null,
      firstYear: 2020,
      inForceFrom: "2020-02-26",
    },
  ],
  difficultyRule: { clause: "muc_IV__doan_3", recipient: "iii-1" },
  references: [],
  agencies: (
    [
      ["ubnd-tinh", "Ủy ban nhân dân tỉnh", "committee"],
      ["so-dau-moi", "Sở Đầu mối", "department"],
      ["so-a", "Sở A", "department"],
      ["so-b", "Sở B", "department"],
      ["so-c", "Sở C", "department"],
      ["mat-tran", "Ủy ban Mặt trận", "outside"],
    ] as const
  ).map(([id, name, group]) => ({
    id,
    name,
    nameEn: name,
    shortName: name,
    group,
    subordinate: group !== "outside",
    validFrom: null,
    validTo: null,
    succession: [],
  })),
  // 1/1 and 2/9 off, Saturday 05/12/2026 worked in exchange for Friday 04/12/2026: made up, except that both holidays exist.
  calendar: [
    {
      year: 2026,
      daysOff: ["2026-01-01", "2026-09-02", "2026-12-04"],
      workingWeekendDays: ["2026-12-05"],
      source: "trial",
    },
  ],
};

export const plan: Plan.Plan = Plan.decode(data);

export const day = (text: string): Day.Day => Day.Day.make(text);

/** "2026-11-29 23:59", Vietnam time; a bare day is its 00:00. */
export const moment = (text: string): Instant.Instant => {
  const [date = "", time = "00:00"] = text.split(" ");
  return Result.getOrThrow(Instant.parse(`${date}T${time}+07:00`));
};

export const slot = (id: string): Slot.SlotId => Slot.SlotId.make(id);
export const agency = (id: string): Agency.AgencyId => Agency.AgencyId.make(id);
export const user = (id: string): Account.UserId => Account.UserId.make(id);

/** What Sở A (or another slot) owes for a year. */
export const obligationOf = (slotId = "iii-2", year = 2026): Obligation.Obligation => {
  const found = Obligation.ofYear(plan, year).find((obligation) => obligation.key.slot === slotId);
  if (found === undefined) throw new Error(`the trial plan gives ${slotId} no obligation in ${year}`);
  return found;
};

export const document = (codeNumber = "12", issuedDate = "2026-11-20"): OfficialDocument.OfficialDocument =>
  Schema.decodeSync(OfficialDocument.OfficialDocument)({
    code: { codeNumber, codeNotation: "UBND-NN" },
    issuedDate,
    organName: "Ủy ban nhân dân tỉnh",
    subject: "Về việc báo cáo",
  });

/** Facts as they read: `facts.sent("2026-11-20 08:30")`. */
export const facts = {
  sent: (at: string): Compliance.Fact => ({ _tag: "Sent", at: moment(at) }),
  recalled: (at: string): Compliance.Fact => ({ _tag: "Recalled", at: moment(at) }),
  accepted: (at: string): Compliance.Fact => ({ _tag: "Accepted", at: moment(at) }),
  returned: (at: string, until: string): Compliance.Fact => ({
    _tag: "Returned",
    at: moment(at),
    supplementUntil: day(until),
  }),
  onPaper: (at: string, receivedOn: string): Compliance.Fact => ({
    _tag: "ReceivedOnPaper",
    at: moment(at),
    receivedOn: day(receivedOn),
  }),
  extended: (at: string, until: string): Compliance.Fact => ({
    _tag: "Extended",
    at: moment(at),
    until: day(until),
    grantedBy: "UBND tỉnh",
    reason: "Bão",
  }),
  extensionRevoked: (at: string): Compliance.Fact => ({ _tag: "ExtensionRevoked", at: moment(at) }),
  waived: (at: string): Compliance.Fact => ({
    _tag: "Waived",
    at: moment(at),
    grantedBy: "UBND tỉnh",
    reason: "Không phát sinh nhiệm vụ trong năm.",
  }),
  waiverRevoked: (at: string): Compliance.Fact => ({ _tag: "WaiverRevoked", at: moment(at) }),
};
