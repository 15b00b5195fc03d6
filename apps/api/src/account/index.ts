export type { Accounts } from "./Accounts.ts";
export { makeAuth } from "./Auth.ts";
export { makeAccounts } from "./makeAccounts.ts";
