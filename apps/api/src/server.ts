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
import { answerAddress, answerErrors, answerMissing, refuseForeignOrigins } from "./answerErrors.ts";
import type { Context, Services } from "./Context.ts";
import { describeDefect } from "./Defect.ts";
import { mountFiles } from "./files/mountFiles.ts";
import { countRequests } from "./metrics.ts";
import { BODY_MEGABYTES } from "./Refused.ts";
import { type AppRouter, appRouter } from "./router.ts";

/** Most calls in one request: a screen asks for a handful. */
const BATCH_LIMIT = 50;

export interface ServerOptions {
  readonly services: Services;
  readonly auth: Auth;
  /** Folder of the built web client. */
  readonly web: string;
  /** Whether the database answers. */
  readonly ready: () => Promise<boolean>;
  /** Address people use when the server stands behind one proxy; then the client's address comes from that proxy's header. */
  readonly publicUrl: string | undefined;
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
  answerMissing(server);
};

/** The host: tRPC at /trpc, sign-in at /api/auth, the web client at /, health and metrics. */
export const makeServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const { auth, onDefect, publicUrl, services } = options;
  const server = fastify({
    bodyLimit: BODY_MEGABYTES * 1024 * 1024,
    // The address that the proxy itself saw. What stands before it in the header is the client's word, by which it would pass for many.
    trustProxy: publicUrl !== undefined && ((_address: string, hop: number) => hop === 0),
    routerOptions: { maxParamLength: 5_000 },
    forceCloseConnections: "idle",
    frameworkErrors: answerAddress,
  });
  answerErrors(server, onDefect);
  refuseForeignOrigins(server, publicUrl);
  await server.register(fastifyHelmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: publicUrl?.startsWith("https:") ?? false,
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
      maxBatchSize: BATCH_LIMIT,
      createContext: ({ req }) => contextOf(services, auth, req),
      // What somebody may see is kept by no browser and no proxy.
      responseMeta: () => ({ headers: new Headers({ "cache-control": "no-store" }) }),
      onError: ({ error, path }) => {
        if (error.code === "INTERNAL_SERVER_ERROR") onDefect(describeDefect(path ?? "?", error));
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>["trpcOptions"],
  });
  mountFiles(server, (request) => contextOf(services, auth, request));
  await mountWeb(server, options.web);
  return server;
};
