/**
 * The one place that names the API's contract. Until the API exports its router, these are the procedures that the shell
 * calls; then this file becomes `export type { AppRouter } from "@kehoach/api";`.
 */
import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure } from "@trpc/server";
import type { SessionStart } from "../session/Session.ts";

interface Root {
  ctx: object;
  meta: object;
  errorShape: { message: string; code: number; data: { code: string; httpStatus: number; refusal?: unknown } };
  transformer: false;
}

export type AppRouter = TRPCBuiltRouter<
  Root,
  {
    session: { start: TRPCQueryProcedure<{ input: void; output: SessionStart; meta: unknown }> };
    demonstration: {
      setClock: TRPCMutationProcedure<{
        input: { commandId: string; instant: string };
        output: { clock: string };
        meta: unknown;
      }>;
    };
    account: {
      activate: TRPCMutationProcedure<{
        input: { commandId: string; token: string; password: string };
        output: { email: string };
        meta: unknown;
      }>;
    };
  }
>;
