import { Refusal } from "@kehoach/domain";
import { TRPCError } from "@trpc/server";
import { Result, Schema } from "effect";

/** A refusal of the domain on its way out of a procedure: the one place where refusals become tRPC errors. */
export class Refused extends TRPCError {
  readonly refusal: Refusal.Refusal;

  constructor(refusal: Refusal.Refusal) {
    super({ code: codes[refusal.kind], message: refusal.sentence.vi });
    this.refusal = refusal;
  }
}

const codes = {
  invalid: "BAD_REQUEST",
  notFound: "NOT_FOUND",
  forbidden: "FORBIDDEN",
  conflict: "CONFLICT",
  refused: "UNPROCESSABLE_CONTENT",
} as const satisfies Record<Refusal.Kind, TRPCError["code"]>;

export const signInRequired = () =>
  new TRPCError({ code: "UNAUTHORIZED", message: "", cause: new Refused(Refusal.make("SignInRequired")) });

/** The value, or the refusal thrown for `errorFormatter` to answer. */
export const orRefuse = <A>(result: Result.Result<A, Refusal.Refusal>): A => {
  if (Result.isFailure(result)) throw new Refused(result.failure);
  return result.success;
};

interface Issue {
  readonly message: string;
  readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }>;
}

const issuesOf = (cause: unknown): ReadonlyArray<Issue> => {
  const issues = typeof cause === "object" && cause !== null && "issues" in cause ? cause.issues : undefined;
  return Array.isArray(issues) ? (issues as ReadonlyArray<Issue>) : [];
};

const fieldOf = ({ path = [] }: Issue): string =>
  path.map((part) => String(typeof part === "object" ? part.key : part)).join(".");

/** What an error says of itself to clients: a refusal always, its reasons for malformed input, and never a stack. */
export const refusalOf = (error: TRPCError): Refusal.Refusal | null => {
  if (error instanceof Refused) return error.refusal;
  if (error.cause instanceof Refused) return error.cause.refusal;
  if (error.code !== "BAD_REQUEST") return null;
  const [first] = issuesOf(error.cause);
  const field = first === undefined ? "" : fieldOf(first);
  return Refusal.make("InputInvalid", { field, problem: (first?.message ?? "malformed").slice(0, 200) });
};

/** An input schema for a procedure. Unknown fields are refused, so that a mistyped name is noticed. */
export const input = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.toStandardSchemaV1(schema, { parseOptions: { onExcessProperty: "error", errors: "first" } });
