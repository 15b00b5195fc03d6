interface Report {
  readonly kind: string;
  readonly key: { readonly rule: string; readonly slot: string; readonly year: number };
}

/** Where a report is written, read and reviewed; the consolidated one has a workspace of its own. */
export function reportPath({ key, kind }: Report): string {
  return kind === "consolidated" ? `/tong-hop?nam=${key.year}` : `/bao-cao/${key.rule}/${key.slot}/${key.year}`;
}
