import { useEffect, useRef } from "react";
import type { Failure, Fault } from "../api/failure.ts";
import { useTexts } from "../texts/catalogue.ts";
import { useErrorPrefix } from "./documentTitle.ts";
import styles from "./ErrorSummary.module.css";

function focusField(id: string): boolean {
  const field = document.getElementById(id);
  if (field === null) return false;
  field.focus();
  field.scrollIntoView({ block: "center" });
  return true;
}

/**
 * Everything that is to be corrected, on top of a form. Takes the focus when its content changes, and when `attempt` (how
 * often the form was sent) does, so that sending again with the same fault is noticed; each line with a `field` leads to the input with that id (`idOf` maps a field's name to the id if they differ).
 * Pass the same words to the field itself.
 */
export function ErrorSummary({
  errors,
  attempt = 0,
  heading,
  idOf = (field) => field,
}: {
  readonly errors: ReadonlyArray<Fault>;
  readonly attempt?: number;
  readonly heading?: string;
  readonly idOf?: (field: string) => string;
}) {
  const texts = useTexts();
  const box = useRef<HTMLDivElement>(null);
  const content = JSON.stringify(errors);
  useErrorPrefix(errors.length > 0);
  useEffect(() => {
    // Absent without errors, then this does nothing.
    box.current?.focus();
  }, [content, attempt]);

  if (errors.length === 0) return null;
  return (
    <div className={styles["summary"]} role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-heading">
      <h2 className={styles["heading"]} id="error-summary-heading">
        {heading ?? texts.errors.heading(errors.length)}
      </h2>
      <ul className={styles["list"]}>
        {errors.map(({ field, message }) => (
          <li key={`${field ?? ""}:${message}`}>
            {field === undefined ? (
              message
            ) : (
              <a
                href={`#${idOf(field)}`}
                onClick={(event) => {
                  if (focusField(idOf(field))) event.preventDefault();
                }}
              >
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a failed act puts into the error summary: its collected faults, or its one sentence. */
export function failureToErrors(failure: Failure | null): ReadonlyArray<Fault> {
  if (failure === null) return [];
  return failure.faults.length > 0 ? failure.faults : [{ message: failure.message }];
}

/** What a form's own checks put into the error summary, in the order of the fields. */
export function formToErrors(errors: Readonly<Record<string, React.ReactNode>>): ReadonlyArray<Fault> {
  return Object.entries(errors).flatMap(([field, message]) =>
    typeof message === "string" ? [{ field, message }] : [],
  );
}
