import type { Language } from "../texts/language.ts";
import { sharedTexts } from "../texts/catalogue.ts";

type Sentence = Readonly<Record<Language, string>>;

/** A refusal as every procedure answers it: reason code, sentence in both languages, parameters. */
interface Refusal {
  readonly code: string;
  readonly sentence: Sentence;
  readonly params: unknown;
}

/** One thing to correct; `field` names the input it belongs to, if any. */
export interface Fault {
  readonly field?: string;
  readonly message: string;
}

/** Why something failed, in the reader's language. */
export interface Failure {
  /** `refused`: the rules say no, and `message` says what to do. The rest is about the connection or the account. */
  readonly kind: "refused" | "signedOut" | "forbidden" | "notFound" | "tooMany" | "offline" | "unexpected";
  /** The reason code of a refusal, else the kind. */
  readonly code: string;
  readonly message: string;
  /** Everything that is wrong at once, for the error summary; empty if the message says it all. */
  readonly faults: ReadonlyArray<Fault>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isSentence(value: unknown): value is Sentence {
  return isRecord(value) && typeof value["vi"] === "string" && typeof value["en"] === "string";
}

function dataOf(error: unknown): Readonly<Record<string, unknown>> | null {
  return isRecord(error) && isRecord(error["data"]) ? error["data"] : null;
}

function refusalOf(error: unknown): Refusal | null {
  const refusal = dataOf(error)?.["refusal"];
  if (!isRecord(refusal) || !isSentence(refusal["sentence"])) return null;
  return { code: String(refusal["code"]), sentence: refusal["sentence"], params: refusal["params"] };
}

/**
 * Refusals that collect reasons carry lists of `{ field, label }`; each becomes a line that leads to its input. A refusal about
 * one field (`params.field`) becomes one line.
 */
function faultsOf({ params, sentence }: Refusal, language: Language): ReadonlyArray<Fault> {
  if (!isRecord(params)) return [];
  if (typeof params["field"] === "string" && params["field"] !== "") {
    return [{ field: params["field"], message: sentence[language] }];
  }
  return Object.values(params)
    .filter(Array.isArray)
    .flat()
    .flatMap((item: unknown) => {
      if (!isRecord(item)) return [];
      const words = isSentence(item["label"]) ? item["label"] : item["sentence"];
      if (!isSentence(words)) return [];
      const message = words[language];
      return [typeof item["field"] === "string" ? { field: item["field"], message } : { message }];
    });
}

const kindByCode: Readonly<Record<string, Exclude<Failure["kind"], "refused" | "offline" | "unexpected">>> = {
  UNAUTHORIZED: "signedOut",
  FORBIDDEN: "forbidden",
  NOT_FOUND: "notFound",
  TOO_MANY_REQUESTS: "tooMany",
};

/** Turns whatever a call threw into what the screen says. The one place where the web client reads refusals. */
export function errorToFailure(error: unknown, language: Language): Failure {
  const data = dataOf(error);
  const kind = kindByCode[String(data?.["code"])];
  const refusal = refusalOf(error);
  if (refusal) {
    return {
      kind: kind ?? "refused",
      code: refusal.code,
      message: refusal.sentence[language],
      faults: faultsOf(refusal, language),
    };
  }
  const fallback = kind ?? (data === null ? "offline" : "unexpected");
  return { kind: fallback, code: fallback, message: sharedTexts(language).errors[fallback], faults: [] };
}

/** True if the call failed because nobody is signed in (any more). */
export function isSignedOut(error: unknown): boolean {
  return dataOf(error)?.["code"] === "UNAUTHORIZED";
}
