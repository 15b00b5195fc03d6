export {
  asSuperuser,
  forEachDatabase,
  freshEmbedded,
  freshPostgres,
  type Fresh,
  type FreshOptions,
} from "./forEachDatabase.ts";
export * as PostgresServer from "./PostgresServer.ts";
