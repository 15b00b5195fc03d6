/** A server reduced to its database: opens the folder it is given, says so, and ends when it is told to. */
import { Result } from "effect";
import * as Database from "../src/Database.ts";

const database = await Database.open({ kind: "embedded", folder: process.argv[2] ?? "", backupAtStop: false });
if (Result.isFailure(database)) {
  console.log(database.failure.code);
  process.exit(1);
}
console.log(`ready ${database.success.embedded?.pid}`);
process.once("SIGTERM", () => void database.success.close());
