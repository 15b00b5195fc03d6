import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import type { HomeAnswer } from "../../api/Answers.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { EmptyState } from "../../parts/EmptyState.tsx";
import { ErrorSummary, failureToErrors, formToErrors } from "../../parts/ErrorSummary.tsx";
import { PageTitle } from "../../parts/PageTitle.tsx";
import { QueryState } from "../../parts/QueryState.tsx";
import { useTexts } from "../../texts/catalogue.ts";
import { useSay } from "../../texts/say.ts";
import styles from "./Difficulty.module.css";
import { difficultyTexts } from "./texts.ts";
import { useMayRaise } from "./useMayRaise.ts";

const route = getRouteApi("/kho-khan/phan-anh");

/** `/kho-khan/phan-anh`: an agency raises a difficulty; `?dieu=` names the duty it concerns. */
export function RaisePage() {
  const texts = useTexts(difficultyTexts);
  const query = useQuery(trpc.home.mine.queryOptions({}));
  const mayRaise = useMayRaise();
  return (
    <>
      <PageTitle title={texts.form.title} context={texts.form.context} />
      <QueryState query={query}>
        {(home) =>
          mayRaise && home.slots.length > 0 ? <RaiseForm home={home} /> : <EmptyState title={texts.form.notAllowed} />
        }
      </QueryState>
    </>
  );
}

const none = "";

function RaiseForm({ home }: { readonly home: HomeAnswer }) {
  const { form: texts } = useTexts(difficultyTexts);
  const say = useSay();
  const { dieu } = route.useSearch();
  const navigate = route.useNavigate();
  const raise = useCommand(trpc.difficulty.raise.mutationOptions());
  const [slot, setSlot] = useState<string>(home.slots[0]?.id ?? "");
  const [clause, setClause] = useState<string>(
    home.duties.some((duty) => duty.clause === dieu) ? (dieu ?? none) : none,
  );
  const [subject, setSubject] = useState("");
  const [description, setDescription] = useState("");
  const [proposal, setProposal] = useState("");
  const [attempt, setAttempt] = useState(0);

  const tried = attempt > 0;
  const own = {
    subject: tried && subject.trim() === "" ? texts.subjectMissing : null,
    description: tried && description.trim() === "" ? texts.descriptionMissing : null,
  };
  const errors = [...formToErrors(own), ...failureToErrors(raise.failure)];

  const submit = async () => {
    setAttempt(attempt + 1);
    if (subject.trim() === "" || description.trim() === "") return;
    const answer = await raise.send({ slot, clause: clause === none ? null : clause, subject, description, proposal });
    if (answer !== null) await navigate({ to: "/kho-khan/$id", params: { id: answer.id } });
  };

  return (
    <form
      className={styles["form"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {home.slots.length > 1 ? (
        <NativeSelect
          id="slot"
          label={texts.slot}
          value={slot}
          onChange={(event) => setSlot(event.currentTarget.value)}
          data={home.slots.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
      <NativeSelect
        id="clause"
        label={texts.clause}
        value={clause}
        onChange={(event) => setClause(event.currentTarget.value)}
        data={[
          { value: none, label: texts.noClause },
          ...home.duties.map((duty) => ({
            value: duty.clause,
            label: `${say(duty.citation)}: ${duty.text.length > 80 ? `${duty.text.slice(0, 80)}…` : duty.text}`,
          })),
        ]}
      />
      <TextInput
        id="subject"
        label={texts.subject}
        description={texts.subjectHint}
        maxLength={300}
        value={subject}
        error={own.subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        id="description"
        label={texts.description}
        description={texts.descriptionHint}
        rows={8}
        maxLength={20_000}
        value={description}
        error={own.description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <Textarea
        id="proposal"
        label={texts.proposal}
        rows={4}
        maxLength={20_000}
        value={proposal}
        onChange={(event) => setProposal(event.currentTarget.value)}
      />
      <div className={styles["acts"]}>
        <Button type="submit" loading={raise.isSending}>
          {texts.submit}
        </Button>
      </div>
    </form>
  );
}
