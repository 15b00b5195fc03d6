import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
};

/** The whole program as its users start it, in a process of its own. */
export interface Server {
  readonly address: string;
  /** Milliseconds from the start of the process until it took requests. */
  readonly startedIn: number;
  /** Signs in and gives the cookie of the session. */
  readonly signIn: (email: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const PASSWORD = "KeHoach-MinhHoa-2026";

export const startServer = async (environment: Readonly<Record<string, string>>): Promise<Server> => {
  const began = performance.now();
  const address = `http://127.0.0.1:${await freePort()}`;
  const child = spawn(process.execPath, ["apps/api/src/start.ts"], {
    cwd: root,
    env: { ...process.env, ...environment, PORT: new URL(address).port },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close");
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`${address}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) break;
    if (child.exitCode !== null || tries > 1200) throw new Error("the server did not start");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    address,
    startedIn: performance.now() - began,
    signIn: async (email) => {
      const response = await fetch(`${address}/api/auth/sign-in/email`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: address },
        body: JSON.stringify({ email, password: PASSWORD }),
      });
      if (!response.ok) throw new Error(`sign-in: ${response.status}`);
      return response.headers
        .getSetCookie()
        .map((cookie) => cookie.split(";")[0])
        .join("; ");
    },
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
};
