import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "../answerErrors.ts";
import type { Context } from "../Context.ts";
import { refusalOf } from "../Refused.ts";
import { contentDisposition, WORD_TYPE, type WordFile } from "./attachment.ts";

/** Makes the file and answers with it, or with the refusal that the procedures gave. Defects go on to the server's own handler. */
const answer = async (request: FastifyRequest, reply: FastifyReply, make: () => Promise<WordFile>) => {
  try {
    const { bytes, name } = await make();
    return await reply
      .header("content-type", WORD_TYPE)
      .header("content-disposition", contentDisposition(name))
      .header("cache-control", "no-store")
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (!(error instanceof TRPCError) || error.code === "INTERNAL_SERVER_ERROR") throw error;
    return refuse(request, reply, getHTTPStatusCodeFromError(error), refusalOf(error));
  }
};

/**
 * Documents to download, for whoever may read what they say: nothing is kept by browser or proxy. What writes Word is loaded with the first
 * of them, and the start does not wait for it.
 */
export const mountFiles = (server: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Context>): void => {
  server.get<{ Params: { rule: string; slot: string; year: string } }>(
    "/files/report/:rule/:slot/:year(^\\d{4}$).docx",
    (request, reply) => {
      const { rule, slot, year } = request.params;
      return answer(request, reply, async () => {
        const { reportFile } = await import("./reportFile.ts");
        return reportFile(await contextOf(request), rule, slot, year);
      });
    },
  );
  server.get<{ Params: { id: string } }>("/files/urging/:id.docx", (request, reply) =>
    answer(request, reply, async () => {
      const { urgingFile } = await import("./urgingFile.ts");
      return urgingFile(await contextOf(request), request.params.id);
    }),
  );
};
