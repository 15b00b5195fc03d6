interface Key {
  readonly rule: string;
  readonly slot: string;
  readonly year: number;
}

/** The address of one report's screen. */
export function reportPath({ rule, slot, year }: Key): string {
  return `/bao-cao/${rule}/${slot}/${year}`;
}
