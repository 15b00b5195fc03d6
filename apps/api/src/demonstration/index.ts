import type { DemonstrationOffer } from "../Context.ts";
import { accounts, PASSWORD } from "./accounts.ts";

export { accounts, PASSWORD } from "./accounts.ts";
export { CLOCK_START, generate } from "./generate.ts";
export { isLoaded, load } from "./load.ts";

/** The accounts with their one password, as the sign-in page and the start offer them. */
export const offer: DemonstrationOffer = {
  password: PASSWORD,
  accounts: accounts.map(({ email, name, role }) => ({ email, role, label: name })),
};
