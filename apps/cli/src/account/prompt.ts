import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { usage } from "../frame/Stop.ts";

/** Asks on the terminal. A hidden answer is not shown while it is typed. */
export const ask = async (question: string, hidden: boolean): Promise<string> => {
  if (process.stdin.isTTY !== true) {
    throw usage(
      "Không có bàn phím để hỏi. Dùng --email và --password-stdin, hoặc KEHOACH_EMAIL và KEHOACH_PASSWORD.",
      "There is no keyboard to ask. Use --email and --password-stdin, or KEHOACH_EMAIL and KEHOACH_PASSWORD.",
    );
  }
  // A hidden reader draws nothing, its question included.
  if (hidden) process.stderr.write(question);
  const silent = new Writable({ write: (_, __, done) => done() });
  const reader = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true });
  return new Promise((resolve) => {
    reader.question(hidden ? "" : question, (answer) => {
      reader.close();
      if (hidden) process.stderr.write("\n");
      resolve(answer.trim());
    });
    reader.once("SIGINT", () => {
      reader.close();
      process.stderr.write("\n");
      process.exit(130);
    });
  });
};

/** The first line of standard input. */
export const firstLine = async (): Promise<string> => (await readAll(process.stdin)).split(/\r?\n/)[0] ?? "";
