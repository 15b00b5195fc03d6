import type { Transaction } from "./ActorContext.ts";
import { facts } from "./readFacts.ts";
import { journal } from "./readJournal.ts";
import { reports } from "./readReports.ts";
import { texts } from "./readTexts.ts";
import type { Scope } from "./Scope.ts";
import type * as Store from "./Store.ts";

/** The reads of one transaction. */
export const reads = (transaction: Transaction, scope: Scope): Store.Reads => ({
  plans: () => scope.shelf.all(transaction),
  ...facts(transaction, scope),
  ...reports(transaction, scope),
  ...texts(transaction, scope),
  ...journal(transaction, scope),
});
