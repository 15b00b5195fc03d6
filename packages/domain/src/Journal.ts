import { Schema } from "effect";
import * as Account from "./Account.ts";
import type { Bilingual } from "./Bilingual.ts";
import * as Difficulty from "./Difficulty.ts";
import * as Direction from "./Direction.ts";
import type * as Instant from "./Instant.ts";
import * as Report from "./Report.ts";
import * as Urging from "./Urging.ts";

/** What a stream of events is about. */
export const StreamKind = Schema.Literals(["report", "difficulty", "direction", "urging", "account"]);
export type StreamKind = typeof StreamKind.Type;

/** One stream: a report by `Obligation.id`, the others by their own id. */
export const Stream = Schema.Struct({ kind: StreamKind, id: Schema.String.check(Schema.isMaxLength(160)) });
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
    ClockSet: say("Đặt đồng hồ minh hoạ", "Demonstration clock set"),
  },
};

/** What happened, in a few words. */
export const eventName = (kind: StreamKind, tag: Event["_tag"]): Bilingual => names[kind][tag] ?? say(tag, tag);
