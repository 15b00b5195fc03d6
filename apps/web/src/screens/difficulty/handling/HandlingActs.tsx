import { Button } from "@mantine/core";
import { useState } from "react";
import type { DifficultyAnswer } from "../../../api/Answers.ts";
import { trpc } from "../../../api/queries.ts";
import { useCommand } from "../../../api/useCommand.ts";
import { useMay } from "../../../session/useMay.ts";
import { useTexts } from "../../../texts/catalogue.ts";
import { DirectForm } from "./DirectForm.tsx";
import styles from "./Handling.module.css";
import { SubmitAct } from "./SubmitAct.tsx";
import { TextAct } from "./TextAct.tsx";
import { handlingTexts } from "./texts.ts";

/** What the focal department and the committee may do with one difficulty; stands on its page, above the history. */
export function HandlingActs({ difficulty }: { readonly difficulty: DifficultyAnswer }) {
  const texts = useTexts(handlingTexts);
  const may = useMay();
  const receive = useCommand(trpc.difficulty.receive.mutationOptions());
  const settle = useCommand(trpc.difficulty.settle.mutationOptions());
  const consolidate = useCommand(trpc.difficulty.consolidate.mutationOptions());
  const [isDirecting, setDirecting] = useState(false);
  const { acts, id, stage } = difficulty;
  return (
    <>
      {acts.includes("Receive") ? (
        <Button loading={receive.isSending} onClick={() => void receive.send({ id })}>
          {texts.receive}
        </Button>
      ) : null}
      {receive.failure === null ? null : <p role="alert">{receive.failure.message}</p>}
      {acts.includes("Consolidate") ? (
        <TextAct
          act={texts.consolidate}
          title={texts.consolidateTitle}
          hint={texts.consolidateHint}
          label={texts.note}
          command={consolidate}
          onSend={(note) => consolidate.send({ id, note })}
        />
      ) : null}
      {acts.includes("Submit") ? <SubmitAct ids={[id]} label={texts.submit} /> : null}
      {acts.includes("Settle") ? (
        <TextAct
          act={texts.settle}
          title={texts.settleTitle}
          hint={texts.settleHint}
          label={texts.answer}
          required={texts.answerMissing}
          variant="default"
          command={settle}
          onSend={(answer) => settle.send({ id, answer })}
        />
      ) : null}
      {stage === "consolidated" && may("handleDifficulty") && !acts.includes("Submit") ? (
        <p className="soft">{texts.onlyHead}</p>
      ) : null}
      {stage === "submitted" && !acts.includes("Direct") ? <p className="soft">{texts.onlyLeader}</p> : null}
      {acts.includes("Direct") ? (
        <div className={styles["whole"]}>
          <Button aria-expanded={isDirecting} onClick={() => setDirecting(!isDirecting)}>
            {texts.direct}
          </Button>
          {isDirecting ? <DirectForm difficulties={[id]} slot={difficulty.slot} /> : null}
        </div>
      ) : null}
    </>
  );
}
