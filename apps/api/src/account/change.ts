import { Access, Account, Instant, Refusal } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Result } from "effect";
import type { AccountsConfig, Answer, By, Target } from "./Accounts.ts";
import * as OneTimeToken from "./OneTimeToken.ts";

const noAccount = (user: string): Refusal.Refusal =>
  Refusal.make("NotFound", { what: { vi: "tài khoản", en: "account" }, id: user });

/** The account that a change is about, unless it changed since the change was decided upon. */
export const targeted = async (people: Store.People, { basedOn, user }: Target): Answer<Store.Person> => {
  const person = await people.find(user);
  if (person === null) return Result.fail(noAccount(user));
  return person.version === basedOn
    ? Result.succeed(person)
    : Result.fail(Refusal.make("StaleVersion", { yours: basedOn, current: person.version }));
};

/** Adds one event to the account's stream; answers its new version. */
export const record = (
  writes: Store.Writes,
  plan: AccountsConfig["plan"],
  { grants, user, version }: Pick<Store.Person, "grants" | "user" | "version">,
  event: Account.Event,
): Answer<number> =>
  writes.append({
    plan,
    stream: { kind: "account", id: user },
    basedOn: version,
    events: [event],
    agencies: [...new Set(grants.map((grant) => grant.agency))],
  });

/** One command of an administrator, or of whoever `access` allows; refused before anything is read when it is not allowed. */
export const commanded = async <A>(
  { store }: Pick<AccountsConfig, "store">,
  { actor, at, commandId }: By,
  { said, ...command }: { readonly name: string; readonly said: object; readonly access?: Access.Action },
  work: (writes: Store.Writes) => Answer<A>,
): Answer<A> => {
  const action = command.access ?? "administer";
  if (!Access.reachesOwn(actor, action, Instant.dayOf(at))) {
    return Result.fail(Refusal.make("Forbidden", { action: Access.actionName(action) }));
  }
  // The version it was based on has grown by the command itself when the same is sent again.
  const { basedOn: _, ...content } = said as { readonly basedOn?: number };
  return await store.command({ actor, commandId, content: { command: command.name, said: content } }, work);
};

/** Refused unless the account is in one of the states. */
export const inState = (
  person: Store.Person,
  states: ReadonlyArray<Account.State>,
  act: { readonly vi: string; readonly en: string },
): Result.Result<void, Refusal.Refusal> =>
  states.includes(person.state)
    ? Result.succeed(undefined)
    : Result.fail(Refusal.make("WrongStage", { act, stage: Account.stateLabel(person.state) }));

/** Makes the command's link the one that works for the account. */
export const link = async (
  config: Pick<AccountsConfig, "secret">,
  writes: Store.Writes,
  { actor, at, commandId }: By,
  user: Account.UserId,
): Promise<Instant.Instant> => {
  const expiresAt = Account.linkEnds(at);
  const hash = OneTimeToken.hashOf(OneTimeToken.ofCommand(config.secret, actor.user, commandId));
  await writes.people.replaceLink(user, { hash, expiresAt });
  return expiresAt;
};
