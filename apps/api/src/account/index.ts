export type { Accounts } from "./Accounts.ts";
export { type Auth, makeAuth } from "./Auth.ts";
export { makeAccounts } from "./makeAccounts.ts";
