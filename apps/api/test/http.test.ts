import { type Account, Refusal } from "@kehoach/domain";
import { forEachDatabase } from "@kehoach/store/testing";
import type { Database } from "@kehoach/store";
import type { FastifyInstance, InjectOptions } from "fastify";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeAccounts, makeAuth } from "../src/account/index.ts";
import { makeServer } from "../src/server.ts";
import { commandId, makeProvince, type Province } from "./province.ts";

const password = "mật khẩu đủ dài để thử";
const email = "chuyenvien@thu.example";
const page = "<!doctype html><title>Kế Hoạch</title>";

/** A built web client, as small as can be. */
const makeWeb = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-web-"));
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  writeFileSync(join(folder, "dist/index.html"), page);
  writeFileSync(join(folder, "dist/assets/index-abc123.js"), `/*${"x".repeat(5_000)}*/`);
  writeFileSync(join(folder, "secret"), "not for the web");
  return folder;
};

forEachDatabase((_, fresh) => {
  const folder = makeWeb();
  const defects: Array<string> = [];
  let database: Database.Database;
  let province: Province;
  let server: FastifyInstance;
  let ready = true;

  const serve = async (over: { readonly publicUrl?: string; readonly production?: boolean } = {}) => {
    const onDefect = (message: string) => void defects.push(message);
    const secret = "s".repeat(32);
    const { production = false, publicUrl } = over;
    const { people } = province.store;
    const auth = makeAuth({ database, secret, production, people, onDefect, ...(publicUrl && { publicUrl }) });
    const { hashPassword } = auth;
    const accounts = makeAccounts({ store: province.store, plan: province.plan.id, secret, hashPassword });
    const services = { ...province.services, accounts };
    const web = join(folder, "dist");
    return {
      accounts,
      server: await makeServer({ services, auth, web, publicUrl, onDefect, ready: () => Promise.resolve(ready) }),
    };
  };

  beforeAll(async () => {
    database = await fresh.open();
    province = await makeProvince(database);
    const made = await serve();
    server = made.server;
    const grant = { role: "drafter", agency: "so-yt", from: null, to: null } as unknown as Account.Grant;
    await made.accounts.createAccount({ email, name: "Chuyên viên", password, grants: [grant] }, province.clock.now());
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (options: InjectOptions) => server.inject(options);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    ask({
      method: "POST",
      url: `/trpc/${path}`,
      headers: { "content-type": "application/json", ...headers },
      payload: typeof body === "string" ? body : JSON.stringify(body),
    });
  const signIn = (of: FastifyInstance = server, headers: Record<string, string> = {}) =>
    of.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      headers: { "content-type": "application/json", ...headers },
      payload: JSON.stringify({ email, password }),
    });
  const cookieOf = (response: Awaited<ReturnType<typeof signIn>>) =>
    response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");

  /** The refusal in an answer, whichever part of the API gave it. Never a stack. */
  const refusalIn = (body: string): string => {
    expect(body).not.toMatch(/node_modules|\.ts:\d|at async|Failed query/);
    const answer = JSON.parse(body);
    const one = Array.isArray(answer) ? answer[0] : answer;
    const refusal = one.refusal ?? one.error.data.refusal;
    expect(Refusal.is(refusal)).toBe(true);
    expect(refusal.sentence.vi).toMatch(/[.]$/);
    expect(refusal.sentence.en).toMatch(/[.]$/);
    return refusal.code;
  };

  describe("malformed requests", () => {
    const setClock = "demonstration.setClock";
    const large = `{"text":"${"x".repeat(5 * 1024 * 1024)}"}`;
    it.each([
      ["malformed JSON", () => post("account.activate", "{"), 400, "RequestInvalid"],
      ["text instead of JSON", () => post(setClock, "{}", { "content-type": "text/plain" }), 415, "RequestInvalid"],
      [
        "a form",
        () => post(setClock, "a=1", { "content-type": "application/x-www-form-urlencoded" }),
        415,
        "RequestInvalid",
      ],
      ["no content type", () => ask({ method: "POST", url: `/trpc/${setClock}` }), 415, "RequestInvalid"],
      ["a body that is too large", () => post(setClock, large), 413, "RequestTooLarge"],
      ["GET for a mutation", () => ask({ url: `/trpc/${setClock}` }), 405, "RequestInvalid"],
      ["POST for a query", () => post("plan.get", {}), 405, "RequestInvalid"],
      ["an unknown procedure", () => ask({ url: "/trpc/plan.drop" }), 404, "NotFound"],
      ["a prototype as procedure", () => ask({ url: "/trpc/__proto__.constructor" }), 404, "NotFound"],
      ["malformed escapes in the address", () => ask({ url: "/trpc/%E0%A4%A" }), 400, "RequestInvalid"],
      [
        "a batch that is too large",
        () => ask({ url: `/trpc/${Array.from({ length: 60 }, () => "plan.get").join(",")}?batch=1` }),
        400,
        "RequestInvalid",
      ],
      [
        "a batch of a thousand",
        () => ask({ url: `/trpc/${Array.from({ length: 1_000 }, () => "plan.get").join(",")}?batch=1` }),
        414,
        "RequestInvalid",
      ],
      [
        "malformed JSON at the sign-in",
        () =>
          ask({
            method: "POST",
            url: "/api/auth/sign-in/email",
            headers: { "content-type": "application/json" },
            payload: "{",
          }),
        400,
        "RequestInvalid",
      ],
      ["an unknown address of the API", () => ask({ url: "/api/nothing" }), 404, "NotFound"],
      ["another method", () => ask({ method: "DELETE", url: "/" }), 404, "NotFound"],
    ] as const)("%s", async (_name, call, status, code) => {
      const response = await call();
      expect([response.statusCode, refusalIn(response.body)]).toEqual([status, code]);
      expect(response.headers["cache-control"]).toBe("no-store");
    });

    it("malformed input of a query", async () => {
      const cookie = cookieOf(await signIn());
      const response = await ask({ url: "/trpc/board.year?input=%7B", headers: { cookie } });
      expect([response.statusCode, refusalIn(response.body)]).toEqual([400, "RequestInvalid"]);
    });

    it("are defects of nobody", () => expect(defects).toEqual([]));

    it("a session is asked for, and not of whom it is told", async () => {
      const response = await ask({ url: "/trpc/home.mine?input=%7B%7D" });
      expect([response.statusCode, refusalIn(response.body)]).toEqual([401, "SignInRequired"]);
      const forged = await ask({
        url: "/trpc/home.mine?input=%7B%7D",
        headers: { cookie: "kehoach.session_token=x.y" },
      });
      expect([forged.statusCode, refusalIn(forged.body)]).toEqual([401, "SignInRequired"]);
    });

    it("a defect is told as one sentence, and its log holds no texts of people", async () => {
      const { store } = province;
      const broken = { ...store, read: () => store.system((writes) => writes.setSetting("x", "Họ tên\u0000")) };
      const { server: other } = await (async () => {
        const kept = province;
        province = { ...kept, services: { ...kept.services, store: broken as never } };
        try {
          return await serve();
        } finally {
          province = kept;
        }
      })();
      const cookie = cookieOf(await signIn(other));
      const response = await other.inject({ url: "/trpc/board.years?input=%7B%7D", headers: { cookie } });
      expect([response.statusCode, refusalIn(response.body)]).toEqual([500, "Unexpected"]);
      expect(defects).toHaveLength(1);
      expect(defects[0]).toContain("board.years");
      expect(defects[0]).not.toContain("Họ tên");
      defects.length = 0;
      await other.close();
    });
  });

  describe("the sign-in", () => {
    it("answers a cookie that scripts cannot read and other sites do not send", async () => {
      const response = await signIn();
      expect(response.statusCode).toBe(200);
      expect(response.body).not.toContain("token");
      const [cookie] = response.cookies;
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
      expect(cookie?.secure).not.toBe(true);
      const mine = await ask({ url: "/trpc/session.start", headers: { cookie: cookieOf(response) } });
      expect(mine.json().result.data.actor).toMatchObject({ email, roles: ["drafter"] });
    });
    it("in production sends its cookie over HTTPS only", async () => {
      const { server: other } = await serve({ production: true, publicUrl: "https://kehoach.example" });
      const response = await signIn(other, { host: "kehoach.example", "x-forwarded-proto": "https" });
      expect(response.cookies[0]).toMatchObject({ secure: true, httpOnly: true });
      expect(response.headers["strict-transport-security"]).toContain("max-age");
      await other.close();
    });
    it("behind a proxy counts clients by the address that the proxy saw", async () => {
      const { server: other } = await serve({ publicUrl: "https://kehoach.example" });
      const left = async (said: string) => {
        const { headers } = await other.inject({ url: "/healthz", headers: { "x-forwarded-for": said } });
        return Number(headers["x-ratelimit-remaining"]);
      };
      const first = await left("192.0.2.1, 198.51.100.7");
      expect(await left("192.0.2.2, 198.51.100.7")).toBe(first - 1);
      expect(await left("192.0.2.2, 198.51.100.8")).toBe(first);
      await other.close();
    });
    it.each([
      ["another site", { origin: "https://evil.example" }],
      ["a sandboxed page", { origin: "null" }],
      ["another site without a name", { "sec-fetch-site": "cross-site" }],
    ])("requests from %s change nothing", async (_name, headers) => {
      const cookie = cookieOf(await signIn());
      const said = { commandId: commandId(), instant: "2026-11-24" };
      const before = province.clock.now();
      const response = await post("demonstration.setClock", said, { cookie, ...headers });
      expect([response.statusCode, refusalIn(response.body)]).toEqual([403, "ForeignOrigin"]);
      expect((await signIn(server, headers)).statusCode).toBe(403);
      expect(province.clock.now()).toBe(before);
    });
    it("requests from its own pages are taken", async () => {
      const cookie = cookieOf(await signIn());
      const said = { commandId: commandId(), instant: "2026-11-24" };
      const headers = {
        cookie,
        origin: "http://localhost:3000",
        host: "localhost:3000",
        "sec-fetch-site": "same-origin",
      };
      const response = await post("demonstration.setClock", said, headers);
      expect(response.statusCode).toBe(200);
    });
  });

  describe("the web client", () => {
    it.each(["/", "/don-vi/bao-cao?nam=2026", "/trpcx"])("%s is the one page", async (url) => {
      const response = await ask({ url });
      expect([response.statusCode, response.body]).toEqual([200, page]);
      expect(response.headers).toMatchObject({ "cache-control": "no-cache" });
      expect(response.headers["content-type"]).toContain("text/html");
    });
    it("assets are kept for good, compressed, and missing ones are missing", async () => {
      const url = "/assets/index-abc123.js";
      const response = await ask({ url, headers: { "accept-encoding": "br" } });
      expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
      expect(response.headers["content-encoding"]).toBe("br");
      expect(brotliDecompressSync(response.rawPayload).toString()).toHaveLength(5_004);
      expect((await ask({ url: "/assets/gone.js" })).statusCode).toBe(404);
    });
    it.each([
      "/../secret",
      "/..%2fsecret",
      "/%2e%2e/secret",
      "/assets/../../secret",
      "/assets/..%2f..%2fsecret",
      "/..\\secret",
      "//secret",
      "/assets%00",
    ])("%s leads nowhere", async (url) => {
      const response = await ask({ url });
      expect(response.body).not.toContain("not for the web");
      expect(response.statusCode).toBeLessThan(500);
    });
    it("compresses what the API answers, and lets nobody keep it", async () => {
      const response = await ask({ url: "/trpc/plan.get", headers: { "accept-encoding": "br" } });
      expect(response.headers).toMatchObject({ "content-encoding": "br", "cache-control": "no-store" });
      expect(JSON.parse(brotliDecompressSync(response.rawPayload).toString()).result.data.id).toBe(province.plan.id);
    });
    it.each(["/", "/trpc/plan.get", "/healthz", "/nothing"])("%s carries the security headers", async (url) => {
      const { headers } = await ask({ url });
      const policy = String(headers["content-security-policy"]);
      for (const part of [
        "default-src 'self'",
        "script-src 'self'",
        "object-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'self'",
      ]) {
        expect(policy).toContain(part);
      }
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
      expect(headers["x-powered-by"]).toBeUndefined();
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    });
  });

  describe("health", () => {
    it("is told, and readiness follows the database", async () => {
      expect((await ask({ url: "/healthz" })).json()).toEqual({ status: "ok" });
      expect((await ask({ url: "/readyz" })).statusCode).toBe(200);
      ready = false;
      expect((await ask({ url: "/readyz" })).statusCode).toBe(503);
      ready = true;
    });
    it("metrics are for this machine only", async () => {
      expect((await ask({ url: "/metrics", remoteAddress: "10.0.0.5" })).statusCode).toBe(404);
    });

    it("metrics count by route and tell nothing of people", async () => {
      const { body } = await ask({ url: "/metrics" });
      expect(body).toContain('kehoach_request_seconds_count{route="/trpc/:path",status="200"}');
      expect(body).not.toContain(email);
    });
  });
});
