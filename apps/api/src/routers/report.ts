import {
  Access,
  Address,
  Board,
  Consolidation,
  Journal,
  Obligation,
  Plan,
  Report,
  ReportContent,
} from "@kehoach/domain";
import { Schema } from "effect";
import { digestOf } from "@kehoach/store";
import { input } from "../Refused.ts";
import { actsOf, toRow } from "../rows.ts";
import { act, allow, ask, commandId, router, signed, Version } from "../trpc.ts";
import { reportCommand } from "./reportCommand.ts";
import { agencyNamed, current, draftOr, notFound, resourceOf, saveText, situate } from "./situation.ts";

const withoutTag = <Fields extends { readonly _tag: unknown }>({ _tag: _, ...fields }: Fields) => fields;
const { cases } = Report.Command;
/** What each command says beside its target. */
const said = {
  Return: withoutTag(cases.Return.fields),
  Accept: withoutTag(cases.Accept.fields),
  Reopen: withoutTag(cases.Reopen.fields),
  RecordPaperReceipt: withoutTag(cases.RecordPaperReceipt.fields),
  Extend: withoutTag(cases.Extend.fields),
  RevokeExtension: withoutTag(cases.RevokeExtension.fields),
  Waive: withoutTag(cases.Waive.fields),
  RevokeWaiver: withoutTag(cases.RevokeWaiver.fields),
};

/** One line of the history: the event without the content. */
const eventView = (event: Report.Event) => ({
  tag: event._tag,
  label: Journal.eventName("report", event._tag),
  at: event.at,
  reasons: "reasons" in event ? event.reasons : "reason" in event ? event.reason : "note" in event ? event.note : null,
  until: "supplementUntil" in event ? event.supplementUntil : "until" in event ? event.until : null,
  document: "document" in event ? event.document : null,
  receipt: "receipt" in event ? event.receipt : null,
});

export const reportRouter = router({
  get: signed
    .meta({ access: ["readDraft", "readReport", "reviewReport", "readConsolidated"] })
    .input(input(Schema.Struct({ key: Obligation.Key })))
    .query(async ({ ctx, input: { key } }) => {
      const { plan } = ctx.services;
      const situation = situate(ctx, key);
      const { agency, obligation } = situation;
      const before = { ...key, year: key.year - 1 };
      return ask(ctx, async (reads) => {
        const state = await reads.reportState(plan.id, key);
        const resource = resourceOf(situation, state);
        const can = (action: Access.Action) => Access.may(ctx.actor, action, resource, ctx.today);
        const writes = can(Access.writeAction(obligation.kind)) || can("readDraft");
        const readsSent = can(Access.readAction(obligation.kind));
        if (!writes && !readsSent && !can("reviewReport")) allow(ctx, Access.readAction(obligation.kind), resource);
        const [row] = Board.rows(plan, [obligation], await reads.factsOf(plan.id, key), ctx.now);
        if (row === undefined) throw notFound({ vi: "kỳ báo cáo", en: "reporting period" }, Obligation.id(key));
        const submission = readsSent ? (await reads.submissions(plan.id, { years: [key.year], key }))[0] : undefined;
        const last = (await reads.submissions(plan.id, { years: [before.year], key: before }))[0]?.content ?? null;
        const draft = writes ? await draftOr(reads, plan, key, () => ReportContent.empty(obligation.duties)) : null;
        // Whoever writes a new text after a return is shown what that one repeats, not what the one before did.
        const shown = (Report.isEditable(state) ? draft?.content : null) ?? submission?.content ?? null;
        const [history] = await reads.streams(plan.id, "report", [Obligation.id(key)]);
        return {
          row: toRow(row, state.version > 0 || (draft?.version ?? 0) > 0 ? state.stage : undefined),
          agencyName: agencyNamed(ctx, agency),
          version: state.version,
          stage: state.stage,
          editable: Report.isEditable(state) && writes,
          returned: state.returned,
          duties: obligation.duties.map((clause) => ({
            clause,
            citation: Address.cite(clause),
            text: Plan.clauseAt(plan, clause)?.text ?? "",
          })),
          draft,
          missing: draft === null ? [] : ReportContent.missing(draft.content, obligation.duties),
          submission: submission ?? null,
          lastYear: last,
          repeated: shown === null || last === null ? [] : ReportContent.repeated(shown, last),
          acts: actsOf(ctx.actor, obligation, state, resource, ctx.today),
          history: (history?.entries ?? []).map(({ event }) => eventView(event as Report.Event)),
        };
      });
    }),

  saveDraft: signed
    .meta({ access: ["writeDraft", "writeConsolidated"] })
    .input(
      input(
        Schema.Struct({ ...commandId, key: Obligation.Key, basedOn: Version, content: ReportContent.ReportContent }),
      ),
    )
    .mutation(({ ctx, input: wanted }) =>
      act({ ctx, input: wanted }, async (writes) => {
        const { plan } = ctx.services;
        const situation = situate(ctx, wanted.key);
        const { agency, obligation } = situation;
        allow(ctx, Access.writeAction(obligation.kind), { agency });
        const [stray] = Consolidation.misplaced(plan, obligation, wanted.content);
        if (stray !== undefined) throw notFound({ vi: "nhiệm vụ", en: "duty" }, stray);
        const old = await draftOr(writes, plan, wanted.key, () => ReportContent.empty(obligation.duties));
        const content = ReportContent.edit(old.content, wanted.content, ctx.actor.user);
        const { changedAt, version } = await saveText(ctx, writes, situation, { basedOn: wanted.basedOn, content });
        return { version, savedAt: changedAt, missing: ReportContent.missing(content, obligation.duties) };
      }),
    ),

  sign: reportCommand(
    "SignOff",
    ["signReport", "signConsolidated"],
    { draftVersion: Version },
    async ({ ctx, said, situation, writes }) => {
      const blank = () => ReportContent.empty(situation.obligation.duties);
      const { content, version } = await draftOr(writes, ctx.services.plan, said.key, blank);
      current(said.draftVersion, version);
      return { _tag: "SignOff", draftVersion: version, content, digest: digestOf(content) };
    },
  ),
  voidSignOff: reportCommand("VoidSignOff", ["writeDraft", "writeConsolidated"], {}, () => ({ _tag: "VoidSignOff" })),
  send: reportCommand("Send", ["sendReport", "signConsolidated"], {}, () => ({ _tag: "Send" })),
  recall: reportCommand("Recall", ["recallReport", "signConsolidated"], {}, () => ({ _tag: "Recall" })),
  beginReview: reportCommand("BeginReview", "reviewReport", {}, () => ({ _tag: "BeginReview" })),
  accept: reportCommand("Accept", "reviewReport", said.Accept, ({ said: { note } }) => ({ _tag: "Accept", note })),
  return: reportCommand(
    "Return",
    ["reviewReport", "returnConsolidated"],
    said.Return,
    ({ said: { reasons, supplementDays } }) => ({ _tag: "Return", reasons, supplementDays }),
  ),
  reopen: reportCommand("Reopen", "reopenReport", said.Reopen, ({ said: { reason } }) => ({ _tag: "Reopen", reason })),
  recordReceipt: reportCommand(
    "RecordPaperReceipt",
    "recordReceipt",
    said.RecordPaperReceipt,
    ({ said: { document, receivedOn } }) => ({ _tag: "RecordPaperReceipt", document, receivedOn }),
  ),
  extend: reportCommand(
    "Extend",
    "recordExtension",
    said.Extend,
    ({ said: { askedBy, document, grantedBy, reason, until } }) => ({
      _tag: "Extend",
      askedBy,
      document,
      grantedBy,
      reason,
      until,
    }),
  ),
  revokeExtension: reportCommand(
    "RevokeExtension",
    "recordExtension",
    said.RevokeExtension,
    ({ said: { reason } }) => ({ _tag: "RevokeExtension", reason }),
  ),
  waive: reportCommand("Waive", "recordWaiver", said.Waive, ({ said: { document, grantedBy, reason } }) => ({
    _tag: "Waive",
    document,
    grantedBy,
    reason,
  })),
  revokeWaiver: reportCommand("RevokeWaiver", "recordWaiver", said.RevokeWaiver, ({ said: { reason } }) => ({
    _tag: "RevokeWaiver",
    reason,
  })),
});
