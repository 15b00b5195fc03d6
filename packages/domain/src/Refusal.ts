import type { Bilingual } from "./Bilingual.ts";

/** What kind of no it is; each app turns the kind into its own language (tRPC code, exit code). */
export type Kind = "invalid" | "notFound" | "forbidden" | "conflict" | "refused";

const say = (vi: string, en: string): Bilingual => ({ vi, en });

/** Every reason for which the domain refuses, with the sentence that says what to do. */
const reasons = {
  // Input
  InputInvalid: [
    "invalid",
    (p: { field: string; problem: string }) =>
      say(
        `Dữ liệu ở mục "${p.field}" chưa đúng. Sửa lại rồi gửi lại.`,
        `The value of "${p.field}" is not valid (${p.problem}). Correct it and send again.`,
      ),
  ],
  InstantInvalid: [
    "invalid",
    (p: { text: string }) =>
      say(
        `"${p.text}" không phải là thời điểm hợp lệ. Viết theo dạng 2026-12-01 hoặc 2026-12-01T00:00:00+07:00.`,
        `"${p.text}" is not a valid instant. Write 2026-12-01 or 2026-12-01T00:00:00+07:00.`,
      ),
  ],
  NotFound: [
    "notFound",
    (p: { what: Bilingual; id: string }) =>
      say(
        `Không tìm thấy ${p.what.vi} "${p.id}". Kiểm tra lại đường dẫn hoặc mã.`,
        `No ${p.what.en} "${p.id}". Check the link or the identifier.`,
      ),
  ],
  // Requests, before anybody looks at what they say
  RequestInvalid: [
    "invalid",
    (p: { problem: string }) =>
      say(
        "Yêu cầu gửi đến hệ thống không đúng dạng. Tải lại trang hoặc cập nhật chương trình rồi thử lại.",
        `The request is malformed (${p.problem}). Reload the page or update the program, then try again.`,
      ),
  ],
  RequestTooLarge: [
    "invalid",
    (p: { megabytes: number }) =>
      say(
        `Nội dung gửi lên quá lớn (tối đa ${p.megabytes} MB). Rút gọn rồi gửi lại.`,
        `The request is too large (at most ${p.megabytes} MB). Shorten it and send again.`,
      ),
  ],
  RequestsTooMany: [
    "refused",
    () =>
      say(
        "Có quá nhiều yêu cầu cùng lúc. Chờ một phút rồi thử lại.",
        "There are too many requests at once. Wait a minute and try again.",
      ),
  ],
  Unexpected: [
    "refused",
    () =>
      say(
        "Hệ thống gặp lỗi, chưa có gì được ghi lại. Thử lại sau ít phút; nếu vẫn lỗi, báo quản trị viên.",
        "Something went wrong and nothing was recorded. Try again in a few minutes; if it stays, tell the administrator.",
      ),
  ],
  // Access
  SignInRequired: ["forbidden", () => say("Cần đăng nhập để tiếp tục.", "Sign in to continue.")],
  Forbidden: [
    "forbidden",
    (p: { action: Bilingual }) =>
      say(
        `Tài khoản của bạn không được phép ${p.action.vi}. Liên hệ quản trị viên nếu cần quyền này.`,
        `Your account may not ${p.action.en}. Ask the administrator if you need this right.`,
      ),
  ],
  // Commands
  StaleVersion: [
    "conflict",
    (p: { yours: number; current: number }) =>
      say(
        `Nội dung đã được người khác thay đổi (bản ${p.current}, bạn đang sửa bản ${p.yours}). Tải lại để xem bản mới trước khi lưu.`,
        `Someone else has changed this (version ${p.current}, yours is based on ${p.yours}). Reload to see the new version before saving.`,
      ),
  ],
  CommandConflict: [
    "conflict",
    (p: { commandId: string }) =>
      say(
        `Mã lệnh ${p.commandId} đã dùng cho một nội dung khác. Gửi lại với mã lệnh mới.`,
        `Command id ${p.commandId} was already used with other content. Send again with a new id.`,
      ),
  ],
  WrongStage: [
    "refused",
    (p: { act: Bilingual; stage: Bilingual }) =>
      say(
        `Không thể ${p.act.vi} khi ở trạng thái "${p.stage.vi}". Tải lại trang để xem trạng thái mới nhất.`,
        `Cannot ${p.act.en} while it is "${p.stage.en}". Reload to see the latest state.`,
      ),
  ],
  ReasonMissing: [
    "invalid",
    (p: { act: Bilingual }) => say(`Cần ghi lý do để ${p.act.vi}.`, `Give a reason to ${p.act.en}.`),
  ],
  // Reports
  EntriesMissing: [
    "refused",
    (p: { missing: ReadonlyArray<{ field: string; label: Bilingual }> }) =>
      say(
        `Báo cáo còn thiếu ${p.missing.length} mục: ${p.missing.map((m) => m.label.vi).join("; ")}. Nhập đủ rồi trình ký.`,
        `The report lacks ${p.missing.length} item(s): ${p.missing.map((m) => m.label.en).join("; ")}. Complete them before sign-off.`,
      ),
  ],
  SignerEdited: [
    "refused",
    (p: { clauses: ReadonlyArray<Bilingual> }) =>
      say(
        `Người ký duyệt không được là người soạn bản này (${p.clauses.map((c) => c.vi).join("; ")}). Nhờ một lãnh đạo khác ký, hoặc để chuyên viên nhập lại các mục đó.`,
        `Whoever signs off must not have written this version (${p.clauses.map((c) => c.en).join("; ")}). Ask another head to sign, or let the drafter enter those items again.`,
      ),
  ],
  Waived: [
    "refused",
    () =>
      say(
        "Nghĩa vụ báo cáo này đã được miễn, không cần gửi báo cáo.",
        "This reporting obligation was waived; no report is needed.",
      ),
  ],
  AlreadySent: [
    "refused",
    () =>
      say(
        "Đã có báo cáo được gửi nên không thể miễn nghĩa vụ này.",
        "A report was already sent, so the obligation cannot be waived.",
      ),
  ],
  AlreadyWaived: ["refused", () => say("Nghĩa vụ này đã được miễn từ trước.", "This obligation is already waived.")],
  NothingToRevoke: [
    "refused",
    (p: { what: Bilingual }) =>
      say(`Không có ${p.what.vi} nào đang có hiệu lực để thu hồi.`, `There is no ${p.what.en} in force to revoke.`),
  ],
  DayTooEarly: [
    "refused",
    (p: { day: string; earliest: string }) =>
      say(
        `Ngày ${p.day} không được sớm hơn ngày ${p.earliest}. Chọn ngày khác.`,
        `The day ${p.day} must not be earlier than ${p.earliest}. Choose another day.`,
      ),
  ],
  DayInFuture: [
    "refused",
    (p: { day: string; today: string }) =>
      say(
        `Ngày ${p.day} ở sau hôm nay (${p.today}). Ghi đúng ngày đã xảy ra.`,
        `The day ${p.day} is after today (${p.today}). Give the day on which it happened.`,
      ),
  ],
  NotYetDue: [
    "refused",
    (p: { year: number; from: string }) =>
      say(
        `Kỳ báo cáo năm ${p.year} chưa bắt đầu; nghĩa vụ có từ ngày ${p.from}.`,
        `The ${p.year} reporting period has not begun; it exists from ${p.from}.`,
      ),
  ],
  // Supervision
  NotOverdue: [
    "refused",
    (p: { bodies: ReadonlyArray<string> }) =>
      say(
        `Chỉ đôn đốc đơn vị đang quá hạn. Bỏ khỏi danh sách: ${p.bodies.join("; ")}.`,
        `Only overdue bodies are urged. Take these off the list: ${p.bodies.join("; ")}.`,
      ),
  ],
  NotSubordinate: [
    "refused",
    (p: { bodies: ReadonlyArray<string> }) =>
      say(
        `Cơ quan không thuộc UBND tỉnh thì đề nghị phối hợp, không đôn đốc: ${p.bodies.join("; ")}.`,
        `Bodies that are not under the committee are asked, not urged: ${p.bodies.join("; ")}.`,
      ),
  ],
  DocumentCodeTaken: [
    "conflict",
    (p: { code: string; year: string }) =>
      say(
        `Số ký hiệu ${p.code} năm ${p.year} đã dùng cho văn bản khác của cơ quan này. Kiểm tra lại sổ đăng ký văn bản đi.`,
        `Number ${p.code} of ${p.year} already belongs to another document of this body. Check the register.`,
      ),
  ],
  NotNamed: [
    "forbidden",
    () =>
      say(
        "Chỉ cơ quan được giao trong văn bản chỉ đạo mới xác nhận đã thực hiện.",
        "Only a body named in the direction can mark it carried out.",
      ),
  ],
  NotRaiser: [
    "forbidden",
    () =>
      say(
        "Chỉ đơn vị đã phản ánh mới kết thúc được khó khăn, vướng mắc này.",
        "Only the body that raised the difficulty can close it.",
      ),
  ],
  SourceMissing: [
    "refused",
    (p: { statements: ReadonlyArray<Bilingual> }) =>
      say(
        `Có nội dung tổng hợp chưa dẫn nguồn: ${p.statements.map((s) => s.vi).join("; ")}. Chọn báo cáo làm nguồn.`,
        `Some statements name no source: ${p.statements.map((s) => s.en).join("; ")}. Choose the reports they come from.`,
      ),
  ],
  // Accounts
  SignInFailed: [
    "forbidden",
    () =>
      say(
        "Thư điện tử hoặc mật khẩu không đúng. Kiểm tra lại rồi đăng nhập lại.",
        "The e-mail address or the password is wrong. Check them and sign in again.",
      ),
  ],
  ForeignOrigin: [
    "forbidden",
    () =>
      say(
        "Yêu cầu đến từ một trang khác nên bị từ chối. Mở đúng địa chỉ của hệ thống rồi đăng nhập.",
        "The request came from another site. Open the system at its own address and sign in there.",
      ),
  ],
  SignInTooOften: [
    "refused",
    (p: { minutes: number }) =>
      say(
        `Đăng nhập không thành công quá nhiều lần. Thử lại sau ${p.minutes} phút.`,
        `Too many attempts to sign in. Try again in ${p.minutes} minute(s).`,
      ),
  ],
  AccountDisabled: [
    "forbidden",
    () => say("Tài khoản đã bị khoá. Liên hệ quản trị viên.", "The account is disabled. Contact the administrator."),
  ],
  ActingHeadOnly: [
    "forbidden",
    () =>
      say(
        "Thủ trưởng chỉ giao được người của đơn vị mình phụ trách thay, có ngày bắt đầu và ngày kết thúc. Vai trò khác do quản trị viên đổi.",
        "A head can only name an acting head of the own agency, with a first and a last day. Other roles are changed by the administrator.",
      ),
  ],
  GrantTerm: [
    "invalid",
    () =>
      say("Ngày kết thúc vai trò phải từ ngày bắt đầu trở đi.", "A role cannot end before the day on which it begins."),
  ],
  InvitationInvalid: [
    "refused",
    () =>
      say(
        "Liên kết kích hoạt không đúng, đã dùng hoặc đã hết hạn. Đề nghị quản trị viên gửi liên kết mới.",
        "The activation link is wrong, used or expired. Ask the administrator for a new one.",
      ),
  ],
  PasswordWeak: [
    "invalid",
    (p: { minimum: number }) =>
      say(`Mật khẩu cần ít nhất ${p.minimum} ký tự.`, `The password needs at least ${p.minimum} characters.`),
  ],
  EmailTaken: [
    "conflict",
    (p: { email: string }) =>
      say(`Đã có tài khoản dùng thư điện tử ${p.email}.`, `An account already uses ${p.email}.`),
  ],
  LastAdministrator: [
    "refused",
    () =>
      say(
        "Phải còn ít nhất một quản trị viên hoạt động. Giao quyền cho người khác trước.",
        "At least one administrator must stay active. Hand the right over first.",
      ),
  ],
  DemonstrationOnly: [
    "refused",
    () => say("Chỉ đặt được đồng hồ trong chế độ minh hoạ.", "The clock can be set in demonstration mode only."),
  ],
  ClockBackwards: [
    "refused",
    (p: { now: string }) =>
      say(
        `Đồng hồ minh hoạ chỉ đi tới. Chọn thời điểm sau ${p.now}.`,
        `The demonstration clock only moves forward. Choose an instant after ${p.now}.`,
      ),
  ],
  ClockTooFar: [
    "refused",
    (p: { latest: string }) =>
      say(
        `Đồng hồ minh hoạ chỉ đặt được đến hết ngày ${p.latest}. Chọn ngày sớm hơn.`,
        `The demonstration clock goes as far as the end of ${p.latest}. Choose an earlier day.`,
      ),
  ],
} as const;

export type Code = keyof typeof reasons;
export type Params<C extends Code> = Parameters<(typeof reasons)[C][1]>[0];

/** A refusal is a value: why not, and what to do about it. */
export interface Refusal {
  readonly _tag: "Refusal";
  readonly code: Code;
  readonly kind: Kind;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sentence: Bilingual;
}

export const make = <C extends Code>(
  code: C,
  ...[params]: Params<C> extends undefined ? [] : [params: Params<C>]
): Refusal => {
  const [kind, sentence] = reasons[code] as readonly [Kind, (p: Params<C> | undefined) => Bilingual];
  return { _tag: "Refusal", code, kind, params: params ?? {}, sentence: sentence(params) };
};

export const is = (value: unknown): value is Refusal =>
  typeof value === "object" && value !== null && "_tag" in value && value._tag === "Refusal";
