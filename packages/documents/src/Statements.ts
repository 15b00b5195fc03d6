import { Address, Plan, type ReportContent } from "@kehoach/domain";
import type { Paragraph } from "docx";
import * as Body from "./Body.ts";
import * as Issue from "./Issue.ts";
import { lettering } from "./Lettering.ts";

const sourceLine = (plan: Plan.Plan, { sources }: ReportContent.Statement, issue: Issue.Issue): string =>
  sources.length === 0
    ? ""
    : `(Nguồn: ${sources
        .map(
          ({ clause, report }) => `báo cáo của ${Issue.nameOf(plan, report.slot, issue)}, ${Address.cite(clause).vi}`,
        )
        .join("; ")}.)`;

/** The clause's own words with its citation. */
const cited = (plan: Plan.Plan, address: Address.Address): string => {
  const words = Plan.clauseAt(plan, address)?.text.replace(/[:.]$/, "") ?? "";
  return words === "" ? Address.cite(address).vi : `${words} (${Address.cite(address).vi})`;
};

/** The statements under the headings of the plan, each with the point's own words and the reports from which it comes. */
export const statements = (
  plan: Plan.Plan,
  { statements: all }: ReportContent.ReportContent,
  issue: Issue.Issue,
): ReadonlyArray<Paragraph> => {
  const written = all.filter(({ text }) => text !== "");
  const groups = [...new Set(written.map(({ point }) => Address.parent(point)))];
  return groups.flatMap((group, index) => [
    Body.section(index + 1, group === null ? "Các nhiệm vụ khác" : cited(plan, group)),
    ...written
      .filter(({ point }) => Address.parent(point) === group)
      .flatMap((statement, order) => [
        Body.point(order + 1, cited(plan, statement.point)),
        ...Body.text(statement.text),
        ...Body.text(sourceLine(plan, statement, issue), lettering.note),
      ]),
  ]);
};
