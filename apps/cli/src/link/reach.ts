import { say } from "../frame/Language.ts";
import { exits, Stop } from "../frame/Stop.ts";

/** Milliseconds until an answer is given up. */
const PATIENCE = 60_000;

const causeOf = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return error instanceof Error ? error.name : String(error);
};

/** `fetch`, with a sentence instead of an exception when nobody answers. */
export const reach = async (server: string, url: string | URL, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...init, redirect: "error", signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const cause = causeOf(error);
    throw new Stop(
      exits.failure,
      say(
        `Không kết nối được máy chủ ${server} (${cause}). Kiểm tra máy chủ đang chạy và biến KEHOACH_SERVER.`,
        `Cannot reach the server ${server} (${cause}). Check that it runs, and KEHOACH_SERVER.`,
      ),
    );
  }
};
