import { AgencyReport, ConsolidatedReport } from "@kehoach/documents";
import { Instant, Obligation } from "@kehoach/domain";
import type { Context } from "../Context.ts";
import { appRouter } from "../router.ts";
import { notFound, situate } from "../routers/situation.ts";
import { createCallerFactory } from "../trpc.ts";
import type { WordFile } from "./attachment.ts";

const callerOf = createCallerFactory(appRouter);

const electronic = { vi: "bản điện tử của báo cáo", en: "electronic text of the report" };

/**
 * The report of an obligation as the reader sees it on the screen: `report.get` decides whether and which text. Whoever still writes it gets
 * the draft, everybody else what was sent, dated the day on which it was. Refused where there is no text, as for a report on paper.
 */
export const reportFile = async (context: Context, rule: string, slot: string, year: string): Promise<WordFile> => {
  const id = `${rule}/${slot}/${year}`;
  const key = Obligation.ofId(id);
  if (key === undefined) throw notFound({ vi: "nghĩa vụ báo cáo", en: "reporting obligation" }, id);
  const { agencyName, draft, editable, submission } = await callerOf(context).report.get({ key });
  const sent = editable ? null : submission;
  const content = sent?.content ?? (editable ? draft?.content : undefined);
  if (content === undefined) throw notFound(electronic, id);

  const { demonstration, plan } = context.services;
  const { obligation } = situate(context, key);
  const madeAt = sent?.sentAt ?? context.now;
  const issue = {
    issuedDate: sent === null ? null : Instant.dayOf(madeAt),
    code: null,
    madeAt,
    demonstration: demonstration !== null,
  };
  const { toDocx } = obligation.kind === "consolidated" ? ConsolidatedReport : AgencyReport;
  const bytes = await toDocx(plan, obligation, content, issue);
  if (bytes === null) throw notFound({ vi: "đơn vị", en: "body" }, key.slot);
  const what = obligation.kind === "consolidated" ? "Báo cáo tổng hợp" : "Báo cáo";
  return { name: `${what} ${key.year} - ${agencyName}${sent === null ? " (dự thảo)" : ""}`, bytes };
};
