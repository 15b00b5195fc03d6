import type { DifficultyAnswer } from "../../../api/Answers.ts";
import { useMay } from "../../../session/useMay.ts";
import { Assigned } from "./Assigned.tsx";
import { DirectPanel } from "./DirectPanel.tsx";
import { SubmitPanel } from "./SubmitPanel.tsx";

/** Acts on many difficulties at once (one submission, one direction); stands above the list with the rows that it shows. */
export function HandlingPanel({ difficulties }: { readonly difficulties: ReadonlyArray<DifficultyAnswer> }) {
  const may = useMay();
  const longestFirst = difficulties.toSorted((a, b) => b.ageInDays - a.ageInDays);
  const submittable = longestFirst.filter(({ acts }) => acts.includes("Submit"));
  const directable = longestFirst.filter(({ acts }) => acts.includes("Direct"));
  return (
    <>
      {directable.length > 0 ? <DirectPanel rows={directable} /> : null}
      {submittable.length > 0 ? <SubmitPanel rows={submittable} /> : null}
      {may("readDirection") ? <Assigned /> : null}
    </>
  );
}
