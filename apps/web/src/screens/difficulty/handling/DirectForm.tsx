import { Day, Instant } from "@kehoach/domain";
import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Fault } from "../../../api/failure.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { DocumentFields, useDocumentForm } from "../../../parts/DocumentFields.tsx";
import { ErrorSummary, failureToErrors } from "../../../parts/ErrorSummary.tsx";
import { useSession } from "../../../session/useSession.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "./Handling.module.css";
import { handlingTexts } from "./texts.ts";

interface Assignment {
  readonly slot: string;
  readonly task: string;
  readonly dueOn: string;
}

/** The committee's direction on one or more difficulties: document, text, and who does what by when. */
export function DirectForm({
  difficulties,
  slot,
}: {
  readonly difficulties: ReadonlyArray<string>;
  /** The body that is most likely to be given the first task: the one that raised it. */
  readonly slot: string;
}) {
  const texts = useTexts(handlingTexts);
  const { now } = useSession();
  const plan = useQuery(trpc.plan.get.queryOptions());
  const issue = useCommand(trpc.direction.issue.mutationOptions());
  const form = useDocumentForm(texts.directSubject);
  const blank: Assignment = { slot, task: "", dueOn: "" };
  const [text, setText] = useState("");
  const [assignments, setAssignments] = useState<ReadonlyArray<Assignment>>([blank]);
  const [faults, setFaults] = useState<ReadonlyArray<Fault>>([]);
  const [attempt, setAttempt] = useState(0);
  const today = Instant.dayOf(now);
  // An open slot has nobody who could carry the task out.
  const bodies = (plan.data?.slots ?? [])
    .filter(({ holder }) => holder !== null)
    .map(({ id, name }) => ({ value: id, label: name }));
  const change = (index: number, next: Partial<Assignment>) =>
    setAssignments(assignments.map((old, place) => (place === index ? { ...old, ...next } : old)));
  const messageOf = (field: string) => faults.find((fault) => fault.field === field)?.message;

  const submit = async () => {
    const [difficulty, ...more] = difficulties;
    const [first, ...others] = assignments;
    const document = form.read();
    const found = [
      ...(difficulty === undefined ? [{ message: texts.chooseOne }] : []),
      ...(document === null ? [{ field: "document-number", message: texts.documentMissing }] : []),
      ...(text.trim() === "" ? [{ field: "direction-text", message: texts.textMissing }] : []),
      ...assignments.flatMap(({ dueOn, task }, index) => [
        ...(task.trim() === "" ? [{ field: `task-${index}`, message: texts.taskMissing(index + 1) }] : []),
        ...(Day.is(dueOn)
          ? dueOn < today
            ? [{ field: `due-${index}`, message: texts.dueEarly(index + 1) }]
            : []
          : [{ field: `due-${index}`, message: texts.dueMissing(index + 1) }]),
      ]),
    ];
    setFaults(found);
    setAttempt(attempt + 1);
    if (found.length > 0 || document === null || difficulty === undefined || first === undefined) return;
    await issue.send({ difficulties: [difficulty, ...more], document, text, assignments: [first, ...others] });
  };

  return (
    <form
      className={styles["form"]}
      noValidate
      aria-label={texts.directTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={[...faults, ...failureToErrors(issue.failure)]} attempt={attempt} />
      <DocumentFields form={form} />
      <Textarea
        id="direction-text"
        label={texts.text}
        rows={6}
        maxLength={20_000}
        value={text}
        error={messageOf("direction-text")}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <h3>{texts.assignments}</h3>
      {assignments.map((assignment, index) => (
        // The rows have no identity of their own; they are only added at the end.
        <fieldset key={index} className={styles["assignment"]}>
          <legend>{texts.assignment(index + 1)}</legend>
          <NativeSelect
            label={texts.slot}
            value={assignment.slot}
            data={bodies}
            onChange={(event) => change(index, { slot: event.currentTarget.value })}
          />
          <TextInput
            id={`due-${index}`}
            type="date"
            label={texts.dueOn}
            min={today}
            value={assignment.dueOn}
            error={messageOf(`due-${index}`)}
            onChange={(event) => change(index, { dueOn: event.currentTarget.value })}
          />
          <Textarea
            id={`task-${index}`}
            className={styles["wide"] ?? ""}
            label={texts.task}
            rows={2}
            maxLength={4000}
            value={assignment.task}
            error={messageOf(`task-${index}`)}
            onChange={(event) => change(index, { task: event.currentTarget.value })}
          />
          {assignments.length > 1 ? (
            <Button
              type="button"
              variant="default"
              size="xs"
              onClick={() => setAssignments(assignments.filter((_, place) => place !== index))}
            >
              {texts.remove(index + 1)}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <div className={styles["acts"]}>
        <Button type="submit" loading={issue.isSending}>
          {texts.issue}
        </Button>
        <Button type="button" variant="default" onClick={() => setAssignments([...assignments, blank])}>
          {texts.add}
        </Button>
      </div>
    </form>
  );
}
