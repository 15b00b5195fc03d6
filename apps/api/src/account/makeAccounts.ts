import { Account } from "@kehoach/domain";
import type { Accounts, AccountsConfig } from "./Accounts.ts";
import { creation } from "./creation.ts";
import { links } from "./links.ts";
import { rights } from "./rights.ts";

/** The accounts of the store's province. */
export const makeAccounts = (config: AccountsConfig): Accounts => ({
  find: (user) => config.store.people.find(user),
  actorOf: async (user, today) => {
    const person = await config.store.people.find(user);
    if (person?.state !== "active") return null;
    return { user: person.user, province: config.store.province, grants: Account.grantsOn(person.grants, today) };
  },
  ...links(config),
  ...rights(config),
  ...creation(config),
});
