import { Day, Instant } from "@kehoach/domain";
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { useSession } from "../session/useSession.ts";
import { catalogue, useTexts } from "../texts/catalogue.ts";
import styles from "./DocumentFields.module.css";

const documentTexts = catalogue({
  vi: {
    number: "Số",
    notation: "Ký hiệu",
    issuedDate: "Ngày ký",
    subject: "Trích yếu",
    numberMissing: "Nhập số văn bản",
    notationMissing: "Nhập ký hiệu",
    dayMissing: "Chọn ngày ký",
    dayLate: "Ngày ký không sau hôm nay",
    subjectMissing: "Nhập trích yếu",
  },
  en: {
    number: "Number",
    notation: "Symbol",
    issuedDate: "Date of signing",
    subject: "Subject",
    numberMissing: "Enter the document's number",
    notationMissing: "Enter the symbol",
    dayMissing: "Choose the date of signing",
    dayLate: "The date cannot be after today",
    subjectMissing: "Enter the subject",
  },
});

/** An official document of the acting body, as the API takes it. */
interface DocumentInput {
  readonly code: { readonly codeNumber: string; readonly codeNotation: string };
  readonly issuedDate: string;
  readonly subject: string;
}

/** What is typed about a document: read it with `read`, which is null and marks the fields while something is missing. */
export interface DocumentForm {
  readonly value: {
    readonly number: string;
    readonly notation: string;
    readonly day: string;
    readonly subject: string;
  };
  readonly change: (change: Partial<DocumentForm["value"]>) => void;
  readonly errors: Partial<Readonly<Record<keyof DocumentForm["value"], string>>>;
  readonly read: () => DocumentInput | null;
}

/** Number, symbol, date and subject of a document that is being signed today. */
export function useDocumentForm(subject: string): DocumentForm {
  const texts = useTexts(documentTexts);
  const { now } = useSession();
  const today = Instant.dayOf(now);
  const [value, setValue] = useState<DocumentForm["value"]>({ number: "", notation: "", day: today, subject });
  const [errors, setErrors] = useState<DocumentForm["errors"]>({});
  return {
    value,
    errors,
    change: (change) => setValue({ ...value, ...change }),
    read: () => {
      const found = {
        ...(value.number.trim() === "" ? { number: texts.numberMissing } : {}),
        ...(value.notation.trim() === "" ? { notation: texts.notationMissing } : {}),
        ...(Day.is(value.day) ? (value.day > today ? { day: texts.dayLate } : {}) : { day: texts.dayMissing }),
        ...(value.subject.trim() === "" ? { subject: texts.subjectMissing } : {}),
      };
      setErrors(found);
      const [first] = Object.keys(found);
      if (first !== undefined) document.getElementById(`document-${first}`)?.focus();
      if (first !== undefined) return null;
      return {
        code: { codeNumber: value.number, codeNotation: value.notation },
        issuedDate: value.day,
        subject: value.subject,
      };
    },
  };
}

/** The fields of `useDocumentForm`. */
export function DocumentFields({ form }: { readonly form: DocumentForm }) {
  const texts = useTexts(documentTexts);
  const { change, errors, value } = form;
  return (
    <div className={styles["fields"]}>
      <TextInput
        id="document-number"
        label={texts.number}
        maxLength={11}
        value={value.number}
        error={errors.number}
        onChange={(event) => change({ number: event.currentTarget.value })}
      />
      <TextInput
        id="document-notation"
        label={texts.notation}
        maxLength={30}
        value={value.notation}
        error={errors.notation}
        onChange={(event) => change({ notation: event.currentTarget.value })}
      />
      <TextInput
        id="document-day"
        type="date"
        label={texts.issuedDate}
        value={value.day}
        error={errors.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextInput
        id="document-subject"
        className={styles["subject"] ?? ""}
        label={texts.subject}
        maxLength={500}
        value={value.subject}
        error={errors.subject}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
    </div>
  );
}
