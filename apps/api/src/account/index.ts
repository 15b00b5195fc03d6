export type { Accounts, AccountsConfig, By, Changed, NewAccount, OneTimeLink, Target } from "./Accounts.ts";
export { makeAuth, type Auth, type AuthConfig } from "./Auth.ts";
export { makeAccounts } from "./makeAccounts.ts";
