import { Fragment } from "react";
import { spansOf } from "./search.ts";

/** Text with the words that are searched for marked. */
export function Marked({ text, wanted }: { readonly text: string; readonly wanted: string }) {
  const spans = spansOf(text, wanted);
  if (spans.length === 0) return text;
  return (
    <>
      {spans.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.[1] ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.[1] ?? 0)}
    </>
  );
}
