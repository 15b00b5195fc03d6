import { TextInput } from "@mantine/core";
import { useTexts } from "../../../texts/catalogue.ts";
import styles from "../Report.module.css";
import { actTexts } from "./texts.ts";
import type { blankDocument, useFields } from "./useFields.ts";

type Input = ReturnType<typeof useFields<keyof typeof blankDocument>>["input"];

/** Number, notation, date, issuer and subject of the document that an act rests on. */
export function DocumentFields({ id, input }: { readonly id: string; readonly input: Input }) {
  const { fields: texts } = useTexts(actTexts);
  return (
    <fieldset>
      <legend>{texts.document}</legend>
      <div className={styles["pair"]}>
        <TextInput id={`${id}-number`} maxLength={11} {...input("codeNumber")} />
        <TextInput id={`${id}-notation`} maxLength={30} description={null} {...input("codeNotation")} />
      </div>
      <p className="soft">{texts.codeHint}</p>
      <TextInput id={`${id}-date`} type="date" w="12rem" {...input("issuedDate")} />
      <TextInput id={`${id}-organ`} maxLength={200} {...input("organName")} />
      <TextInput id={`${id}-subject`} maxLength={500} {...input("subject")} />
    </fieldset>
  );
}
