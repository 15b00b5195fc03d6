import { say } from "../frame/Language.ts";
import { exits, isRefusal, ofRefusal, Stop } from "../frame/Stop.ts";
import { reach } from "./reach.ts";

const headersOf = (cookie: string | null): Record<string, string> => ({
  "content-type": "application/json",
  ...(cookie === null ? {} : { cookie }),
});

/** The cookies of an answer as they are sent back. */
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((pair) => !pair.endsWith("="))
    .join("; ");

const strange = new Stop(
  exits.failure,
  say(
    "Địa chỉ này trả lời không đúng cách của Kế Hoạch. Kiểm tra KEHOACH_SERVER.",
    "Whatever answers at this address is not Kế Hoạch. Check KEHOACH_SERVER.",
  ),
);

/** Signs in and answers the session's cookie. Refused with the API's own sentence. */
export const signIn = async (server: string, email: string, password: string): Promise<string> => {
  const body = JSON.stringify({ email, password });
  const response = await reach(server, `${server}/api/auth/sign-in/email`, {
    method: "POST",
    headers: headersOf(null),
    body,
  });
  const answer: unknown = await response.json().catch(() => null);
  const refusal = typeof answer === "object" && answer !== null && "refusal" in answer ? answer.refusal : undefined;
  if (isRefusal(refusal)) throw ofRefusal(refusal);
  const cookie = cookieOf(response);
  if (!response.ok || cookie === "") throw strange;
  return cookie;
};

/** Ends the session at the server. One that ended already is as good. */
export const signOut = async (server: string, cookie: string): Promise<void> => {
  await reach(server, `${server}/api/auth/sign-out`, { method: "POST", headers: headersOf(cookie), body: "{}" });
};
