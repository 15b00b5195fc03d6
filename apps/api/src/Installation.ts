import type { Plan } from "@kehoach/domain";
import type { Store } from "@kehoach/store";
import { Result } from "effect";
import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Accounts } from "./account/index.ts";
import { systemClock } from "./Clock.ts";
import { type Config, SECRET_MINIMUM } from "./Config.ts";
import { causeOf, fail, type StartFailure } from "./StartFailure.ts";

/** What an installation keeps from its first start on: its secret, its mode, its first administrator. */

const MODE_SETTING = "mode";

const readOrMakeSecret = async (folder: string): Promise<string> => {
  await mkdir(folder, { recursive: true });
  const file = join(folder, "secret");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known !== null) return known.trim();
  // Under its name only when it is whole: a start that is cut off leaves no half secret behind.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    await link(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
  return (await readFile(file, "utf8")).trim();
};

/** The secret of this data folder, made on the first start; in production the variable is required instead. */
export const secretOf = async (config: Config): Promise<Result.Result<string, StartFailure>> => {
  if (config.secret !== undefined) return Result.succeed(config.secret);
  const { dataFolder } = config;
  try {
    const secret = await readOrMakeSecret(dataFolder);
    if (secret.length >= SECRET_MINIMUM) return Result.succeed(secret);
    return fail(
      `Tệp "secret" trong ${dataFolder} bị hỏng. Xoá tệp đó để tạo lại (mọi người phải đăng nhập lại), hoặc đặt KEHOACH_SECRET.`,
      `The file "secret" in ${dataFolder} is damaged. Delete it to have a new one made (everybody signs in again), or set KEHOACH_SECRET.`,
    );
  } catch (error) {
    return fail(
      `Không đọc hoặc ghi được tệp "secret" trong ${dataFolder} (${causeOf(error)}). Cấp quyền ghi hoặc chọn KEHOACH_DATA khác.`,
      `The file "secret" in ${dataFolder} cannot be read or written (${causeOf(error)}). Grant write access or choose another KEHOACH_DATA.`,
    );
  }
};

/** A database keeps the mode it was made in: generated data never mixes with real data. */
export const agreeOnMode = (store: Store.Store, config: Config): Promise<Result.Result<void, StartFailure>> =>
  store.system(async (writes) => {
    const mode = config.demonstration ? "demonstration" : "real";
    const known = await writes.setting(MODE_SETTING);
    if (known === null) await writes.setSetting(MODE_SETTING, mode);
    if (known === null || known === mode) return Result.succeed(undefined);
    return config.demonstration
      ? fail(
          "Cơ sở dữ liệu này chứa dữ liệu thật nên không chạy được chế độ minh hoạ. Chạy: npm start -- --empty, hoặc chọn KEHOACH_DATA khác.",
          "This database holds real data and cannot run as a demonstration. Run npm start -- --empty, or choose another KEHOACH_DATA.",
        )
      : fail(
          "Cơ sở dữ liệu này chứa dữ liệu minh hoạ, không dùng để chạy chính thức. Chọn KEHOACH_DATA hoặc DATABASE_URL khác.",
          "This database holds demonstration data and cannot be run for real. Choose another KEHOACH_DATA or DATABASE_URL.",
        );
  });

/** The account of the first administrator with its password, which is shown once; null when there are accounts already. */
export const firstAdministrator = async (
  store: Store.Store,
  accounts: Accounts,
  config: Config,
  plan: Plan.Plan,
): Promise<{ readonly email: string; readonly password: string } | null> => {
  if ((await store.people.list()).length > 0) return null;
  const password = randomBytes(15).toString("base64url");
  const grant = { role: "administrator", agency: plan.document.issuer, from: null, to: null } as const;
  const account = { email: config.adminEmail, name: "Quản trị hệ thống", password, grants: [grant] };
  const made = await accounts.createAccount(account, systemClock.now());
  if (Result.isFailure(made)) throw new Error(made.failure.sentence.en);
  return { email: config.adminEmail, password };
};
