import { Account, Instant, Refusal, Roster } from "@kehoach/domain";
import { Result } from "effect";
import { randomUUID } from "node:crypto";
import type { Accounts, AccountsConfig, Answer, By, OneTimeLink } from "./Accounts.ts";
import { commanded, inState, link, record, targeted } from "./change.ts";
import * as OneTimeToken from "./OneTimeToken.ts";

type Linked = Pick<Accounts, "invite" | "activate" | "resetLink" | "handOver">;

/** Commands that make or use a one-time link. The stored answer never holds the link itself. */
export const links = (config: AccountsConfig): Linked => {
  const withToken = async (by: By, answer: Answer<Omit<OneTimeLink, "token">>): Answer<OneTimeLink> =>
    Result.map(await answer, (made) => ({
      ...made,
      token: OneTimeToken.ofCommand(config.secret, by.actor.user, by.commandId),
    }));

  const invite: Linked["invite"] = async (by, { grants, name, ...said }) => {
    const address = Account.email(said.email);
    if (Result.isFailure(address)) return Result.fail(address.failure);
    const email = address.success;
    const terms = Roster.checkTerms(grants);
    if (Result.isFailure(terms)) return Result.fail(terms.failure);
    const command = { name: "account.invite", said: { email, name, grants } };
    const invited = commanded(config, by, command, async (writes) => {
      const user = randomUUID() as Account.UserId;
      const person = { user, name, email, grants, activatedAt: null, disabledAt: null, version: 0 };
      const saved = await writes.people.save(person);
      if (Result.isFailure(saved)) return Result.fail(saved.failure);
      const expiresAt = await link(config, writes, by, user);
      const done = { at: by.at, by: by.actor.user, user };
      const recorded = await record(writes, config.plan, person, {
        _tag: "AccountInvited",
        ...done,
        name,
        email,
        grants,
      });
      return Result.map(recorded, (version) => ({ user, version, expiresAt }));
    });
    return await withToken(by, invited);
  };

  const resetLink: Linked["resetLink"] = async (by, target) => {
    const reset = commanded(config, by, { name: "account.resetLink", said: target }, async (writes) => {
      const found = await targeted(writes.people, target);
      if (Result.isFailure(found)) return Result.fail(found.failure);
      const person = found.success;
      const act = { vi: "cấp liên kết đặt mật khẩu", en: "make a link to set the password" };
      const open = inState(person, ["invited", "active"], act);
      if (Result.isFailure(open)) return Result.fail(open.failure);
      const { user } = person;
      const expiresAt = await link(config, writes, by, user);
      const event = { _tag: "AccountReset", at: by.at, by: by.actor.user, user } as const;
      return Result.map(await record(writes, config.plan, person, event), (version) => ({ user, version, expiresAt }));
    });
    return await withToken(by, reset);
  };

  const handOver: Linked["handOver"] = async (by, { name, ...said }) => {
    const address = Account.email(said.email);
    if (Result.isFailure(address)) return Result.fail(address.failure);
    const email = address.success;
    const target = { user: said.user, basedOn: said.basedOn };
    const command = { name: "account.handOver", said: { ...target, name, email } };
    const handed = commanded(config, by, command, async (writes) => {
      const found = await targeted(writes.people, target);
      if (Result.isFailure(found)) return Result.fail(found.failure);
      const { state: _, ...before } = found.success;
      const act = { vi: "bàn giao tài khoản", en: "hand the account over" };
      const open = inState(found.success, ["invited", "active"], act);
      if (Result.isFailure(open)) return Result.fail(open.failure);
      const { user } = before;
      const saved = await writes.people.save({ ...before, name, email, activatedAt: null });
      if (Result.isFailure(saved)) return Result.fail(saved.failure);
      const kept = Roster.keepAdministrator(await writes.people.list(), Instant.dayOf(by.at));
      if (Result.isFailure(kept)) return Result.fail(kept.failure);
      await writes.people.setPassword(user, null);
      const expiresAt = await link(config, writes, by, user);
      const event = { _tag: "AccountHandedOver", at: by.at, by: by.actor.user, user, name, email } as const;
      return Result.map(await record(writes, config.plan, before, event), (version) => ({ user, version, expiresAt }));
    });
    return await withToken(by, handed);
  };

  const activate: Linked["activate"] = async ({ at, commandId }, { password, token }) => {
    const { people, province } = config.store;
    const hash = OneTimeToken.hashOf(token);
    const known = await people.link(hash);
    const holder = known && (await people.find(known.user));
    if (holder === null) return Result.fail(Refusal.make("InvitationInvalid"));
    const chosen = Account.password(password);
    if (Result.isFailure(chosen)) return Result.fail(chosen.failure);
    // Before the transaction: hashing takes a while.
    const hashed = await config.hashPassword(chosen.success);
    const content = {
      command: "account.activate",
      said: { link: hash, password: OneTimeToken.fingerprint(config.secret, token, chosen.success) },
    };
    const actor = { user: holder.user, province, grants: holder.grants };
    return await config.store.command({ actor, commandId, content }, async (writes) => {
      const person = await writes.people.find(holder.user);
      const usable = Account.checkLink(await writes.people.link(hash), person?.state ?? null, at);
      if (person === null || Result.isFailure(usable)) return Result.fail(Refusal.make("InvitationInvalid"));
      await writes.people.useLink(hash, at);
      await writes.people.setPassword(person.user, hashed);
      const saved = await writes.people.save({ ...person, activatedAt: person.activatedAt ?? at });
      if (Result.isFailure(saved)) return Result.fail(saved.failure);
      const event = { _tag: "AccountActivated", at, by: person.user, user: person.user } as const;
      return Result.map(await record(writes, config.plan, person, event), () => ({ email: person.email }));
    });
  };

  return { invite, activate, resetLink, handOver };
};
