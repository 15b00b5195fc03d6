/** Puts a backup in the place of the embedded database: `node packages/store/src/restoreBackup.ts <data folder> <backup file>`. */
import { Result } from "effect";
import { parseArgs } from "node:util";
import * as Backup from "./embedded/Backup.ts";

const [folder, file] = parseArgs({ allowPositionals: true }).positionals;
if (!folder || !file) {
  console.error("Usage: node packages/store/src/restoreBackup.ts <data folder> <backup file>");
  process.exit(2);
}
const outcome = await Backup.restore(folder, file, new Date());
if (Result.isFailure(outcome)) {
  console.error(`${outcome.failure.sentence.vi}\n${outcome.failure.sentence.en}`);
  process.exit(1);
}
console.error(`Đã khôi phục từ ${file}. / Restored from ${file}.`);
if (outcome.success.replaced) console.error(`Dữ liệu cũ / Replaced data: ${outcome.success.replaced}`);
