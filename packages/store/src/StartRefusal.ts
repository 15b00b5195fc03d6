import type { Bilingual } from "@kehoach/domain";

type Sentence = Bilingual.Bilingual;
const say = (vi: string, en: string): Sentence => ({ vi, en });

/** Every reason for which the database does not open, with the sentence that says what to do. None carries a secret. */
const reasons = {
  DataFolderInUse: (p: { folder: string; pid?: number }) =>
    say(
      `Thư mục dữ liệu ${p.folder} đang được một tiến trình khác sử dụng${p.pid ? ` (số ${p.pid})` : ""}. Dừng tiến trình đó hoặc chọn thư mục khác.`,
      `Another process${p.pid ? ` (${p.pid})` : ""} holds the data folder ${p.folder}. Stop it or choose another folder.`,
    ),
  DataFolderUnwritable: (p: { folder: string; cause: string }) =>
    say(
      `Không ghi được vào thư mục dữ liệu ${p.folder} (${p.cause}). Cấp quyền ghi hoặc chọn thư mục khác.`,
      `The data folder ${p.folder} cannot be written (${p.cause}). Grant write access or choose another folder.`,
    ),
  EmbeddedDatabaseFailed: (p: { folder: string; cause: string }) =>
    say(
      `Cơ sở dữ liệu trong ${p.folder} không khởi động được (${p.cause}). Khôi phục từ bản sao lưu gần nhất trong thư mục backup.`,
      `The database in ${p.folder} did not start (${p.cause}). Restore the newest copy from its backup folder.`,
    ),
  BackupNotFound: (p: { file: string }) =>
    say(
      `Không tìm thấy bản sao lưu ${p.file}. Kiểm tra lại đường dẫn.`,
      `There is no backup ${p.file}. Check the path.`,
    ),
  BackupUnusable: (p: { file: string; cause: string }) =>
    say(
      `Bản sao lưu ${p.file} không dùng được (${p.cause}). Dữ liệu hiện có vẫn giữ nguyên; chọn bản khác.`,
      `The backup ${p.file} cannot be used (${p.cause}). The present data are unchanged; choose another one.`,
    ),
  DatabaseUrlInvalid: (_: Record<never, never>) =>
    say(
      "DATABASE_URL không đúng dạng. Viết: postgres://tài-khoản:mật-khẩu@máy-chủ:5432/tên.",
      "DATABASE_URL is malformed. Write postgres://user:password@host:5432/name.",
    ),
  DatabaseUnreachable: (p: { host: string; cause: string }) =>
    say(
      `Không kết nối được máy chủ PostgreSQL ${p.host} (${p.cause}). Kiểm tra địa chỉ, cổng và tường lửa.`,
      `The PostgreSQL server ${p.host} cannot be reached (${p.cause}). Check address, port and firewall.`,
    ),
  DatabaseSignInFailed: (p: { host: string; cause: string }) =>
    say(
      `Máy chủ PostgreSQL ${p.host} từ chối tài khoản hoặc mật khẩu trong DATABASE_URL (${p.cause}).`,
      `The PostgreSQL server ${p.host} refused the user or password of DATABASE_URL (${p.cause}).`,
    ),
  DatabaseMissing: (p: { host: string; database: string }) =>
    say(
      `Máy chủ ${p.host} không có cơ sở dữ liệu "${p.database}". Tạo nó trước khi khởi động.`,
      `The server ${p.host} has no database "${p.database}". Create it before starting.`,
    ),
  ServerTooOld: (p: { version: string; required: number }) =>
    say(
      `PostgreSQL ${p.version} quá cũ. Cần phiên bản ${p.required} trở lên.`,
      `PostgreSQL ${p.version} is too old. Version ${p.required} or newer is needed.`,
    ),
  AppRoleUnavailable: (p: { role: string; user: string }) =>
    say(
      `Tài khoản "${p.user}" không tạo được hoặc không được dùng vai trò "${p.role}". Đề nghị quản trị máy chủ chạy: CREATE ROLE ${p.role} NOLOGIN; GRANT ${p.role} TO "${p.user}";`,
      `User "${p.user}" can neither create nor use the role "${p.role}". Ask the server's administrator to run: CREATE ROLE ${p.role} NOLOGIN; GRANT ${p.role} TO "${p.user}";`,
    ),
  DatabaseNewer: (p: { applied: string; known: string }) =>
    say(
      `Cơ sở dữ liệu đã được bản phần mềm mới hơn nâng cấp (${p.applied}; bản này biết đến ${p.known}). Dùng bản phần mềm mới hơn.`,
      `A newer program has upgraded this database (${p.applied}; this one knows ${p.known}). Start the newer program.`,
    ),
  MigrationFailed: (p: { cause: string }) =>
    say(
      `Nâng cấp cơ sở dữ liệu không thành công (${p.cause}). Không có gì bị thay đổi.`,
      `The database could not be upgraded (${p.cause}). Nothing was changed.`,
    ),
} as const;

export type Code = keyof typeof reasons;
export type Params<C extends Code> = Parameters<(typeof reasons)[C]>[0];

/** Why the database does not open: a value for the start to print before it ends with a non-zero exit. */
export interface StartRefusal {
  readonly _tag: "StartRefusal";
  readonly code: Code;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sentence: Sentence;
}

export const make = <C extends Code>(code: C, params: Params<C>): StartRefusal => ({
  _tag: "StartRefusal",
  code,
  params,
  sentence: (reasons[code] as (p: Params<C>) => Sentence)(params),
});
