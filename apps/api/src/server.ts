import fastifyCompress from "@fastify/compress";
import fastifyHelmet from "@fastify/helmet";
import fastifyRateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import fastifyUnderPressure from "@fastify/under-pressure";
import { Instant } from "@kehoach/domain";
import { type FastifyTRPCPluginOptions, fastifyTRPCPlugin } from "@trpc/server/adapters/fastify";
import fastify, { type FastifyInstance, type FastifyRequest } from "fastify";
import { constants } from "node:zlib";
import type { Auth } from "./account/index.ts";
import type { Context, Services } from "./Context.ts";
import { countRequests } from "./metrics.ts";
import { type AppRouter, appRouter } from "./router.ts";

/** Largest body of a request: a report with long texts, in bytes. */
const BODY_LIMIT = 4 * 1024 * 1024;

export interface ServerOptions {
  readonly services: Services;
  readonly auth: Auth;
  /** Folder of the built web client. */
  readonly web: string;
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>;
  /** Behind a proxy the client's address comes from its headers. */
  readonly behindProxy: boolean;
  readonly onDefect: (message: string) => void;
}

const contextOf = async (services: Services, auth: Auth, request: FastifyRequest): Promise<Context> => {
  const session = request.headers.cookie === undefined ? null : await auth.sessionOf(request.headers);
  const now = services.clock.now();
  return {
    services,
    actor: session === null ? null : await services.accounts.actorOf(session.user.id, Instant.dayOf(now)),
    now,
    today: Instant.dayOf(now),
  };
};

const mountSignIn = (server: FastifyInstance, auth: Auth): void => {
  server.route({
    method: ["GET", "POST"],
    url: "/api/auth/*",
    handler: async (request, reply) => {
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers)) {
        if (value !== undefined && name !== "content-length") headers.set(name, String(value));
      }
      const body = request.method === "POST" ? JSON.stringify(request.body ?? {}) : null;
      const url = new URL(request.url, `${request.protocol}://${request.host}`);
      const response = await auth.handler(new Request(url, { method: request.method, headers, body }), request.ip);
      reply.status(response.status);
      for (const [name, value] of response.headers) if (name !== "set-cookie") reply.header(name, value);
      for (const cookie of response.headers.getSetCookie()) reply.header("set-cookie", cookie);
      return reply.send(await response.text());
    },
  });
};

const mountWeb = async (server: FastifyInstance, web: string): Promise<void> => {
  await server.register(fastifyStatic, {
    root: web,
    wildcard: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes("/assets/");
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  // Every address of the web client is the one page; the API's own addresses answer 404 as data.
  server.setNotFoundHandler((request, reply) =>
    request.method === "GET" && !/^\/(trpc|api|assets|files|calendar)(\/|$)/.test(request.url)
      ? reply.header("cache-control", "no-cache").sendFile("index.html")
      : reply.status(404).send({ error: "not found" }),
  );
};

/** The host: tRPC at /trpc, sign-in at /api/auth, the web client at /, health and metrics. */
export const makeServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { auth, services } = options;
  const server = fastify({
    bodyLimit: BODY_LIMIT,
    trustProxy: options.behindProxy,
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: true,
  });
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: options.behindProxy,
  });
  await server.register(fastifyCompress, {
    threshold: 1024,
    // The highest quality takes seconds on a page's script; this one takes milliseconds for nearly the same size.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await server.register(fastifyRateLimit, { max: 3_000, timeWindow: "1 minute" });
  await server.register(fastifyUnderPressure, { maxEventLoopDelay: 2_000, exposeStatusRoute: false });
  countRequests(server);

  server.get("/healthz", () => ({ status: "ok" }));
  server.get("/readyz", async (_, reply) => {
    const ready = await options.ready();
    return reply.status(ready ? 200 : 503).send({ status: ready ? "ready" : "unavailable" });
  });
  mountSignIn(server, auth);
  await server.register(fastifyTRPCPlugin, {
    prefix: "/trpc",
    trpcOptions: {
      router: appRouter,
      createContext: ({ req }) => contextOf(services, auth, req),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR") options.onDefect(`${path ?? "?"}: ${error.stack ?? error.message}`);
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>["trpcOptions"],
  });
  await mountWeb(server, options.web);
  return server;
};
