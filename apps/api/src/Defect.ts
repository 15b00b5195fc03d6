const root = (error: unknown): unknown =>
  error instanceof Error && error.cause instanceof Error ? root(error.cause) : error;

/**
 * A defect for the log of the server: where, what kind, which code, and the frames. Never the message of a failed query, which
 * repeats what people wrote.
 */
export const describeDefect = (where: string, error: unknown): string => {
  const cause = root(error);
  if (!(cause instanceof Error)) return `${where}: ${typeof cause}`;
  const code = "code" in cause && typeof cause.code === "string" ? ` ${cause.code}` : "";
  const constraint = "constraint" in cause && typeof cause.constraint === "string" ? ` ${cause.constraint}` : "";
  const isQuery = "severity" in cause || (error instanceof Error && error.message.startsWith("Failed query"));
  const frames = (cause.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [`${where}: ${cause.name}${code}${constraint}${isQuery ? "" : ` ${cause.message}`}`, ...frames].join("\n");
};
