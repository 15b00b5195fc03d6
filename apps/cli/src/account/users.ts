import { carryOut, step } from "../act/carryOut.ts";
import type { Inputs } from "../ask/Answers.ts";
import { domain } from "../ask/domain.ts";
import type { Call } from "../frame/Command.ts";
import { say } from "../frame/Language.ts";
import { type Exit, exits, notFound, usage } from "../frame/Stop.ts";

type Grant = Inputs["user"]["invite"]["grants"][number];

/** "drafter@so-yt", "head@so-yt:2026-12-01..2026-12-31". */
const grantOf = (text: string): Grant => {
  const [, role, agency, from, to] = /^([A-Za-z]+)@([a-z0-9-]+)(?::([\d-]*)\.\.([\d-]*))?$/.exec(text) ?? [];
  if (role === undefined || agency === undefined) {
    throw usage(
      `--role "${text}" chưa đúng. Viết như drafter@so-yt hoặc head@so-yt:2026-12-01..2026-12-31.`,
      `--role "${text}" is not right. Write it like drafter@so-yt or head@so-yt:2026-12-01..2026-12-31.`,
    );
  }
  return { role, agency, from: from || null, to: to || null } as Grant;
};

const target = async ({ api, commandId, words }: Pick<Call, "api" | "commandId" | "words">) => {
  const [email = ""] = words;
  const found = (await api.client.user.list.query()).find(
    (person) => person.email === email.toLowerCase() || person.user === email,
  );
  if (found === undefined) throw notFound(`Không có tài khoản "${email}".`, `There is no account "${email}".`);
  return { user: found.user, basedOn: found.version, commandId: commandId() };
};

export const listUsers = async ({ api, flags, paper }: Call): Promise<void> => {
  const [people, { Account }] = await Promise.all([api.client.user.list.query(), domain()]);
  const users = people.filter(
    ({ grants }) => flags.agency === undefined || grants.some(({ agency }) => agency === flags.agency),
  );
  if (flags.json === true) return paper.json({ users });
  const { of } = paper;
  paper.table(
    [
      paper.say("Thư điện tử", "E-mail"),
      paper.say("Tên", "Name"),
      paper.say("Trạng thái", "State"),
      paper.say("Vai trò", "Roles"),
    ].map((title) => ({ title })),
    users.map(({ email, grants, name, state }) => [
      email,
      name,
      of(Account.stateLabel(state)),
      grants
        .map(
          ({ agency, from, role, to }) =>
            `${of(Account.roleLabel(role))} (${role}@${agency}${from === null && to === null ? "" : `:${from ?? ""}..${to ?? ""}`})`,
        )
        .join(", "),
    ]),
  );
  paper.note(paper.say(`${users.length} tài khoản`, `${users.length} accounts`));
};

/** Writes the one-time link to standard output: it is shown once and is what the command is for. */
const writeLink = async (call: Call, answer: { readonly token: string; readonly expiresAt: string }): Promise<void> => {
  const { api, flags, paper } = call;
  const { Instant } = await domain();
  const link = `${api.server}/kich-hoat/${answer.token}`;
  if (flags.json === true) return paper.json({ dryRun: false, ...answer, link });
  paper.line(link);
  const until = Instant.format(answer.expiresAt as Parameters<typeof Instant.format>[0]);
  paper.note(
    paper.say(
      `Liên kết dùng một lần, đến ${until}. Chuyển riêng cho người nhận.`,
      `The link works once, until ${until}. Give it to its owner only.`,
    ),
  );
};

/** Invites a person; the same command again gives the same link. */
export const inviteUser = async (call: Call<"name" | "role">): Promise<Exit> => {
  const { api, commandId, flags, words } = call;
  const input = { commandId: commandId(), email: words[0] ?? "", name: flags.name, grants: flags.role.map(grantOf) };
  const about = say(`Mời ${input.email}: ${flags.role.join(", ")}`, `Invite ${input.email}: ${flags.role.join(", ")}`);
  if (flags.dryRun === true)
    return carryOut(call, [step(about, "user.invite", input, (said) => api.client.user.invite.mutate(said))]);
  await writeLink(call, await api.client.user.invite.mutate(input));
  return exits.ok;
};

/** A new link to set the password. */
export const resetUser = async (call: Call): Promise<Exit> => {
  const { api, flags } = call;
  const input = await target(call);
  const about = say(`Cấp lại mật khẩu cho ${call.words[0]}`, `Reset the password of ${call.words[0]}`);
  if (flags.dryRun === true)
    return carryOut(call, [step(about, "user.resetLink", input, (said) => api.client.user.resetLink.mutate(said))]);
  await writeLink(call, await api.client.user.resetLink.mutate(input));
  return exits.ok;
};

/** All roles of the account from now on. */
export const grantUser = async (call: Call<"role">): Promise<Exit> => {
  const { api, flags, words } = call;
  const input = { ...(await target(call)), grants: flags.role.map(grantOf) };
  const about = say(
    `Đổi vai trò của ${words[0]}: ${flags.role.join(", ")}`,
    `Set the roles of ${words[0]}: ${flags.role.join(", ")}`,
  );
  return carryOut(call, [step(about, "user.grant", input, (said) => api.client.user.grant.mutate(said))]);
};

export const disableUser = async (call: Call<"reason">): Promise<Exit> => {
  const { api, flags, words } = call;
  const input = { ...(await target(call)), reason: flags.reason };
  const about = say(`Khoá tài khoản ${words[0]}`, `Disable the account ${words[0]}`);
  return carryOut(call, [step(about, "user.disable", input, (said) => api.client.user.disable.mutate(said))]);
};

export const enableUser = async (call: Call): Promise<Exit> => {
  const input = await target(call);
  const about = say(`Mở khoá tài khoản ${call.words[0]}`, `Enable the account ${call.words[0]}`);
  return carryOut(call, [step(about, "user.enable", input, (said) => call.api.client.user.enable.mutate(said))]);
};
