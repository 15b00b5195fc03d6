import { type Agency, OfficialDocument, ReportContent } from "@kehoach/domain";
import { and, desc, eq } from "drizzle-orm";
import { Schema } from "effect";
import type { Transaction } from "./ActorContext.ts";
import { decoder, idOf, keyOf, ofKey, ofYears, type Scope } from "./Scope.ts";
import type * as Store from "./Store.ts";
import * as tables from "./tables.ts";

const decodeContent = decoder("submission", Schema.NullOr(ReportContent.ReportContent));
const decodeDraft = decoder("draft", ReportContent.ReportContent);
const decodeDocument = decoder("submission", Schema.NullOr(OfficialDocument.OfficialDocument));

/** Reads of the texts of reports: the draft, and what was sent. */
export const texts = (transaction: Transaction, { province, report }: Scope) => {
  const { draft, submission } = tables;
  const newest = (where: ReturnType<typeof ofKey>) =>
    transaction
      .selectDistinctOn([submission.year, submission.rule, submission.slot])
      .from(submission)
      .where(and(where, eq(submission.recalled, false)))
      .orderBy(submission.year, submission.rule, submission.slot, desc(submission.number));
  return {
    draft: async (plan, key) => {
      const [row] = await transaction
        .select({ version: draft.version, content: draft.content, changedAt: draft.changedAt })
        .from(draft)
        .where(ofKey(draft, province))
        .prepare("draft_of_obligation")
        .execute({ plan, ...key });
      if (row === undefined) return null;
      return { ...row, content: Schema.decodeUnknownSync(ReportContent.ReportContent)(row.content) };
    },
    drafts: async (plan, years) => {
      const rows = await transaction
        .select()
        .from(draft)
        .where(ofYears(draft, province))
        .prepare("drafts_of_years")
        .execute({ plan, years: [...years] });
      return new Map(
        rows.flatMap((row): ReadonlyArray<readonly [string, Store.Draft]> => {
          const content = decodeDraft(row.content, idOf(row), report);
          return content === undefined
            ? []
            : [[idOf(row), { version: row.version, content, changedAt: row.changedAt }]];
        }),
      );
    },
    submissions: async (plan, { key, years }) => {
      const rows =
        key === undefined
          ? await newest(ofYears(submission, province))
              .prepare("submissions_of_years")
              .execute({ plan, years: [...years] })
          : await newest(ofKey(submission, province))
              .prepare("submission_of_obligation")
              .execute({ plan, ...key });
      return rows.flatMap((row): ReadonlyArray<Store.Submission> => {
        const { accepted, digest, number, receipt, sentAt } = row;
        const sent = decodeContent(row.content, idOf(row), report);
        const paper = decodeDocument(row.document, idOf(row), report);
        if (sent === undefined || paper === undefined) return [];
        const agency = row.agency as Agency.AgencyId;
        return [{ key: keyOf(row), agency, number, sentAt, receipt, digest, content: sent, document: paper, accepted }];
      });
    },
  } satisfies Partial<Store.Reads>;
};
