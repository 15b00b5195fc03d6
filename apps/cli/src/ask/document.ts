import type { Call } from "../frame/Command.ts";
import type { Inputs } from "./Answers.ts";
import { todayOf } from "./day.ts";

type OwnDocument = Inputs["urging"]["sign"]["document"];

/** The document that the flags describe; dated today by the server's clock unless told. */
export const documentOf = async (
  { api, flags }: Pick<Call<"number" | "notation">, "api" | "flags">,
  subject: string,
): Promise<OwnDocument> => ({
  code: { codeNumber: flags.number, codeNotation: flags.notation },
  issuedDate: (flags.date ?? (await todayOf(api))) as OwnDocument["issuedDate"],
  subject: flags.subject ?? subject,
});
