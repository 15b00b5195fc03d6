import { createHash, createHmac } from "node:crypto";

/** What is kept of a token: enough to know it again, nothing to make it from. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/**
 * The token of a link, 32 bytes in base64url. It follows from the command by the server's secret instead of from chance, so that a
 * command that is sent again answers the same link although the link is stored nowhere.
 */
export const ofCommand = (secret: string, user: string, commandId: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["one-time link", user, commandId]))
    .digest("base64url");

/** Tells equal passwords of one activation from different ones; useless without the server's secret. */
export const fingerprint = (secret: string, token: string, password: string): string =>
  createHmac("sha256", secret)
    .update(JSON.stringify(["activation", token, password]))
    .digest("hex");
