import { ReportContent } from "@kehoach/domain";
import type { Content } from "../../../api/Answers.ts";

type Entry = Content["entries"][number];
type General = "leadership" | "assessment" | "proposals";
type EntryField = Exclude<keyof Entry, "clause" | "editedBy">;

/** Where one input of the form stands: in the general part, in the entry of a clause, or a consolidated report's text on a point. */
export type Place =
  | { readonly clause: null; readonly field: General }
  | { readonly clause: Entry["clause"]; readonly field: "statement" }
  | { readonly clause: Entry["clause"]; readonly field: EntryField };

export const generalFields = ["leadership", "assessment", "proposals"] as const satisfies ReadonlyArray<General>;
const entryFields = [
  "progress",
  "result",
  "estimated",
  "reasonForNone",
  "difficulties",
  "nextPlan",
] as const satisfies ReadonlyArray<EntryField>;

export type Value = string | boolean | null;

const entryOf = (content: Content, clause: Entry["clause"]): Entry =>
  content.entries.find((entry) => entry.clause === clause) ?? ReportContent.emptyEntry(clause);

/** What stands in the place. */
export const valueAt = (content: Content, place: Place): Value =>
  place.clause === null
    ? content[place.field]
    : place.field === "statement"
      ? (content.statements.find(({ point }) => point === place.clause)?.text ?? "")
      : entryOf(content, place.clause)[place.field];

/** The content with another value in the place. */
export const withValue = (content: Content, place: Place, value: Value): Content => {
  if (place.clause === null) return { ...content, [place.field]: value };
  const { clause, field } = place;
  if (field === "statement") {
    const text = String(value ?? "");
    const isThere = content.statements.some(({ point }) => point === clause);
    const added = isThere ? [] : [{ point: clause, text, sources: [], editedBy: null }];
    const kept = content.statements.map((old) => (old.point === clause ? { ...old, text } : old));
    return { ...content, statements: [...kept, ...added] };
  }
  const changed = { ...entryOf(content, clause), [field]: value };
  return content.entries.some((entry) => entry.clause === clause)
    ? { ...content, entries: content.entries.map((entry) => (entry.clause === clause ? changed : entry)) }
    : { ...content, entries: [...content.entries, changed] };
};

const placesOf = (
  duties: ReadonlyArray<Entry["clause"]>,
  points: ReadonlyArray<Entry["clause"]>,
): ReadonlyArray<Place> => [
  ...generalFields.map((field) => ({ clause: null, field })),
  ...[...new Set(points)].map((clause) => ({ clause, field: "statement" as const })),
  ...duties.flatMap((clause) => entryFields.map((field) => ({ clause, field }))),
];

/** Two versions that grew from the same one. */
export interface Merge {
  /** `theirs`, with what only I changed. */
  readonly content: Content;
  /** Changed by them alone: taken over. */
  readonly taken: ReadonlyArray<Place>;
  /** Changed by both to different values: to be chosen. */
  readonly disputed: ReadonlyArray<Place>;
}

/** Puts together what two people changed since `base`; where both changed the same input nothing is decided. */
export const merge = (base: Content, mine: Content, theirs: Content, duties: ReadonlyArray<Entry["clause"]>): Merge => {
  const taken: Place[] = [];
  const disputed: Place[] = [];
  let content = theirs;
  const points = [...mine.statements, ...theirs.statements].map(({ point }) => point);
  for (const place of placesOf(duties, points)) {
    const [was, my, their] = [valueAt(base, place), valueAt(mine, place), valueAt(theirs, place)];
    if (my === their) continue;
    if (my === was) taken.push(place);
    else if (their === was) content = withValue(content, place, my);
    else disputed.push(place);
  }
  return { content, taken, disputed };
};
