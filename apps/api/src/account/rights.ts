import { Access, Instant, Refusal, Roster } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Result } from "effect";
import type { Accounts, AccountsConfig, Answer, By, Changed } from "./Accounts.ts";
import { commanded, inState, record, targeted } from "./change.ts";

type Rights = Pick<Accounts, "list" | "grant" | "disable" | "enable">;

/** Commands that change what an account may do. */
export const rights = (config: AccountsConfig): Rights => {
  const keepsAdministrator = async (
    people: Store.People,
    at: By["at"],
  ): Promise<Result.Result<void, Refusal.Refusal>> => Roster.keepAdministrator(await people.list(), Instant.dayOf(at));

  const list: Rights["list"] = async (actor, at) => {
    const today = Instant.dayOf(at);
    const people = await config.store.people.list();
    if (Access.may(actor, "administer", {}, today)) return Result.succeed(people);
    // A head sees who could act for the head: the people of the own agency, as far as they belong to it.
    const own = people
      .map((person) => ({
        ...person,
        grants: person.grants.filter(({ agency }) => Access.may(actor, "nameActingHead", { agency }, today)),
      }))
      .filter((person) => person.grants.length > 0);
    return own.length > 0
      ? Result.succeed(own)
      : Result.fail(Refusal.make("Forbidden", { action: Access.actionName("administer") }));
  };

  const grant: Rights["grant"] = (by, { grants, ...target }) =>
    commanded(
      config,
      by,
      { name: "account.grant", said: { ...target, grants }, access: "nameActingHead" },
      async (writes): Answer<Changed> => {
        const found = await targeted(writes.people, target);
        if (Result.isFailure(found)) return Result.fail(found.failure);
        const person = found.success;
        const decided = Roster.decideGrants(by.actor, person, grants, Instant.dayOf(by.at));
        if (Result.isFailure(decided)) return Result.fail(decided.failure);
        const saved = await writes.people.save({ ...person, grants });
        if (Result.isFailure(saved)) return Result.fail(saved.failure);
        // Who names an acting head does not see the administrators, and takes no right away from them either.
        const administers = Access.may(by.actor, "administer", {}, Instant.dayOf(by.at));
        const kept = administers ? await keepsAdministrator(writes.people, by.at) : Result.succeed(undefined);
        if (Result.isFailure(kept)) return Result.fail(kept.failure);
        const { user } = person;
        const event = { _tag: "AccountGranted", at: by.at, by: by.actor.user, user, grants } as const;
        const recorded = await record(writes, config.plan, { ...person, grants: [...person.grants, ...grants] }, event);
        return Result.map(recorded, (version) => ({ user, version }));
      },
    );

  const disable: Rights["disable"] = async (by, { reason, ...target }) => {
    const act = { vi: "khoá tài khoản", en: "disable the account" };
    if (reason.trim() === "") return Result.fail(Refusal.make("ReasonMissing", { act }));
    const command = { name: "account.disable", said: { ...target, reason } };
    return await commanded(config, by, command, async (writes): Answer<Changed> => {
      const found = await targeted(writes.people, target);
      if (Result.isFailure(found)) return Result.fail(found.failure);
      const person = found.success;
      const open = inState(person, ["invited", "active"], act);
      if (Result.isFailure(open)) return Result.fail(open.failure);
      const saved = await writes.people.save({ ...person, disabledAt: by.at });
      if (Result.isFailure(saved)) return Result.fail(saved.failure);
      const kept = await keepsAdministrator(writes.people, by.at);
      if (Result.isFailure(kept)) return Result.fail(kept.failure);
      const { user } = person;
      await writes.people.endSessions(user);
      await writes.people.replaceLink(user, null);
      const event = { _tag: "AccountDisabled", at: by.at, by: by.actor.user, user, reason } as const;
      return Result.map(await record(writes, config.plan, person, event), (version) => ({ user, version }));
    });
  };

  const enable: Rights["enable"] = (by, target) =>
    commanded(config, by, { name: "account.enable", said: target }, async (writes): Answer<Changed> => {
      const found = await targeted(writes.people, target);
      if (Result.isFailure(found)) return Result.fail(found.failure);
      const person = found.success;
      const closed = inState(person, ["disabled"], { vi: "mở khoá tài khoản", en: "enable the account" });
      if (Result.isFailure(closed)) return Result.fail(closed.failure);
      const saved = await writes.people.save({ ...person, disabledAt: null });
      if (Result.isFailure(saved)) return Result.fail(saved.failure);
      const { user } = person;
      const event = { _tag: "AccountEnabled", at: by.at, by: by.actor.user, user } as const;
      return Result.map(await record(writes, config.plan, person, event), (version) => ({ user, version }));
    });

  return { list, grant, disable, enable };
};
