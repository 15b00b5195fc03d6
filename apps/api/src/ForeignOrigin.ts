/** What a browser says of where a request comes from. */
export interface Origin {
  readonly origin: string | null | undefined;
  readonly fetchSite: string | null | undefined;
  /** The name by which this server was called. */
  readonly host: string;
}

/**
 * Whether another site's page sent the request. A browser says which site it comes from; it must be this one, by the name it was
 * called or by the configured address. Programs that are no browsers say nothing, and nobody can make them act for somebody else.
 */
export const isForeign = ({ fetchSite, host, origin }: Origin, publicUrl: string | undefined): boolean => {
  if (origin === null || origin === undefined) return fetchSite === "cross-site";
  if (!URL.canParse(origin)) return true;
  return new URL(origin).host !== host && (publicUrl === undefined || new URL(publicUrl).origin !== origin);
};
