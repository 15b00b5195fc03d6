import { Refusal } from "@kehoach/domain";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { describeDefect } from "./Defect.ts";
import { isForeign } from "./ForeignOrigin.ts";
import { BODY_MEGABYTES } from "./Refused.ts";

const pathOf = (request: FastifyRequest): string => request.url.split("?", 1)[0] ?? "";

const isTrpc = (request: FastifyRequest): boolean => pathOf(request).startsWith("/trpc");

/** Whether the path belongs to the API rather than to the web client. */
const isApi = (request: FastifyRequest): boolean => /^\/(trpc|api|files|calendar|metrics)(\/|$)/.test(pathOf(request));

/** Answers a refusal before any procedure was reached, in the form that the caller reads. */
export const refuse = (request: FastifyRequest, reply: FastifyReply, status: number, refusal: Refusal.Refusal) => {
  reply.status(status).header("cache-control", "no-store");
  if (!isTrpc(request)) return reply.send({ refusal });
  const data = { code: status === 429 ? "TOO_MANY_REQUESTS" : "BAD_REQUEST", httpStatus: status, refusal };
  return reply.send({ error: { code: -32_600, message: refusal.sentence.vi, data } });
};

/** The page of the web client for every address of its own; data for what the API or the built assets do not have. */
export const answerMissing = (server: FastifyInstance): void => {
  server.setNotFoundHandler((request, reply) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    if (reads && !isApi(request) && !pathOf(request).startsWith("/assets/")) {
      return reply.header("cache-control", "no-cache").sendFile("index.html");
    }
    const what = { vi: "địa chỉ", en: "address" };
    return refuse(request, reply, 404, Refusal.make("NotFound", { what, id: pathOf(request).slice(0, 100) }));
  });
};

const refusalOf = (status: number, code: string): Refusal.Refusal => {
  if (status === 413) return Refusal.make("RequestTooLarge", { megabytes: BODY_MEGABYTES });
  if (status === 429 || status === 503) return Refusal.make("RequestsTooMany");
  return status < 500 ? Refusal.make("RequestInvalid", { problem: code }) : Refusal.make("Unexpected");
};

/** An address that the router cannot read: malformed escapes, or longer than it takes. */
export const answerAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  const status = error.statusCode ?? 400;
  void refuse(request, reply, status, refusalOf(status, error.code));
};

/** Whatever goes wrong outside the procedures is answered as a refusal too: a reason code, a sentence, no stack. */
export const answerErrors = (server: FastifyInstance, onDefect: (message: string) => void): void => {
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && status !== 503) onDefect(describeDefect(request.routeOptions.url ?? "?", error));
    return refuse(request, reply, status, refusalOf(status, error.code));
  });
};

/** Another site's page can make a browser send requests with its cookies: those that change something are refused. */
export const refuseForeignOrigins = (server: FastifyInstance, publicUrl: string | undefined): void => {
  server.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" || request.method === "HEAD" || !isTrpc(request)) return;
    const { host, origin } = request.headers;
    const fetchSite = request.headers["sec-fetch-site"];
    const said = { origin, fetchSite: typeof fetchSite === "string" ? fetchSite : null, host: host ?? "" };
    return isForeign(said, publicUrl) ? refuse(request, reply, 403, Refusal.make("ForeignOrigin")) : undefined;
  });
};
