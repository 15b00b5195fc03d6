import { type Bilingual, Instant, type Plan } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Database, ProvinceStore, type Store } from "@kehoach/store";
import { Result } from "effect";
import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Accounts, makeAccounts, makeAuth } from "./account/index.ts";
import { type Clock, demonstrationClock, systemClock } from "./Clock.ts";
import type { Config } from "./Config.ts";
import type { DemonstrationOffer } from "./Context.ts";
import * as Demonstration from "./demonstration/index.ts";
import { CLOCK_SETTING } from "./routers/session.ts";
import { makeServer } from "./server.ts";

type Sentence = Bilingual.Bilingual;

/** Why the program does not start. */
export interface StartFailure {
  readonly sentence: Sentence;
}

export interface Running {
  /** Address to open in a browser. */
  readonly address: string;
  readonly demonstration: DemonstrationOffer | null;
  /** The first administrator's password, once, when this start made the account. */
  readonly firstAdministrator: { readonly email: string; readonly password: string } | null;
  readonly close: () => Promise<void>;
}

/** Hears what is being done and what went wrong. */
export interface Listener {
  readonly progress: (what: Sentence) => void;
  readonly defect: (message: string) => void;
}

const say = (vi: string, en: string): Sentence => ({ vi, en });
const fail = (vi: string, en: string) => Result.fail<StartFailure>({ sentence: say(vi, en) });

const MODE_SETTING = "mode";

/** The secret of this data folder, made on the first start; in production the variable is required instead. */
const secretOf = async (config: Config): Promise<string> => {
  if (config.secret !== undefined) return config.secret;
  await mkdir(config.dataFolder, { recursive: true });
  const file = join(config.dataFolder, "secret");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known !== null) return known;
  const made = randomBytes(32).toString("base64url");
  await writeFile(file, made, { mode: 0o600 });
  return made;
};

const openDatabase = (config: Config, listener: Listener) =>
  Database.open(
    config.databaseUrl === undefined
      ? {
          kind: "embedded",
          folder: join(config.dataFolder, "database"),
          backupEveryMinutes: config.backupMinutes,
          onBackupFailed: (cause) => listener.defect(`backup: ${cause}`),
        }
      : { kind: "postgres", url: config.databaseUrl },
  );

/** A database keeps the mode it was made in: generated data never mixes with real data. */
const agreeOnMode = (store: Store.Store, config: Config): Promise<Result.Result<void, StartFailure>> =>
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

const demonstrate = async (store: Store.Store, accounts: Accounts, listener: Listener): Promise<Clock> => {
  if (!(await Demonstration.isLoaded(store))) {
    listener.progress(say("Tạo dữ liệu minh hoạ 2020–2026 …", "Making the demonstration years 2020–2026 …"));
    await Demonstration.load(store, accounts);
  }
  const shown = await store.system((writes) => writes.setting(CLOCK_SETTING));
  return demonstrationClock((shown as Instant.Instant | null) ?? Demonstration.CLOCK_START);
};

/** An installation without accounts gets its first administrator. */
const firstAdministrator = async (store: Store.Store, accounts: Accounts, config: Config, plan: Plan.Plan) => {
  if ((await store.people.list()).length > 0) return null;
  const password = randomBytes(15).toString("base64url");
  const grant = { role: "administrator", agency: plan.document.issuer, from: null, to: null } as const;
  const account = { email: config.adminEmail, name: "Quản trị hệ thống", password, grants: [grant] };
  const made = await accounts.createAccount(account, systemClock.now());
  return Result.isSuccess(made) ? { email: config.adminEmail, password } : null;
};

/** Opens the database, loads what the first start needs and serves web and API on one port. */
export const startProgram = async (
  config: Config,
  web: string,
  listener: Listener,
): Promise<Result.Result<Running, StartFailure>> => {
  listener.progress(say("Mở cơ sở dữ liệu …", "Opening the database …"));
  const opened = await openDatabase(config, listener);
  if (Result.isFailure(opened)) return Result.fail(opened.failure);
  const database = opened.success;
  const stop = async (failure: StartFailure) => {
    await database.close();
    return Result.fail(failure);
  };

  const secret = await secretOf(config);
  const plan = planCaMau56;
  let clock: Clock = systemClock;
  const store = ProvinceStore.open(database, plan.province, {
    today: () => Instant.dayOf(clock.now()),
    onCorruption: (corruption) => listener.defect(`corrupted row: ${JSON.stringify(corruption)}`),
  });
  const auth = makeAuth({
    database,
    secret,
    production: config.production,
    people: store.people,
    onDefect: listener.defect,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    // A script may try every demonstration account in a row.
    ...(config.demonstration ? { signInBurst: 1_000 } : {}),
  });
  const accounts = makeAccounts({ store, plan: plan.id, secret, hashPassword: auth.hashPassword });
  const agreed = await agreeOnMode(store, config);
  if (Result.isFailure(agreed)) return stop(agreed.failure);
  await store.system((writes) => writes.savePlan(plan));

  if (config.demonstration) clock = await demonstrate(store, accounts, listener);
  const administrator = config.demonstration ? null : await firstAdministrator(store, accounts, config, plan);
  const demonstration = config.demonstration ? Demonstration.offer : null;
  const server = await makeServer({
    services: { store, clock, accounts, plan, provinceName: "Tỉnh Cà Mau", demonstration },
    auth,
    web,
    ready: () => Database.answers(database),
    behindProxy: config.publicUrl !== undefined,
    onDefect: listener.defect,
  });
  const close = async () => {
    await server.close();
    await database.close();
  };
  try {
    const address = await server.listen({ port: config.port, host: config.host });
    return Result.succeed({ address, demonstration, firstAdministrator: administrator, close });
  } catch (error) {
    const cause = error instanceof Error && "code" in error ? String(error.code) : "?";
    return stop({ sentence: portSentence(config, cause) });
  }
};

const portSentence = ({ host, port }: Config, cause: string): Sentence =>
  cause === "EADDRINUSE"
    ? say(
        `Cổng ${port} đang được chương trình khác sử dụng. Chọn cổng khác: PORT=3001 npm start.`,
        `Port ${port} is in use by another program. Choose another one: PORT=3001 npm start.`,
      )
    : say(
        `Không mở được địa chỉ ${host}:${port} (${cause}). Kiểm tra HOST và PORT.`,
        `Cannot listen on ${host}:${port} (${cause}). Check HOST and PORT.`,
      );
