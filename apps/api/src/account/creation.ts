import { Account, type Instant, type Refusal, Roster } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Result } from "effect";
import { randomUUID } from "node:crypto";
import type { Accounts, AccountsConfig, Answer, NewAccount } from "./Accounts.ts";
import { record } from "./change.ts";

/** Leaves an act of the program itself, which has no refusals of its own, with nothing written. */
class Abandoned extends Error {
  readonly refusal: Refusal.Refusal;
  constructor(refusal: Refusal.Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

const orAbandon = <A>(result: Result.Result<A, Refusal.Refusal>): A => {
  if (Result.isFailure(result)) throw new Abandoned(result.failure);
  return result.success;
};

const answered = async <A>(work: Promise<A>): Answer<A> => {
  try {
    return Result.succeed(await work);
  } catch (error) {
    if (error instanceof Abandoned) return Result.fail(error.refusal);
    throw error;
  }
};

/** The program itself, as the journal names it. */
const program = "system" as Account.UserId;

/** Accounts that the program makes without an invitation. */
export const creation = (config: AccountsConfig): Pick<Accounts, "createAccount" | "createDemonstrationAccounts"> => {
  const create = async (
    writes: Store.Writes,
    { grants, name, ...account }: NewAccount,
    hash: string,
    at: Instant.Instant,
  ): Promise<Account.UserId> => {
    const email = orAbandon(Account.email(account.email));
    orAbandon(Roster.checkTerms(grants));
    const user = account.user ?? (randomUUID() as Account.UserId);
    const person = { user, name, email, grants, activatedAt: at, disabledAt: null, version: 0 };
    orAbandon(await writes.people.save(person));
    await writes.people.setPassword(user, hash);
    const event = { _tag: "AccountCreated", at, by: program, user, name, email, grants } as const;
    orAbandon(await record(writes, config.plan, person, event));
    return user;
  };

  const hashed = async (password: string): Promise<string> =>
    await config.hashPassword(orAbandon(Account.password(password)));

  return {
    createAccount: (account, at) =>
      answered(
        (async () => {
          const hash = await hashed(account.password);
          return await config.store.system((writes) => create(writes, account, hash, at));
        })(),
      ),
    createDemonstrationAccounts: (accounts, at) =>
      answered(
        (async () => {
          const passwords = [...new Set(accounts.map(({ password }) => password))];
          const hashes = new Map(
            await Promise.all(passwords.map(async (password) => [password, await hashed(password)] as const)),
          );
          return await config.store.system(async (writes) => {
            const users: Array<Account.UserId> = [];
            for (const account of accounts) {
              const known = await writes.people.findByEmail(account.email);
              users.push(known?.user ?? (await create(writes, account, hashes.get(account.password) ?? "", at)));
            }
            return users;
          });
        })(),
      ),
  };
};
