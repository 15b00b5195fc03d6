import { once } from "node:events";
import { createServer } from "node:net";
import { Result } from "effect";
import type { Config } from "./Config.ts";
import { causeOf, say, type StartFailure } from "./StartFailure.ts";

type Address = Pick<Config, "host" | "port">;

/** Why the address cannot be listened on. */
export const refusalOf = ({ host, port }: Address, error: unknown): StartFailure => {
  const cause = causeOf(error);
  return {
    sentence:
      cause === "EADDRINUSE"
        ? say(
            `Cổng ${port} đang được chương trình khác sử dụng. Chọn cổng khác: PORT=${port + 1} npm start.`,
            `Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start.`,
          )
        : say(
            `Không mở được địa chỉ ${host}:${port} (${cause}). Kiểm tra HOST và PORT.`,
            `Cannot listen on ${host}:${port} (${cause}). Check HOST and PORT.`,
          ),
  };
};

/** Tries the address before the slow work of a first start, and leaves it free again. */
export const check = async (address: Address): Promise<Result.Result<void, StartFailure>> => {
  const probe = createServer();
  try {
    probe.listen(address.port, address.host);
    await once(probe, "listening");
    probe.close();
    await once(probe, "close");
    return Result.succeed(undefined);
  } catch (error) {
    return Result.fail(refusalOf(address, error));
  }
};
