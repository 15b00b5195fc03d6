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

const firstIssueOf = (cause: unknown): Issue | undefined => {
  const issues = typeof cause === "object" && cause !== null && "issues" in cause ? cause.issues : undefined;
  return Array.isArray(issues) ? (issues as ReadonlyArray<Issue>)[0] : undefined;
};

const fieldOf = ({ path = [] }: Issue): string =>
  path.map((part) => String(typeof part === "object" ? part.key : part)).join(".") || "input";

/** Largest body of a request, in megabytes: a report with long texts. */
export const BODY_MEGABYTES = 4;

/** What a request lacks that no procedure looked at. */
const problems: Partial<Readonly<Record<TRPCError["code"], string>>> = {
  PARSE_ERROR: "JSON expected",
  METHOD_NOT_SUPPORTED: "another HTTP method expected",
  UNSUPPORTED_MEDIA_TYPE: "application/json expected",
};

/** What an error says of itself to clients: always a reason code and a sentence, and never a stack or a message of a defect. */
export const refusalOf = (error: TRPCError): Refusal.Refusal => {
  if (error instanceof Refused) return error.refusal;
  if (error.cause instanceof Refused) return error.cause.refusal;
  const issue = firstIssueOf(error.cause);
  if (issue !== undefined) {
    return Refusal.make("InputInvalid", { field: fieldOf(issue), problem: issue.message.slice(0, 200) });
  }
  switch (error.code) {
    case "INTERNAL_SERVER_ERROR":
      return Refusal.make("Unexpected");
    case "NOT_FOUND":
      return Refusal.make("NotFound", { what: { vi: "chức năng", en: "procedure" }, id: pathIn(error.message) });
    default:
      return Refusal.make("RequestInvalid", { problem: problems[error.code] ?? error.message.slice(0, 200) });
  }
};

/** tRPC names the missing procedure in quotes. */
const pathIn = (message: string): string => (/"(.*)"/.exec(message)?.[1] ?? "").slice(0, 100);

/** An input schema for a procedure. Unknown fields are refused, so that a mistyped name is noticed. */
export const input = <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  Schema.toStandardSchemaV1(schema, { parseOptions: { onExcessProperty: "error", errors: "first" } });
