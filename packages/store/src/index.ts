export * as ActorContext from "./ActorContext.ts";
export * as Backup from "./embedded/Backup.ts";
export * as Database from "./Database.ts";
export * as EmbeddedDatabase from "./EmbeddedDatabase.ts";
export * as Migration from "./Migration.ts";
export * as People from "./People.ts";
export * as StartRefusal from "./StartRefusal.ts";
export { authTables } from "./authTables.ts";
export type * as Store from "./Store.ts";
