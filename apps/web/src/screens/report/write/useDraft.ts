import { useQueryClient } from "@tanstack/react-query";
import { useBlocker } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { Content, ReportAnswer } from "../../../api/Answers.ts";
import { client } from "../../../api/client.ts";
import { newCommandId } from "../../../api/commandId.ts";
import { errorToFailure, type Failure, isSignedOut } from "../../../api/failure.ts";
import { trpc } from "../../../api/queries.ts";
import { goToSignIn } from "../../../session/places.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { useLanguage } from "../../../texts/language.ts";
import { reportTexts } from "../texts.ts";
import { merge, type Merge, type Place, type Value, withValue } from "./merge.ts";

/** Milliseconds without typing after which the draft saves itself. */
const pause = 2500;

interface Saved {
  readonly version: number;
  readonly content: Content;
}

/** What is being written, and how far it is saved. */
export interface Draft {
  readonly content: Content;
  readonly change: (place: Place, value: Value) => void;
  readonly state: "clean" | "dirty" | "saving" | "failed" | "conflict";
  /** When the server saved it, by the server's clock (ISO instant). */
  readonly savedAt: string | null;
  readonly failure: Failure | null;
  /** Someone else's version against mine; null unless `state` is "conflict". */
  readonly conflict: (Merge & { readonly mine: Content; readonly theirs: Content }) | null;
  /** Saves what is typed; true once it is. */
  readonly save: () => Promise<boolean>;
  /** Goes on from the other version with what was chosen, and saves that. */
  readonly resolve: (content: Content) => Promise<boolean>;
}

interface Command {
  readonly commandId: string;
  readonly text: string;
}

/** The draft of a report: typed text stays here until it is saved, by pressing "Lưu" or after a pause; nothing is overwritten unseen. */
export function useDraft(report: ReportAnswer, initial: Saved): Draft {
  const { key } = report.row;
  const queryClient = useQueryClient();
  const language = useLanguage();
  const { write: texts } = useTexts(reportTexts);
  const [content, setContent] = useState(initial.content);
  const [activity, setActivity] = useState<"idle" | "saving" | "failed">("idle");
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [theirs, setTheirs] = useState<Saved | null>(null);
  const [saved, setSaved] = useState(initial);
  // What the running code needs of the latest rendering: saves overlap with typing.
  const now = useRef({ content, saved });
  const sending = useRef<Promise<boolean> | null>(null);
  const last = useRef<Command | null>(null);

  const keep = (next: Saved) => {
    now.current.saved = next;
    setSaved(next);
  };
  const type = (next: Content) => {
    now.current.content = next;
    setContent(next);
  };
  const duties = report.duties.map(({ clause }) => clause);
  const isDirty = content !== saved.content;

  const sendOnce = async (): Promise<boolean> => {
    const { content: sent, saved: base } = now.current;
    const input = { key, basedOn: base.version, content: sent };
    const text = JSON.stringify(input);
    // The same content after a lost answer keeps its id, so that it is saved once.
    if (last.current?.text !== text) last.current = { commandId: newCommandId(), text };
    setActivity("saving");
    try {
      const { savedAt: at, version } = await client.report.saveDraft.mutate({
        ...input,
        commandId: last.current.commandId,
      });
      keep({ version, content: sent });
      setSavedAt(at);
      setFailure(null);
      setActivity("idle");
      // Other screens ask anew when they are opened; this one now, because an edit may have voided a sign-off.
      await queryClient.invalidateQueries({ refetchType: "none" });
      void queryClient.refetchQueries({ queryKey: trpc.report.get.queryKey({ key }) });
      return true;
    } catch (error) {
      if (isSignedOut(error)) goToSignIn();
      const reason = errorToFailure(error, language);
      setFailure(reason);
      setActivity("failed");
      if (reason.code === "StaleVersion") await fetchTheirs();
      return false;
    }
  };
  const fetchTheirs = async () => {
    const newer = await client.report.get.query({ key }).catch(() => null);
    if (newer?.draft) setTheirs({ version: newer.draft.version, content: newer.draft.content });
  };
  const save = async (): Promise<boolean> => {
    // One after the other: the next save is based on the version that this one makes.
    if (sending.current !== null) await sending.current;
    if (now.current.content === now.current.saved.content) return true;
    sending.current = sendOnce();
    const done = await sending.current;
    sending.current = null;
    return done;
  };

  useEffect(() => {
    if (!isDirty || theirs !== null) return;
    const timer = setTimeout(() => void save(), pause);
    return () => clearTimeout(timer);
  }, [content, isDirty, theirs]);

  useEffect(() => {
    if (!isDirty) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [isDirty]);

  // Leaving for another screen saves what the pause had not saved yet, and asks before what cannot be saved is lost.
  const leave = useRef(save);
  leave.current = save;
  useEffect(() => () => void leave.current(), []);
  useBlocker({
    disabled: !isDirty,
    enableBeforeUnload: false,
    shouldBlockFn: async () => !(await save()) && !window.confirm(texts.leaveUnsaved),
  });

  // Somebody else saved, and nothing is typed here: show theirs.
  useEffect(() => {
    const newer = report.draft;
    if (newer === null || newer.version <= now.current.saved.version) return;
    if (now.current.content !== now.current.saved.content) return;
    keep(newer);
    type(newer.content);
  }, [report.draft]);

  const found = theirs === null ? null : merge(saved.content, content, theirs.content, duties);
  return {
    content,
    change: (place, value) => type(withValue(now.current.content, place, value)),
    state:
      found !== null
        ? "conflict"
        : activity === "saving"
          ? "saving"
          : activity === "failed" && isDirty
            ? "failed"
            : isDirty
              ? "dirty"
              : "clean",
    savedAt,
    failure: isDirty && theirs === null ? failure : null,
    conflict: found === null || theirs === null ? null : { ...found, mine: content, theirs: theirs.content },
    save,
    resolve: (chosen) => {
      if (theirs !== null) keep(theirs);
      setTheirs(null);
      // A new object even if all of theirs was chosen: then saving has nothing to do and says so.
      type(chosen);
      return save();
    },
  };
}
