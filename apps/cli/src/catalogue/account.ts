import { command } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";

const address = say("thư điện tử", "e-mail");

export const accountCommands = [
  command("login", {
    about: say("Đăng nhập và lưu phiên làm việc", "Sign in and keep the session"),
    flags: ["email", "passwordStdin"],
    examples: ["login", "login --email chuyenvien.so-tnmt@kehoach.example --password-stdin < mat-khau.txt"],
    load: () => import("../account/session.ts").then((module) => module.login),
  }),
  command("logout", {
    about: say("Đăng xuất và xoá phiên đã lưu", "Sign out and forget the session"),
    examples: ["logout"],
    load: () => import("../account/session.ts").then((module) => module.logout),
  }),
  command("whoami", {
    about: say("Tài khoản, vai trò và giờ máy chủ", "The account, its roles and the server's clock"),
    flags: ["json"],
    examples: ["whoami", "whoami --json"],
    load: () => import("../account/session.ts").then((module) => module.whoami),
  }),
  command("user list", {
    about: say("Danh sách tài khoản", "The accounts"),
    flags: ["agency", "json"],
    examples: ["user list", "user list --agency so-yt --json"],
    load: () => import("../account/users.ts").then((module) => module.listUsers),
  }),
  ...["invite", "add"].map((verb) =>
    command(`user ${verb}`, {
      about: say("Mời người dùng, in liên kết dùng một lần", "Invite a person; prints a link that works once"),
      words: [{ name: address }],
      required: ["name", "role"],
      flags: ["commandId", "dryRun", "json"],
      examples: [
        `user ${verb} vanthu.so-yt@example.vn --name "Văn thư Sở Y tế" --role drafter@so-yt`,
        `user ${verb} pgd.so-yt@example.vn --name "Phó Giám đốc" --role head@so-yt:2026-12-01..2026-12-31 --dry-run`,
      ],
      load: () => import("../account/users.ts").then((module) => module.inviteUser),
    }),
  ),
  command("user reset", {
    about: say("Cấp liên kết đặt lại mật khẩu", "Make a link to set the password again"),
    words: [{ name: address }],
    flags: ["commandId", "dryRun", "json"],
    examples: ["user reset chuyenvien.so-yt@kehoach.example"],
    load: () => import("../account/users.ts").then((module) => module.resetUser),
  }),
  command("user grant", {
    about: say("Đặt lại toàn bộ vai trò của tài khoản", "Set all roles of the account"),
    words: [{ name: address }],
    required: ["role"],
    flags: ["commandId", "dryRun", "json"],
    examples: [
      "user grant chuyenvien.so-yt@kehoach.example --role drafter@so-yt --role head@so-yt:2026-12-01..2026-12-15",
    ],
    load: () => import("../account/users.ts").then((module) => module.grantUser),
  }),
  command("user disable", {
    about: say("Khoá tài khoản", "Disable the account"),
    words: [{ name: address }],
    required: ["reason"],
    flags: ["commandId", "dryRun", "json"],
    examples: ['user disable chuyenvien.so-yt@kehoach.example --reason "Chuyển công tác"'],
    load: () => import("../account/users.ts").then((module) => module.disableUser),
  }),
  command("user enable", {
    about: say("Mở khoá tài khoản", "Enable the account again"),
    words: [{ name: address }],
    flags: ["commandId", "dryRun", "json"],
    examples: ["user enable chuyenvien.so-yt@kehoach.example"],
    load: () => import("../account/users.ts").then((module) => module.enableUser),
  }),
  command("journal list", {
    about: say("Nhật ký, mới nhất trước", "The journal, newest first"),
    flags: ["limit", "stream", "json"],
    examples: ["journal list --limit 20", "journal list --stream report/bao-cao-nam/iii-9/2026 --json"],
    load: () => import("../account/journal.ts").then((module) => module.listJournal),
  }),
  command("demo clock", {
    about: say("Xem hoặc đặt đồng hồ minh hoạ", "Show or move the demonstration clock"),
    words: [{ name: say("thời điểm", "instant"), optional: true }],
    flags: ["commandId", "dryRun", "json"],
    examples: ["demo clock", "demo clock 2026-12-01T08:00:00+07:00"],
    load: () => import("../account/demo.ts").then((module) => module.setClock),
  }),
  command("completions", {
    about: say("In kịch bản gợi ý lệnh cho shell", "Print completions for a shell"),
    words: [{ name: say("bash|zsh|fish", "bash|zsh|fish") }],
    examples: ["completions bash > ~/.local/share/bash-completion/completions/kehoach"],
    load: () => import("../frame/completions.ts").then((module) => module.completions),
  }),
];
