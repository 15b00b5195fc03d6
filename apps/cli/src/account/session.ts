import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { exits, ofRefusal, Stop } from "../frame/Stop.ts";
import { signIn, signOut } from "../link/signIn.ts";
import { ask, firstLine } from "./prompt.ts";

const isHere = (server: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(server).hostname);

/** Signs in and keeps the session, so that later commands need no password. */
export const login = async ({ api, flags, paper }: Call): Promise<void> => {
  if (api.server.startsWith("http:") && !isHere(api.server)) {
    paper.note(
      paper.say(
        "! Máy chủ không dùng https: mật khẩu đi qua mạng không mã hoá.",
        "! The server does not use https: the password travels unencrypted.",
      ),
    );
  }
  const said = flags.email ?? api.email ?? (await ask(paper.say("Thư điện tử: ", "E-mail: "), false));
  const email = said.trim().toLowerCase();
  const password =
    flags.passwordStdin === true
      ? await firstLine()
      : (api.password ?? (await ask(paper.say("Mật khẩu: ", "Password: "), true)));
  const cookie = await signIn(api.server, email, password);
  try {
    await api.sessions.keep(api.server, email, cookie, true);
  } catch {
    throw new Stop(
      exits.failure,
      say(
        "Đăng nhập được nhưng không lưu được. Kiểm tra KEHOACH_CONFIG.",
        "Signed in, but the login could not be stored. Check KEHOACH_CONFIG.",
      ),
    );
  }
  paper.note(paper.say(`✓ Đã đăng nhập ${api.server} với ${email}.`, `✓ Signed in to ${api.server} as ${email}.`));
};

/** Ends the stored session at the server and forgets it. */
export const logout = async ({ api, paper }: Call): Promise<void> => {
  const email = api.email ?? (await api.sessions.current(api.server));
  const cookie = email === null ? null : await api.sessions.cookie(api.server, email);
  if (email === null || cookie === null) {
    paper.note(paper.say("Chưa có đăng nhập nào được lưu.", "There is no stored login."));
    return;
  }
  await api.sessions.forget(api.server, email);
  await signOut(api.server, cookie);
  paper.note(paper.say(`✓ Đã đăng xuất ${email}.`, `✓ Signed out ${email}.`));
};

/** Who is signed in, with which roles, where, and when it is there. */
export const whoami = async ({ api, flags, paper }: Call): Promise<void> => {
  const [start, { Account, Instant, Refusal }] = await Promise.all([api.whoami(), domain()]);
  const { actor, demonstration, now, province } = start;
  if (actor === null) {
    throw ofRefusal(Refusal.make("SignInRequired"));
  }
  if (flags.json === true) {
    return paper.json({ server: api.server, province, now, demonstration: demonstration !== null, actor });
  }
  const { of } = paper;
  paper.text(`${actor.name} <${actor.email}>`);
  paper.text(
    `${actor.roles.map((role) => of(Account.roleLabel(role))).join(", ")}${actor.agency === null ? "" : ` · ${actor.agency.name}`}`,
  );
  const mark = demonstration === null ? "" : paper.say(" · dữ liệu minh hoạ", " · demonstration data");
  paper.text(`${api.server} · ${province} · ${Instant.format(now)}${mark}`);
};
