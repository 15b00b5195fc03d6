import { Instant, OfficialDocument, Urging } from "@kehoach/domain";
import { Button, Checkbox, NativeSelect, Textarea } from "@mantine/core";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import type { PlanAnswer, UrgingAnswer } from "../../api/Answers.ts";
import type { AppRouter } from "../../api/AppRouter.ts";
import type { Fault } from "../../api/failure.ts";
import { trpc } from "../../api/queries.ts";
import { useCommand } from "../../api/useCommand.ts";
import { ErrorSummary, failureToErrors } from "../../parts/ErrorSummary.tsx";
import { useSession } from "../../session/useSession.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { useNumber } from "../../texts/format.ts";
import { useSay } from "../../texts/say.ts";
import type { BoardRow } from "../board/useBoardSearch.ts";
import { urgingsTexts } from "./texts.ts";
import styles from "./Urgings.module.css";

type Candidate = inferRouterOutputs<AppRouter>["urging"]["candidates"][number];
type Tier = (typeof Urging.tiers)[number]["tier"];

/** Chooses kind and bodies; the text writes itself until it is changed by hand. */
export function PrepareForm({
  plan,
  first,
  candidates,
  urgings,
  chosen,
}: {
  readonly plan: PlanAnswer;
  readonly first: BoardRow;
  readonly candidates: ReadonlyArray<Candidate>;
  readonly urgings: ReadonlyArray<UrgingAnswer>;
  readonly chosen: string | null;
}) {
  const texts = useTexts(urgingsTexts);
  const say = useSay();
  const number = useNumber();
  const session = useSession();
  const prepare = useCommand(trpc.urging.prepare.mutationOptions());
  const urged = (slot: string) => urgings.filter((urging) => urging.bodies.some((body) => body.slot === slot));
  const isPending = (slot: string) => urged(slot).some(({ document }) => document === null);
  const ofTier = (tier: Tier) => candidates.filter((candidate) => (candidate.tier ?? 1) === tier);
  const usual = (tier: Tier) =>
    ofTier(tier)
      .filter(({ slot }) => !urged(slot).some((urging) => urging.tier === tier))
      .map(({ slot }) => slot);
  const start = candidates.find((candidate) => candidate.slot === chosen);
  const [tier, setTier] = useState<Tier>(
    start?.tier ?? Urging.tiers.find((one) => ofTier(one.tier).length > 0)?.tier ?? 1,
  );
  const [slots, setSlots] = useState<ReadonlyArray<string>>(() => (start === undefined ? usual(tier) : [start.slot]));
  const [written, setWritten] = useState<string | null>(null);
  const [faults, setFaults] = useState<ReadonlyArray<Fault>>([]);
  const [attempt, setAttempt] = useState(0);

  const bodies = candidates.filter((candidate) => slots.includes(candidate.slot));
  const rule = plan.rules.find(({ id }) => id === first.key.rule);
  const today = Instant.dayOf(session.now);
  const focal = session.actor.agency?.name ?? "";
  const { year } = first.key;
  const template = rule === undefined ? "" : Urging.wording({ plan, rule, year, tier, today, focal, bodies });
  const text = written ?? template;

  const submit = async () => {
    const [one, ...others] = bodies.map((body) => body.slot);
    const found = [
      ...(one === undefined ? [{ field: `body-${candidates[0]?.slot}`, message: texts.chooseBody }] : []),
      ...(text.trim() === "" ? [{ field: "urging-text", message: texts.textMissing }] : []),
    ];
    setFaults(found);
    setAttempt(attempt + 1);
    if (one === undefined || found.length > 0) return;
    const answer = await prepare.send({ rule: first.key.rule, year, tier, slots: [one, ...others], text });
    if (answer === null) return;
    setWritten(null);
    setSlots([]);
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
      <ErrorSummary errors={[...faults, ...failureToErrors(prepare.failure)]} attempt={attempt} />
      {prepare.answer === undefined ? null : (
        <p role="status" className={styles["done"]}>
          {texts.prepared}
        </p>
      )}
      <NativeSelect
        label={texts.tier}
        value={String(tier)}
        data={Urging.tiers.map((one) => ({
          value: String(one.tier),
          label: texts.tierChoice(say(one.label), one.fromDay, number(ofTier(one.tier).length)),
        }))}
        onChange={(event) => {
          const next = Urging.tiers.find((one) => String(one.tier) === event.currentTarget.value)?.tier ?? 1;
          setTier(next);
          setSlots(usual(next));
        }}
      />
      <fieldset className={styles["bodies"]}>
        <legend>{texts.bodies}</legend>
        {candidates.map((candidate) => {
          const before = urged(candidate.slot);
          const signed = before.flatMap(({ document }) =>
            document === null ? [] : [OfficialDocument.format(document.code)],
          );
          const state = [
            texts.days(number(candidate.daysLate)),
            signed.length > 0 ? texts.urged(signed.join(", ")) : texts.notUrged,
            ...(isPending(candidate.slot) ? [texts.pending] : []),
          ];
          return (
            <Checkbox
              key={candidate.slot}
              id={`body-${candidate.slot}`}
              label={candidate.name}
              description={state.join(" · ")}
              checked={slots.includes(candidate.slot)}
              onChange={(event) =>
                setSlots(
                  event.currentTarget.checked
                    ? [...slots, candidate.slot]
                    : slots.filter((slot) => slot !== candidate.slot),
                )
              }
            />
          );
        })}
      </fieldset>
      <Textarea
        id="urging-text"
        label={texts.text}
        lang="vi"
        rows={12}
        maxLength={20_000}
        value={text}
        error={faults.find(({ field }) => field === "urging-text")?.message}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <div className={styles["acts"]}>
        <Button type="submit" loading={prepare.isSending}>
          {texts.submit(number(bodies.length))}
        </Button>
        {written === null ? null : (
          <Button type="button" variant="default" onClick={() => setWritten(null)}>
            {texts.again}
          </Button>
        )}
      </div>
    </form>
  );
}
