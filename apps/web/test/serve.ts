import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The built client. */
export const dist = join(dirname(fileURLToPath(import.meta.url)), "../dist");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The policy that the API sets as well. Mantine writes its theme and sizes as style elements, hence 'unsafe-inline'. */
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; " +
  "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** What the pretended API answers: a value, or a refusal as the API forms it. */
type Answer =
  | { readonly data: unknown }
  | { readonly error: { readonly code: string; readonly httpStatus: number; readonly refusal?: unknown } };

/** Answers by procedure (`session.start`), or by path for what is not tRPC (`/api/auth/sign-in/email`). */
export type Answers = Readonly<Record<string, Answer | ((input: unknown) => Answer)>>;

function envelope(answer: Answer | undefined, path: string): { status: number; body: unknown } {
  if (answer === undefined) return envelope({ error: { code: "NOT_FOUND", httpStatus: 404 } }, path);
  if ("data" in answer) return { status: 200, body: { result: { data: answer.data } } };
  const { httpStatus, ...data } = answer.error;
  return {
    status: httpStatus,
    body: { error: { message: data.code, code: -32000, data: { ...data, httpStatus, path } } },
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

async function answerCalls(url: URL, request: IncomingMessage, response: ServerResponse, answers: Answers) {
  const query = url.searchParams.get("input");
  const inputs = (request.method === "GET" ? JSON.parse(query ?? "{}") : await bodyOf(request)) as
    | Record<string, unknown>
    | undefined;
  const results = url.pathname
    .slice("/trpc/".length)
    .split(",")
    .map((path, index) => {
      const answer = answers[path];
      return envelope(typeof answer === "function" ? answer(inputs?.[String(index)]) : answer, path);
    });
  const statuses = [...new Set(results.map(({ status }) => status))];
  response.writeHead(statuses.length === 1 ? (statuses[0] ?? 200) : 207, { "content-type": "application/json" });
  response.end(JSON.stringify(results.map(({ body }) => body)));
}

/** Serves a built client (ours unless told) under the strict policy, with a pretended API; close it when done. */
export async function serve(
  answers: Answers,
  folder: string = dist,
): Promise<{ readonly origin: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    response.setHeader("content-security-policy", contentSecurityPolicy);
    if (url.pathname.startsWith("/trpc/")) {
      void answerCalls(url, request, response, answers);
      return;
    }
    const plain = answers[url.pathname];
    if (plain !== undefined) {
      const { status, body } = envelope(typeof plain === "function" ? plain(undefined) : plain, url.pathname);
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      return;
    }
    const asked = join(folder, normalize(url.pathname));
    const file =
      asked.startsWith(folder) && existsSync(asked) && statSync(asked).isFile() ? asked : join(folder, "index.html");
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the test server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
