import { Account, type Bilingual } from "@kehoach/domain";
import { Result, Schema } from "effect";
import { fail, say, type StartFailure } from "./StartFailure.ts";

const Port = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 65_535 }));
const Minutes = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 10_080 }));

/** Least length of the secret that signs sessions. */
export const SECRET_MINIMUM = 32;

interface Variable<A> {
  readonly read: (text: string) => A | undefined;
  readonly expected: Bilingual.Bilingual;
}

const number = (schema: typeof Port, expected: Bilingual.Bilingual): Variable<number> => ({
  read: (text) => (/^\d{1,6}$/.test(text) && Schema.is(schema)(Number(text)) ? Number(text) : undefined),
  expected,
});

const text = (accepts: (text: string) => boolean, expected: Bilingual.Bilingual): Variable<string> => ({
  read: (value) => (accepts(value) ? value : undefined),
  expected,
});

const isWebAddress = (value: string) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

/** Every variable the server reads. Others that begin with KEHOACH_ stop the start, so that a mistyped name is noticed. */
const variables = {
  /** Port of web and API; 3000. */
  PORT: number(Port, say("một số cổng từ 0 đến 65535", "a port from 0 to 65535")),
  /** Address to listen on; 127.0.0.1. Behind a proxy or in an office network: 0.0.0.0. */
  HOST: text((value) => /^[\w.:-]+$/.test(value), say("một địa chỉ như 0.0.0.0", "an address such as 0.0.0.0")),
  /** PostgreSQL 15 or newer; without it the embedded database in KEHOACH_DATA. */
  DATABASE_URL: text((value) => /^postgres(ql)?:\/\//.test(value), say("dạng postgres://…", "postgres://…")),
  /** Folder of the embedded database, its backups and the generated secret; ./data. */
  KEHOACH_DATA: text((value) => value.length > 0, say("một thư mục", "a folder")),
  /** Signs sessions and one-time links; required in production, otherwise generated once in KEHOACH_DATA. */
  KEHOACH_SECRET: text((value) => value.length >= SECRET_MINIMUM, say("ít nhất 32 ký tự", "at least 32 characters")),
  /** Address people use when the server stands behind a proxy. */
  KEHOACH_PUBLIC_URL: text(isWebAddress, say("một địa chỉ http(s)", "an http(s) address")),
  /** E-mail of the first administrator of an empty database; quantri@kehoach.example. */
  KEHOACH_ADMIN_EMAIL: text(
    (value) => Result.isSuccess(Account.email(value)),
    say("một địa chỉ thư điện tử", "an e-mail address"),
  ),
  /** Minutes between backups of the embedded database; 60. */
  KEHOACH_BACKUP_MINUTES: number(Minutes, say("số phút từ 1 đến 10080", "minutes from 1 to 10080")),
} as const;

type Name = keyof typeof variables;

export interface Config {
  readonly production: boolean;
  /** Demonstration years, accounts and clock; never in production. */
  readonly demonstration: boolean;
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  readonly secret: string | undefined;
  readonly publicUrl: string | undefined;
  readonly adminEmail: string;
  readonly backupMinutes: number;
}

/** Variables that other programs of the project read, and may share the environment. */
const foreign = new Set(["KEHOACH_SERVER", "KEHOACH_EMAIL", "KEHOACH_PASSWORD", "KEHOACH_CONFIG", "KEHOACH_LANG"]);

/** What NODE_ENV may be; a mistyped "production" must not start the demonstration on a public server. */
const environments = ["production", "development", "test"];

/** The configuration from the environment and the command line (`--empty`). */
export const read = (
  environment: Readonly<Record<string, string | undefined>>,
  parameters: ReadonlyArray<string>,
): Result.Result<Config, StartFailure> => {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith("KEHOACH_") && !(name in variables) && !foreign.has(name),
  );
  if (unknown !== undefined) {
    const known = Object.keys(variables).join(", ");
    return fail(
      `Không có biến môi trường ${unknown}. Các biến được dùng: ${known}.`,
      `There is no variable ${unknown}. Known variables: ${known}.`,
    );
  }
  const stray = parameters.find((parameter) => parameter !== "--empty");
  if (stray !== undefined) {
    return fail(
      `Không có tham số ${stray}. Chỉ có: --empty.`,
      `There is no parameter ${stray}. The only one is --empty.`,
    );
  }
  for (const name of Object.keys(variables) as ReadonlyArray<Name>) {
    const value = environment[name];
    const { expected, read: readValue } = variables[name];
    if (value !== undefined && value !== "" && readValue(value) === undefined) {
      return fail(`Biến ${name} phải là ${expected.vi}.`, `${name} must be ${expected.en}.`);
    }
  }
  const nodeEnvironment = environment.NODE_ENV ?? "";
  if (nodeEnvironment !== "" && !environments.includes(nodeEnvironment)) {
    const known = environments.join(", ");
    return fail(`Biến NODE_ENV phải là một trong: ${known}.`, `NODE_ENV must be one of: ${known}.`);
  }
  const valueOf = (name: Name) => (environment[name] === "" ? undefined : environment[name]);
  const production = nodeEnvironment === "production";
  if (production && valueOf("KEHOACH_SECRET") === undefined) {
    return fail(
      "Chạy chính thức (NODE_ENV=production) cần biến KEHOACH_SECRET, ít nhất 32 ký tự ngẫu nhiên.",
      "Production (NODE_ENV=production) needs KEHOACH_SECRET, at least 32 random characters.",
    );
  }
  return Result.succeed({
    production,
    demonstration: !production && !parameters.includes("--empty"),
    port: Number(valueOf("PORT") ?? 3000),
    host: valueOf("HOST") ?? "127.0.0.1",
    databaseUrl: valueOf("DATABASE_URL"),
    dataFolder: valueOf("KEHOACH_DATA") ?? "data",
    secret: valueOf("KEHOACH_SECRET"),
    publicUrl: valueOf("KEHOACH_PUBLIC_URL"),
    adminEmail: valueOf("KEHOACH_ADMIN_EMAIL") ?? "quantri@kehoach.example",
    backupMinutes: Number(valueOf("KEHOACH_BACKUP_MINUTES") ?? 60),
  });
};
