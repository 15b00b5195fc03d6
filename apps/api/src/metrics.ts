import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** Measurements are for the collector that runs beside the server; to everybody else they are not there. */
const isThisMachine = (address: string): boolean => /^(127\.|::1$|::ffff:127\.)/.test(address);

/** Answers /metrics and measures every request by procedure, never by person or content. */
export const countRequests = (server: FastifyInstance): void => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "kehoach_request_seconds",
    help: "Time to answer, by route and status",
    labelNames: ["route", "status"],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  server.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "other";
    seconds.observe({ route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    done();
  });
  server.get("/metrics", async (request, reply) =>
    isThisMachine(request.ip) ? reply.type(registry.contentType).send(await registry.metrics()) : reply.callNotFound(),
  );
};
