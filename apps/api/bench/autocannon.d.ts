/** The part of autocannon that the bench uses; the package ships no types. */
declare module "autocannon" {
  interface Result {
    readonly requests: { readonly average: number };
    readonly non2xx: number;
  }
  interface Run extends Promise<Result> {
    readonly on: (
      event: "response",
      hear: (client: unknown, status: number, bytes: number, milliseconds: number) => void,
    ) => void;
  }
  const autocannon: (options: {
    readonly url: string;
    readonly connections: number;
    readonly duration: number;
    readonly headers: Readonly<Record<string, string>>;
  }) => Run;
  export default autocannon;
}
