import { Button, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { LinkAnswer } from "../../api/Answers.ts";
import { useTexts } from "../../texts/catalogue.ts";
import { formatInstant } from "../../texts/format.ts";
import styles from "./Accounts.module.css";
import { accountsTexts } from "./texts.ts";

/** A link that was just made, to be copied now: the server keeps only its hash, so it cannot be shown again. */
export function OneTimeLink({
  link,
  name,
  onClose,
}: {
  readonly link: LinkAnswer;
  readonly name: string;
  readonly onClose?: () => void;
}) {
  const { link: texts } = useTexts(accountsTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"yes" | "byHand" | null>(null);
  const address = `${location.origin}/kich-hoat/${encodeURIComponent(link.token)}`;
  useEffect(() => heading.current?.focus(), [link.token]);

  const copy = async () => {
    try {
      // Absent on plain-http addresses of an office.
      await navigator.clipboard.writeText(address);
      setCopied("yes");
    } catch {
      field.current?.select();
      setCopied("byHand");
    }
  };

  return (
    <section className={`${styles["link"]} noPrint`}>
      <h2 ref={heading} tabIndex={-1}>
        {texts.title(name)}
      </h2>
      <p>
        {texts.once} {texts.expires(formatInstant(link.expiresAt))}
      </p>
      <div className={styles["copy"]}>
        <TextInput
          ref={field}
          id="one-time-link"
          className={styles["address"] ?? ""}
          label={texts.label}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{texts.copy}</Button>
      </div>
      <div className={styles["acts"]}>
        {onClose === undefined ? null : (
          <Button variant="default" onClick={onClose}>
            {texts.close}
          </Button>
        )}
        <p role="status" className={styles["done"]}>
          {copied === null ? null : copied === "yes" ? texts.copied : texts.copyByHand}
        </p>
      </div>
    </section>
  );
}
