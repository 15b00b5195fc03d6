import { useState } from "react";
import { useTexts } from "../../../texts/catalogue.ts";
import { actTexts } from "./texts.ts";

type FieldName = keyof (typeof actTexts)["vi"]["fields"];

/** Required text fields of a dialog: their values, what is wrong with them once tried, and whether all are filled. */
export function useFields<Name extends FieldName>(start: Readonly<Record<Name, string>>) {
  const { fields: texts } = useTexts(actTexts);
  const [values, setValues] = useState(start);
  const [isTried, setTried] = useState(false);
  const isMissing = (name: Name) => values[name].trim() === "";
  const names = Object.keys(start).filter((name): name is Name => name in start);
  return {
    values,
    /** Marks what is missing; the values if nothing is. */
    filled: (): Readonly<Record<Name, string>> | null => {
      setTried(true);
      return names.some(isMissing) ? null : values;
    },
    /** What an input of the field needs. */
    input: (name: Name) => ({
      label: String(texts[name]),
      value: values[name],
      error: isTried && isMissing(name) ? texts.required(String(texts[name])) : null,
      onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        setValues({ ...values, [name]: event.currentTarget.value }),
    }),
  };
}

/** The fields of an official document, empty. */
export const blankDocument = { codeNumber: "", codeNotation: "", issuedDate: "", organName: "", subject: "" };

/** The document as the API takes it. */
export function documentOf(values: Readonly<Record<keyof typeof blankDocument, string>>) {
  const { codeNotation, codeNumber, issuedDate, organName, subject } = values;
  return { code: { codeNotation, codeNumber }, issuedDate, organName, subject };
}
