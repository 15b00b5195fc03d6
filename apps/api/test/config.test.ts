import { Result } from "effect";
import { describe, expect, it } from "vitest";
import * as Config from "../src/Config.ts";

const secret = "s".repeat(32);

/** The sentence in both languages, or null where the program starts. */
const refused = (environment: Record<string, string | undefined>, parameters: ReadonlyArray<string> = []) => {
  const read = Config.read(environment, parameters);
  if (Result.isSuccess(read)) return null;
  const { en, vi } = read.failure.sentence;
  expect(vi).toMatch(/^\p{Lu}.+[.]$/u);
  expect(en).toMatch(/^[\p{Lu}].+[.]$/u);
  return `${vi} ${en}`;
};

describe("a wrong value stops the start with a sentence that names the variable", () => {
  it.each([
    ["PORT", ["x", "-1", "65536", "3000.5", "0x10", " 80", "1e3", "99999999"]],
    ["HOST", ["my host", "http://x", "a/b"]],
    ["DATABASE_URL", ["mysql://x", "localhost:5432", "file:data"]],
    ["KEHOACH_SECRET", ["short", "s".repeat(31)]],
    ["KEHOACH_PUBLIC_URL", ["kehoach.example", "ftp://x", "javascript:alert(1)", "//x"]],
    ["KEHOACH_ADMIN_EMAIL", ["admin", "a@b", "a b@c.vn", "@c.vn", "ă@c.vn"]],
    ["KEHOACH_BACKUP_MINUTES", ["0", "-5", "10081", "1.5", "hourly"]],
  ] as const)("%s", (name, values) => {
    for (const value of values) {
      const sentence = refused({ [name]: value });
      expect([value, sentence]).toEqual([value, expect.stringContaining(name)]);
      // Values may be secrets.
      expect(value.length > 10 && sentence?.includes(value)).toBe(false);
    }
  });
  it("also a mistyped environment, which must not start a demonstration", () => {
    for (const value of ["Production", "prod", "staging"]) expect(refused({ NODE_ENV: value })).toContain("NODE_ENV");
  });
});

describe("names", () => {
  it("unknown ones are noticed, and the known ones told", () => {
    expect(refused({ KEHOACH_DATEN: "x" })).toContain("KEHOACH_DATA");
    expect(refused({ KEHOACH_: "x" })).not.toBeNull();
    expect(refused({}, ["--empty", "--demo"])).toContain("--demo");
  });
  it("of the CLI and of other programs are left alone", () => {
    expect(refused({ KEHOACH_SERVER: "http://x", KEHOACH_PASSWORD: "x", PATH: "/bin", LANG: "vi_VN" })).toBeNull();
  });
});

describe("production", () => {
  it("needs a secret", () => {
    expect(refused({ NODE_ENV: "production" })).toContain("KEHOACH_SECRET");
    expect(refused({ NODE_ENV: "production", KEHOACH_SECRET: "" })).toContain("KEHOACH_SECRET");
  });
  it("never runs the demonstration", () => {
    const read = Config.read({ NODE_ENV: "production", KEHOACH_SECRET: secret }, []);
    expect(Result.getOrThrow(read)).toMatchObject({ production: true, demonstration: false });
  });
});

describe("without anything", () => {
  it("it is a demonstration on this machine only", () => {
    expect(Result.getOrThrow(Config.read({}, []))).toEqual({
      production: false,
      demonstration: true,
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: undefined,
      dataFolder: "data",
      secret: undefined,
      publicUrl: undefined,
      adminEmail: "quantri@kehoach.example",
      backupMinutes: 60,
    });
  });
  it("empty variables count as none", () => {
    const empty = { PORT: "", HOST: "", DATABASE_URL: "", KEHOACH_DATA: "", KEHOACH_SECRET: "", NODE_ENV: "" };
    expect(Config.read(empty, [])).toEqual(Config.read({}, []));
  });
  it("--empty starts without demonstration data", () => {
    expect(Result.getOrThrow(Config.read({}, ["--empty"]))).toMatchObject({ demonstration: false, production: false });
  });
});

it("right values are taken as they are", () => {
  const said = {
    PORT: "0",
    HOST: "::",
    DATABASE_URL: "postgres://u:p@h/d",
    KEHOACH_DATA: "/var/lib/ke hoach",
    KEHOACH_SECRET: secret,
    KEHOACH_PUBLIC_URL: "https://kehoach.example",
    KEHOACH_ADMIN_EMAIL: "quan.tri+1@camau.gov.vn",
    KEHOACH_BACKUP_MINUTES: "10080",
  };
  expect(Result.getOrThrow(Config.read(said, []))).toMatchObject({
    port: 0,
    host: "::",
    databaseUrl: said.DATABASE_URL,
    dataFolder: said.KEHOACH_DATA,
    secret,
    publicUrl: said.KEHOACH_PUBLIC_URL,
    adminEmail: said.KEHOACH_ADMIN_EMAIL,
    backupMinutes: 10_080,
  });
});
