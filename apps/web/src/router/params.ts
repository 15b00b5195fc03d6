type Search = Readonly<Record<string, unknown>>;

/** A search parameter that is text; absent when empty. Numbers in the address become text again. */
export function textParam<Name extends string>(search: Search, name: Name): { [K in Name]?: string } {
  const value = search[name];
  const text = typeof value === "string" || typeof value === "number" ? String(value) : "";
  return (text === "" ? {} : { [name]: text }) as { [K in Name]?: string };
}

/** A search parameter that is a year of four digits; absent when it is anything else. */
export function yearParam<Name extends string>(search: Search, name: Name): { [K in Name]?: number } {
  const year = Number(search[name]);
  const isYear = Number.isInteger(year) && year >= 2000 && year <= 2099;
  return (isYear ? { [name]: year } : {}) as { [K in Name]?: number };
}

/** A search parameter that is a whole number from 1; absent when it is anything else. */
export function numberParam<Name extends string>(search: Search, name: Name): { [K in Name]?: number } {
  const value = Number(search[name]);
  return (Number.isSafeInteger(value) && value > 0 ? { [name]: value } : {}) as { [K in Name]?: number };
}
