import type { Bilingual } from "@kehoach/domain";
import { say } from "./Language.ts";

/** What a flag takes. `list` may be given many times. */
type Kind = "switch" | "text" | "day" | "year" | "count" | "list";

interface FlagShape {
  readonly kind: Kind;
  /** What stands for the value in help. */
  readonly value?: Bilingual.Bilingual;
  readonly choices?: ReadonlyArray<string>;
  readonly about: Bilingual.Bilingual;
}

const day = say("ngày", "day");
const text = say("nội dung", "text");

/** Every flag of every command; a name means the same everywhere. */
export const flags = {
  help: { kind: "switch", about: say("Xem cách dùng", "Show how to use it") },
  lang: { kind: "text", choices: ["vi", "en"], about: say("Ngôn ngữ: vi hoặc en", "Language: vi or en") },
  json: {
    kind: "switch",
    about: say("In một đối tượng JSON có schemaVersion", "Print one JSON object with schemaVersion"),
  },
  dryRun: { kind: "switch", about: say("Chỉ in ra những việc sẽ làm", "Only print what would be done") },
  commandId: {
    kind: "text",
    value: say("uuid", "uuid"),
    about: say("Mã lệnh; chạy lại cùng mã chỉ có một kết quả", "Id of the command; the same again has one effect"),
  },
  year: {
    kind: "year",
    value: say("năm", "year"),
    about: say("Năm báo cáo; mặc định năm nay", "Year of the reports; this year unless told"),
  },
  asOf: {
    kind: "text",
    value: say("thời điểm", "instant"),
    about: say(
      "Tính đến thời điểm: 2026-12-01 hoặc 2026-12-01T00:00:00+07:00",
      "As of an instant: 2026-12-01 or 2026-12-01T00:00:00+07:00",
    ),
  },
  failOn: {
    kind: "text",
    choices: ["overdue", "late", "overdue,late"],
    about: say("Mã thoát 6 khi có quá hạn hoặc trễ hạn", "Exit code 6 when anything is overdue or late"),
  },
  agency: {
    kind: "text",
    value: say("đơn vị", "body"),
    about: say("Lọc theo đơn vị: iii-9, so-yt hoặc một phần tên", "Only this body: iii-9, so-yt or a part of its name"),
  },
  status: {
    kind: "text",
    choices: ["onTime", "late", "withinTerm", "overdue", "waived"],
    about: say("Lọc theo tình trạng", "Only this status"),
  },
  stage: { kind: "text", value: say("bước", "stage"), about: say("Lọc theo bước xử lý", "Only this stage") },
  number: { kind: "text", value: say("số", "number"), about: say("Số văn bản", "Number of the document") },
  notation: {
    kind: "text",
    value: say("ký hiệu", "notation"),
    about: say("Ký hiệu văn bản, ví dụ STNMT-BĐKH", "Notation of the document, such as STNMT-BĐKH"),
  },
  date: {
    kind: "day",
    value: day,
    about: say("Ngày văn bản; mặc định hôm nay", "Date of the document; today unless told"),
  },
  organ: {
    kind: "text",
    value: say("cơ quan", "organ"),
    about: say("Cơ quan ban hành văn bản", "Body that issued the document"),
  },
  subject: { kind: "text", value: text, about: say("Trích yếu văn bản", "Subject of the document") },
  text: { kind: "text", value: text, about: say("Nội dung", "Text") },
  textFile: {
    kind: "text",
    value: say("tệp", "file"),
    about: say("Đọc nội dung từ tệp; - là đầu vào chuẩn", "Read the text from a file; - is standard input"),
  },
  reason: { kind: "text", value: text, about: say("Lý do", "Reason") },
  note: { kind: "text", value: text, about: say("Ghi chú", "Note") },
  days: {
    kind: "count",
    value: say("số ngày", "days"),
    about: say("Số ngày làm việc để bổ sung", "Working days for the supplement"),
  },
  receivedOn: { kind: "day", value: day, about: say("Ngày nhận báo cáo giấy", "Day on which the paper report came") },
  until: { kind: "day", value: day, about: say("Gia hạn đến hết ngày", "Extended to the end of this day") },
  askedBy: { kind: "text", value: say("đơn vị", "body"), about: say("Bên xin gia hạn", "Who asked for it") },
  grantedBy: { kind: "text", value: say("cơ quan", "organ"), about: say("Cơ quan cho phép", "Who granted it") },
  revoke: { kind: "switch", about: say("Thu hồi quyết định đã ghi", "Revoke what was recorded") },
  tier: {
    kind: "text",
    choices: ["1", "2", "3"],
    about: say(
      "Mức: 1 đôn đốc lần 1, 2 lần 2, 3 lập danh sách báo cáo UBND tỉnh",
      "Tier: 1 first urging, 2 second, 3 list to the committee",
    ),
  },
  body: {
    kind: "list",
    value: say("vị trí", "slot"),
    about: say("Chỉ đơn vị này (iii-9); dùng được nhiều lần", "Only this body (iii-9); may be repeated"),
  },
  prepareOnly: { kind: "switch", about: say("Chỉ soạn, chưa ký", "Prepare it and do not sign") },
  assign: {
    kind: "list",
    value: say("vị trí:ngày:việc", "slot:day:task"),
    about: say(
      "Giao việc, ví dụ iii-2:2026-12-20:Bố trí kinh phí; dùng được nhiều lần",
      "Assign a task, such as iii-2:2026-12-20:Fund it; may be repeated",
    ),
  },
  slot: {
    kind: "text",
    value: say("vị trí", "slot"),
    about: say("Vị trí trong kế hoạch, ví dụ iii-12-nam-can", "Slot in the plan, such as iii-12-nam-can"),
  },
  clause: {
    kind: "text",
    value: say("điều khoản", "clause"),
    about: say("Điều khoản liên quan", "Clause it concerns"),
  },
  proposal: { kind: "text", value: text, about: say("Đề xuất của đơn vị", "What the body proposes") },
  result: { kind: "text", value: text, about: say("Kết quả thực hiện", "What was done") },
  sign: { kind: "switch", about: say("Ký duyệt", "Sign off") },
  submit: { kind: "switch", about: say("Gửi báo cáo (trình UBND tỉnh)", "Send the report (to the committee)") },
  docx: {
    kind: "text",
    value: say("tệp", "file"),
    about: say("Ghi văn bản Word theo thể thức vào tệp này", "Write the official Word document to this file"),
  },
  email: {
    kind: "text",
    value: say("thư", "address"),
    about: say("Thư điện tử để đăng nhập", "E-mail address to sign in with"),
  },
  passwordStdin: {
    kind: "switch",
    about: say("Đọc mật khẩu từ đầu vào chuẩn", "Read the password from standard input"),
  },
  name: {
    kind: "text",
    value: say("tên", "name"),
    about: say("Tên hiển thị: chức danh hoặc họ tên", "Name to show: a post or a person"),
  },
  role: {
    kind: "list",
    value: say("vai trò@đơn vị", "role@agency"),
    about: say(
      "Vai trò, ví dụ drafter@so-yt hoặc head@so-yt:2026-12-01..2026-12-31; dùng được nhiều lần",
      "Role, such as drafter@so-yt or head@so-yt:2026-12-01..2026-12-31; may be repeated",
    ),
  },
  stream: {
    kind: "text",
    value: say("luồng", "stream"),
    about: say(
      "Chỉ một luồng, ví dụ report/bao-cao-nam/iii-9/2026",
      "One stream only, such as report/bao-cao-nam/iii-9/2026",
    ),
  },
  limit: {
    kind: "count",
    value: say("số dòng", "count"),
    about: say("Số dòng tối đa; mặc định 50", "Lines at most; 50 unless told"),
  },
} as const satisfies Readonly<Record<string, FlagShape>>;

export type FlagName = keyof typeof flags;

type ValueOf<K extends Kind> = K extends "switch"
  ? true
  : K extends "year" | "count"
    ? number
    : K extends "list"
      ? ReadonlyArray<string>
      : string;

/** The flags given, by name; days are written `YYYY-MM-DD`. */
export type Given = { readonly [Name in FlagName]?: ValueOf<(typeof flags)[Name]["kind"]> };

/** "asOf" is typed "--as-of". */
export const typed = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The shape of a flag, without what only its own entry knows. */
export const shapeOf = (name: FlagName): FlagShape => flags[name];

/** Flags that every command takes. */
export const everywhere: ReadonlyArray<FlagName> = ["help", "lang"];

/** A day as officers write it: "2026-12-05" is 05/12/2026. Whether there is such a day is the API's to say. */
export const dayText = (day: string): string => day.split("-").toReversed().join("/");
