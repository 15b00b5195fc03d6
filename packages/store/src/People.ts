import { type Account, Instant, Refusal, Roster, Text } from "@kehoach/domain";
import { type SQL, sql } from "drizzle-orm";
import { Result } from "effect";
import { system, type Transaction, withActor } from "./ActorContext.ts";
import type { Database } from "./Database.ts";
import { endSessions, identify, isEmailTaken, setPassword } from "./credentials.ts";
import { fromRow, type PersonRow } from "./personRow.ts";
import type * as Store from "./Store.ts";

const persons = async (transaction: Transaction, condition: SQL): Promise<ReadonlyArray<Store.Person>> => {
  const { rows } = await transaction.execute<PersonRow>(sql`
    select p."user", p.name, p.email, coalesce(s.version, 0) as version,
      extract(epoch from p.activated_at)::float8 * 1000 as activated_at,
      extract(epoch from p.disabled_at)::float8 * 1000 as disabled_at,
      (select coalesce(jsonb_agg(jsonb_build_object('role', g.role, 'agency', g.agency, 'from', g.valid_from, 'to', g.valid_to)
          order by g.agency, g.role, g.valid_from nulls first, g.valid_to nulls first), '[]'::jsonb)
        from person_grant g where g.province = p.province and g."user" = p."user") as grants
    from person p
    left join stream s on s.province = p.province and s.kind = 'account' and s.id = p."user"
    where ${condition}`);
  return rows.map(fromRow).toSorted((a, b) => Text.compare(a.name, b.name) || (a.email < b.email ? -1 : 1));
};

const reader = (transaction: Transaction): Store.People => ({
  list: () => persons(transaction, sql`p.province = app_province()`),
  find: async (user) =>
    (await persons(transaction, sql`p.province = app_province() and p."user" = ${user}`))[0] ?? null,
  findByEmail: async (email) =>
    (await persons(transaction, sql`p.province = app_province() and p.email = ${email.toLowerCase()}`))[0] ?? null,
  link: async (hash) => {
    const { rows } = await transaction.execute<{ user: string; expires_at: number; used_at: number | null }>(sql`
      select "user", extract(epoch from expires_at)::float8 * 1000 as expires_at,
        extract(epoch from used_at)::float8 * 1000 as used_at
      from one_time_link where province = app_province() and hash = ${hash}`);
    const row = rows[0];
    if (row === undefined) return null;
    return {
      user: row.user as Account.UserId,
      expiresAt: Instant.ofEpoch(row.expires_at),
      usedAt: row.used_at === null ? null : Instant.ofEpoch(row.used_at),
    };
  },
});

/** Accounts of one province, read by the program itself, each call in a transaction of its own. */
export const reads = (database: Database, province: string): Store.People => {
  const read = <A>(work: (people: Store.People) => Promise<A>): Promise<A> =>
    withActor(database, system(province), (transaction) => work(reader(transaction)));
  return {
    list: () => read((people) => people.list()),
    find: (user) => read((people) => people.find(user)),
    findByEmail: (email) => read((people) => people.findByEmail(email)),
    link: (hash) => read((people) => people.link(hash)),
  };
};

const saveGrants = async (
  transaction: Transaction,
  user: string,
  before: ReadonlyArray<Account.Grant>,
  after: ReadonlyArray<Account.Grant>,
): Promise<void> => {
  // Only the difference: who may give one role need not be allowed to touch the others.
  const { added, removed } = Roster.changes(before, after);
  for (const { agency, from, role, to } of removed)
    await transaction.execute(sql`
      delete from person_grant where province = app_province() and "user" = ${user} and role = ${role} and agency = ${agency}
        and valid_from is not distinct from ${from}::date and valid_to is not distinct from ${to}::date`);
  for (const { agency, from, role, to } of added)
    await transaction.execute(sql`
      insert into person_grant values (app_province(), ${user}, ${role}, ${agency}, ${from}::date, ${to}::date)
      on conflict do nothing`);
};

const savePerson = async (
  transaction: Transaction,
  known: Store.Person | null,
  { activatedAt, disabledAt, email, name, user }: Omit<Store.Person, "state">,
): Promise<void> => {
  if (known === null) {
    await identify(transaction, { user, name, email });
    await transaction.execute(sql`
      insert into person values (app_province(), ${user}, ${name}, ${email}, ${activatedAt}::timestamptz,
        ${disabledAt}::timestamptz)`);
    return;
  }
  if (known.name !== name || known.email !== email) await identify(transaction, { user, name, email });
  else if (known.activatedAt === activatedAt && known.disabledAt === disabledAt) return;
  await transaction.execute(sql`
    update person set name = ${name}, email = ${email}, activated_at = ${activatedAt}::timestamptz,
      disabled_at = ${disabledAt}::timestamptz
    where province = app_province() and "user" = ${user}`);
};

// Any number of our own; with the province it names the lock under which accounts change.
const lockClass = 56_0002;

/** Changes of accounts within an open transaction of `province`. */
export const writes = (transaction: Transaction, province: string): Store.PeopleWrites => {
  let locked: Promise<unknown> | undefined;
  // The last administrator is found by looking at all accounts: two such changes must not run side by side.
  const inTurn = async <A>(work: () => Promise<A>): Promise<A> => {
    locked ??= transaction.execute(sql`select pg_advisory_xact_lock(${lockClass}::int, hashtext(${province}))`);
    await locked;
    return await work();
  };
  const people = reader(transaction);
  return {
    list: () => inTurn(people.list),
    find: (user) => inTurn(() => people.find(user)),
    findByEmail: (email) => inTurn(() => people.findByEmail(email)),
    link: (hash) => inTurn(() => people.link(hash)),
    save: (person) =>
      inTurn(async () => {
        const email = person.email.toLowerCase();
        if (await isEmailTaken(transaction, email, person.user))
          return Result.fail(Refusal.make("EmailTaken", { email }));
        const known = await people.find(person.user);
        await savePerson(transaction, known, { ...person, email });
        await saveGrants(transaction, person.user, known?.grants ?? [], person.grants);
        return Result.succeed(undefined);
      }),
    setPassword: (user, hash) => inTurn(() => setPassword(transaction, user, hash)),
    endSessions: (user) => inTurn(() => endSessions(transaction, user)),
    replaceLink: (user, link) =>
      inTurn(async () => {
        await transaction.execute(sql`
          delete from one_time_link where province = app_province() and "user" = ${user} and used_at is null`);
        if (link === null) return;
        await transaction.execute(sql`
          insert into one_time_link values (app_province(), ${link.hash}, ${user}, ${link.expiresAt}::timestamptz, null)`);
      }),
    useLink: (hash, at) =>
      inTurn(async () => {
        await transaction.execute(sql`
          update one_time_link set used_at = ${at}::timestamptz where province = app_province() and hash = ${hash}`);
      }),
  };
};
