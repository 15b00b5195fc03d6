import { Schema } from "effect";
import * as Account from "./Account.ts";
import type { Bilingual } from "./Bilingual.ts";
import * as Difficulty from "./Difficulty.ts";
import * as Direction from "./Direction.ts";
import * as Instant from "./Instant.ts";
import * as Obligation from "./Obligation.ts";
import * as OfficialDocument from "./OfficialDocument.ts";
import * as Plan from "./Plan.ts";
import * as Report from "./Report.ts";
import * as Slot from "./Slot.ts";
import * as Urging from "./Urging.ts";

/** What a stream of events is about. */
export const StreamKind = Schema.Literals(["report", "difficulty", "direction", "urging", "account"]);
export type StreamKind = typeof StreamKind.Type;

/** One stream: a report by `Obligation.id`, the others by their own id. */
export const Stream = Schema.Struct({
  kind: StreamKind,
  id: Schema.String.check(Schema.isPattern(/^[\w./-]+$/), Schema.isMaxLength(160)),
});
export interface Stream extends Schema.Schema.Type<typeof Stream> {}

export type Event = Report.Event | Difficulty.Event | Direction.Event | Urging.Event | Account.Event;

/** The schema of the events of one kind of stream. */
export const eventSchemas = {
  report: Report.Event,
  difficulty: Difficulty.Event,
  direction: Direction.Event,
  urging: Urging.Event,
  account: Account.Event,
} as const;

/** One line of the append-only journal (nhật ký), which is the audit trail. */
export interface Entry {
  /** Order of recording within the province. */
  readonly sequence: number;
  readonly stream: Stream;
  /** Order within the stream, from 1. */
  readonly version: number;
  readonly at: Instant.Instant;
  readonly by: Account.UserId;
  readonly event: Event;
}

const say = (vi: string, en: string): Bilingual => ({ vi, en });

const names: Readonly<Record<StreamKind, Readonly<Record<string, Bilingual>>>> = {
  report: {
    SignedOff: say("Ký duyệt báo cáo", "Report signed off"),
    SignOffVoided: say("Huỷ ký duyệt", "Sign-off voided"),
    Sent: say("Gửi báo cáo", "Report sent"),
    Recalled: say("Thu hồi báo cáo", "Report recalled"),
    ReviewBegun: say("Bắt đầu xem xét", "Review begun"),
    Returned: say("Trả lại để bổ sung", "Returned for supplement"),
    Accepted: say("Tiếp nhận báo cáo", "Report accepted"),
    Reopened: say("Mở lại báo cáo", "Report reopened"),
    ReceivedOnPaper: say("Ghi nhận báo cáo giấy", "Paper report recorded"),
    Extended: say("Gia hạn", "Term extended"),
    ExtensionRevoked: say("Thu hồi gia hạn", "Extension revoked"),
    Waived: say("Miễn báo cáo", "Report waived"),
    WaiverRevoked: say("Thu hồi việc miễn", "Waiver revoked"),
  },
  difficulty: {
    Raised: say("Phản ánh khó khăn, vướng mắc", "Difficulty raised"),
    Received: say("Tiếp nhận", "Received"),
    Settled: say("Giải quyết", "Settled"),
    Consolidated: say("Tổng hợp", "Consolidated"),
    Submitted: say("Trình UBND tỉnh", "Submitted to the committee"),
    Directed: say("UBND tỉnh chỉ đạo", "Directed by the committee"),
    CarriedOut: say("Đã thực hiện", "Carried out"),
    Closed: say("Kết thúc", "Closed"),
  },
  direction: {
    Issued: say("Ban hành chỉ đạo", "Direction issued"),
    CarriedOut: say("Xác nhận đã thực hiện", "Marked carried out"),
  },
  urging: {
    Prepared: say("Soạn văn bản đôn đốc", "Urging prepared"),
    Signed: say("Ký văn bản đôn đốc", "Urging signed"),
  },
  account: {
    AccountCreated: say("Tạo tài khoản", "Account created"),
    AccountInvited: say("Mời tài khoản", "Account invited"),
    AccountActivated: say("Kích hoạt tài khoản", "Account activated"),
    AccountReset: say("Cấp lại mật khẩu", "Password reset"),
    AccountHandedOver: say("Bàn giao tài khoản", "Account handed over"),
    AccountGranted: say("Đổi vai trò", "Roles changed"),
    AccountDisabled: say("Khoá tài khoản", "Account disabled"),
    AccountEnabled: say("Mở khoá tài khoản", "Account enabled"),
  },
};

/** What happened, in a few words. */
export const eventName = (kind: StreamKind, tag: Event["_tag"]): Bilingual => names[kind][tag] ?? say(tag, tag);

const kindNames: Readonly<Record<StreamKind, Bilingual>> = {
  report: say("Báo cáo", "Reports"),
  difficulty: say("Khó khăn, vướng mắc", "Difficulties"),
  direction: say("Chỉ đạo", "Directions"),
  urging: say("Đôn đốc", "Urgings"),
  account: say("Tài khoản", "Accounts"),
};

/** What the streams of a kind are about: a choice of the journal's filter. */
export const kindName = (kind: StreamKind): Bilingual => kindNames[kind];

/** Who held the slot when it happened; what the plan calls it where nobody holds it. */
const holderAt = (plan: Plan.Plan, id: Slot.SlotId, at: Instant.Instant): Bilingual => {
  const slot = plan.slots.find((candidate) => candidate.id === id);
  if (slot === undefined) return say(id, id);
  const agencies = Plan.agenciesOf(plan);
  const holder = Slot.holderOn(slot, agencies, Instant.dayOf(at));
  const agency = holder === null ? undefined : agencies.get(holder);
  return agency === undefined ? say(slot.name, slot.name) : say(agency.name, agency.nameEn);
};

/**
 * What an entry concerns: "Báo cáo năm 2026 của Sở Y tế". `first` is the first event of its stream, from which the kinds other than
 * reports are told; `account` is what the account is called. Contents are left out: who reads the journal need not read those.
 */
export const subject = (
  plan: Plan.Plan,
  { at, stream }: Pick<Entry, "at" | "stream">,
  { account, first }: { readonly first?: Event; readonly account?: string } = {},
): Bilingual => {
  if (stream.kind === "account") return account === undefined ? kindName("account") : say(account, account);
  if (stream.kind === "report") {
    const key = Obligation.ofId(stream.id);
    const rule = plan.rules.find((candidate) => candidate.id === key?.rule);
    if (key === undefined || rule === undefined) return say(stream.id, stream.id);
    if (rule.kind === "consolidated") {
      return say(`Báo cáo tổng hợp năm ${key.year}`, `Consolidated report of ${key.year}`);
    }
    const body = holderAt(plan, key.slot, at);
    return say(`Báo cáo năm ${key.year} của ${body.vi}`, `Report of ${key.year}, ${body.en}`);
  }
  switch (first?._tag) {
    case "Raised": {
      const body = holderAt(plan, first.slot, at);
      return say(`Khó khăn, vướng mắc của ${body.vi}`, `Difficulty of the ${body.en}`);
    }
    case "Issued": {
      const code = OfficialDocument.format(first.document.code);
      return say(`Văn bản chỉ đạo số ${code}`, `Direction no. ${code}`);
    }
    case "Prepared": {
      const bodies = first.slots.map((slot) => holderAt(plan, slot, at));
      const of = (language: "vi" | "en") => bodies.map((body) => body[language]).join("; ");
      return say(
        `Đôn đốc báo cáo năm ${first.year}: ${of("vi")}`,
        `Urging for the reports of ${first.year}: ${of("en")}`,
      );
    }
    default:
      return kindName(stream.kind);
  }
};
