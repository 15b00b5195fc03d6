import { Button } from "@mantine/core";
import { useTexts } from "../texts/catalogue.ts";

/** What `/files` serves as Word: a report by its key, an urging by its id. */
type Source =
  | { readonly report: { readonly rule: string; readonly slot: string; readonly year: number } }
  | { readonly urging: string };

const pathOf = (source: Source): string =>
  "urging" in source
    ? `/files/urging/${source.urging}.docx`
    : `/files/report/${source.report.rule}/${source.report.slot}/${source.report.year}.docx`;

/** Downloads the document in its official form. `about` tells the links of a list apart for those who hear them. */
export function WordLink({ about, source }: { readonly about?: string; readonly source: Source }) {
  const { acts } = useTexts();
  return (
    <Button component="a" variant="default" href={pathOf(source)} download>
      {acts.word}
      {about === undefined ? null : <span className="spoken"> {about}</span>}
    </Button>
  );
}
