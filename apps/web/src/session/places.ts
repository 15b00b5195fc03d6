/** Where to sign in. This address and the activation link work without an account, outside the router. */
export const signInPath = "/dang-nhap";
const activationPrefix = "/kich-hoat/";

/** Leaves for the sign-in page; afterwards the reader comes back to where they were. */
export function goToSignIn(): void {
  const here = location.pathname + location.search + location.hash;
  location.assign(here === "/" ? signInPath : `${signInPath}?tiep=${encodeURIComponent(here)}`);
}

/** Where to go after signing in: an address of this site, never another one. */
export function placeAfterSignIn(search: string): string {
  const next = new URLSearchParams(search).get("tiep") ?? "/";
  const target = URL.canParse(next, location.origin) ? new URL(next, location.origin) : null;
  return target !== null && target.origin === location.origin && target.pathname !== signInPath
    ? target.pathname + target.search + target.hash
    : "/";
}

/** The token in `/kich-hoat/<token>`, or null elsewhere. Tokens are letters, digits, `-` and `_`; anything else is refused by the API. */
export function activationToken(pathname: string): string | null {
  return pathname.startsWith(activationPrefix) ? pathname.slice(activationPrefix.length) || null : null;
}
