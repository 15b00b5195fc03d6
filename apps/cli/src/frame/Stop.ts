import type { Bilingual, Refusal } from "@kehoach/domain";
import { say } from "./Language.ts";

/** Exit codes, the same for every command. */
export const exits = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  forbidden: 4,
  conflict: 5,
  /** `status --fail-on` found what it was told to look for. */
  nonCompliance: 6,
} as const;
export type Exit = (typeof exits)[keyof typeof exits];

/** Why a command ends early: one sentence and an exit code. */
export class Stop extends Error {
  readonly exit: Exit;
  readonly sentence: Bilingual.Bilingual;
  /** Reason code of the API's refusal; null when this tool itself stops. */
  readonly code: string | null;

  constructor(exit: Exit, sentence: Bilingual.Bilingual, code: string | null = null) {
    super(sentence.en);
    this.exit = exit;
    this.sentence = sentence;
    this.code = code;
  }
}

export const usage = (vi: string, en: string) => new Stop(exits.usage, say(vi, en));
export const notFound = (vi: string, en: string) => new Stop(exits.notFound, say(vi, en));

const ofKind: Readonly<Record<Refusal.Kind, Exit>> = {
  invalid: exits.usage,
  notFound: exits.notFound,
  forbidden: exits.forbidden,
  conflict: exits.conflict,
  refused: exits.failure,
};

/** Which flag an officer wrote, by the field of the API that was refused. */
const flagOf: Readonly<Record<string, string>> = {
  supplementDays: "--days",
  reasons: "--reason",
  year: "--year",
  "key.year": "--year",
  issuedDate: "--date",
  codeNumber: "--number",
  codeNotation: "--notation",
  organName: "--organ",
  receivedOn: "--received-on",
  until: "--until",
  grants: "--role",
  assignments: "--assign",
  kind: "--stream",
};

const fieldOf = (params: Readonly<Record<string, unknown>>): string | undefined => {
  const field = typeof params["field"] === "string" ? params["field"] : "";
  const parts = field.split(".").filter((part) => !/^\d+$/.test(part));
  return flagOf[field] ?? flagOf[parts.at(-1) ?? ""] ?? flagOf[parts[0] ?? ""];
};

export const ofRefusal = ({ code, kind, params, sentence }: Refusal.Refusal) => {
  const flag = code === "InputInvalid" ? fieldOf(params) : undefined;
  return new Stop(ofKind[kind], sentence, flag === undefined ? code : `${code} ${flag}`);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** A refusal as the API wrote it, recognised by its shape. */
export const isRefusal = (value: unknown): value is Refusal.Refusal =>
  isObject(value) && value["_tag"] === "Refusal" && isObject(value["sentence"]) && String(value["kind"]) in ofKind;

const failed = say("Máy chủ gặp lỗi. Thử lại sau ít phút.", "The server failed. Try again in a few minutes.");
const strange = say(
  "Địa chỉ này trả lời không đúng cách của Kế Hoạch. Kiểm tra KEHOACH_SERVER.",
  "Whatever answers at this address is not Kế Hoạch. Check KEHOACH_SERVER.",
);

/** Whatever was thrown, as a sentence and an exit code: the one place where refusals become exit codes. Never a stack. */
export const toStop = (error: unknown): Stop => {
  if (error instanceof Stop) return error;
  if (!isObject(error)) return new Stop(exits.failure, failed);
  // A client error of tRPC carries what the API said in `data`, and what failed underneath in `cause`.
  const data = error["data"];
  if (isObject(data)) {
    const refusal = data["refusal"];
    if (isRefusal(refusal)) return ofRefusal(refusal);
    if (data["code"] === "NOT_FOUND") return new Stop(exits.failure, strange);
    return new Stop(exits.failure, failed);
  }
  if (error["cause"] instanceof Stop) return error["cause"];
  if (error["name"] === "TRPCClientError") return new Stop(exits.failure, strange);
  const defect = error instanceof Error ? `${error.name}: ${error.message}` : "?";
  return new Stop(exits.failure, say(`Lỗi của chương trình: ${defect}`, `A defect of this program: ${defect}`));
};
