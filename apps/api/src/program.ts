import { Instant, type Plan } from "@kehoach/domain";
import { planCaMau56 } from "@kehoach/plan-camau-56";
import { Database, ProvinceStore, type Store } from "@kehoach/store";
import { Result } from "effect";
import { join } from "node:path";
import { type Accounts, makeAccounts, makeAuth } from "./account/index.ts";
import { type Clock, demonstrationClock, systemClock } from "./Clock.ts";
import type { Config } from "./Config.ts";
import type { DemonstrationOffer } from "./Context.ts";
import * as Demonstration from "./demonstration/index.ts";
import { agreeOnMode, firstAdministrator, secretOf } from "./Installation.ts";
import * as ListenAddress from "./ListenAddress.ts";
import { CLOCK_SETTING } from "./routers/session.ts";
import { makeServer } from "./server.ts";
import { say, type StartFailure } from "./StartFailure.ts";

export interface Running {
  /** Address to open in a browser. */
  readonly address: string;
  readonly demonstration: DemonstrationOffer | null;
  /** The first administrator's password, once, when this start made the account. */
  readonly firstAdministrator: { readonly email: string; readonly password: string } | null;
  /** Resolves when something without which the program cannot go on has ended. */
  readonly failed: Promise<StartFailure>;
  readonly close: () => Promise<void>;
}

/** Hears what is being done and what went wrong. */
export interface Listener {
  readonly progress: (what: StartFailure["sentence"]) => void;
  readonly defect: (message: string) => void;
}

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

/** The embedded database's process may be killed or run out of memory; a server of PostgreSQL is reconnected to instead. */
const endOf = ({ embedded }: Database.Database): Promise<StartFailure> =>
  new Promise((resolve) => {
    void embedded?.ended.then(({ cause, expected }) => {
      if (expected) return;
      const why = cause.split("\n").at(-1) ?? "";
      resolve({
        sentence: say(
          `Cơ sở dữ liệu nhúng đã dừng đột ngột (${why}). Khởi động lại; nếu vẫn lỗi, khôi phục bản sao lưu gần nhất.`,
          `The embedded database has ended unexpectedly (${why}). Start again; if it fails, restore the newest backup.`,
        ),
      });
    });
  });

const demonstrate = async (store: Store.Store, accounts: Accounts, listener: Listener): Promise<Clock> => {
  if (!(await Demonstration.isLoaded(store))) {
    listener.progress(say("Tạo dữ liệu minh hoạ 2020–2026 …", "Making the demonstration years 2020–2026 …"));
    await Demonstration.load(store, accounts);
  }
  const shown = await store.system((writes) => writes.setting(CLOCK_SETTING));
  return demonstrationClock((shown as Instant.Instant | null) ?? Demonstration.CLOCK_START);
};

/** Serves web and API over a database that is open. */
const serve = async (
  config: Config,
  database: Database.Database,
  web: string,
  listener: Listener,
): Promise<Result.Result<Running, StartFailure>> => {
  const secret = await secretOf(config);
  if (Result.isFailure(secret)) return Result.fail(secret.failure);
  const plan: Plan.Plan = planCaMau56;
  let clock: Clock = systemClock;
  const store = ProvinceStore.open(database, plan.province, {
    today: () => Instant.dayOf(clock.now()),
    // Without the problem, which repeats what people wrote.
    onCorruption: ({ row, table }) => listener.defect(`corrupted row: ${table} ${row}`),
  });
  const agreed = await agreeOnMode(store, config);
  if (Result.isFailure(agreed)) return Result.fail(agreed.failure);
  await store.system((writes) => writes.savePlan(plan));

  const auth = makeAuth({
    database,
    secret: secret.success,
    production: config.production,
    people: store.people,
    onDefect: listener.defect,
    ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
    // A script may try every demonstration account in a row.
    ...(config.demonstration ? { signInBurst: 1_000 } : {}),
  });
  const { hashPassword } = auth;
  const accounts = makeAccounts({ store, plan: plan.id, secret: secret.success, hashPassword });
  if (config.demonstration) clock = await demonstrate(store, accounts, listener);
  const administrator = config.demonstration ? null : await firstAdministrator(store, accounts, config, plan);
  const demonstration = config.demonstration ? Demonstration.offer : null;
  const server = await makeServer({
    services: { store, clock, accounts, plan, provinceName: "Tỉnh Cà Mau", demonstration },
    auth,
    web,
    ready: () => Database.answers(database),
    publicUrl: config.publicUrl,
    onDefect: listener.defect,
  });
  const close = async () => {
    await server.close();
    await database.close();
  };
  try {
    const address = await server.listen({ port: config.port, host: config.host });
    const failed = endOf(database);
    return Result.succeed({ address, demonstration, firstAdministrator: administrator, failed, close });
  } catch (error) {
    return Result.fail(ListenAddress.refusalOf(config, error));
  }
};

/** Opens the database, loads what the first start needs and serves web and API on one port. Leaves nothing open when it fails. */
export const startProgram = async (
  config: Config,
  web: string,
  listener: Listener,
): Promise<Result.Result<Running, StartFailure>> => {
  listener.progress(say("Mở cơ sở dữ liệu …", "Opening the database …"));
  const opened = await openDatabase(config, listener);
  if (Result.isFailure(opened)) return Result.fail(opened.failure);
  const database = opened.success;
  try {
    const served = await serve(config, database, web, listener);
    if (Result.isFailure(served)) await database.close();
    return served;
  } catch (error) {
    await database.close();
    throw error;
  }
};
