import { Button } from "@mantine/core";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { useTexts } from "../../../texts/catalogue.ts";
import { boardTexts } from "../texts.ts";
import styles from "./Charts.module.css";

/** A picture that answers the question in its title, with a sentence that says the same and a table behind a switch. */
export function ChartFrame({
  title,
  sentence,
  table,
  children,
}: {
  readonly title: string;
  readonly sentence: string;
  readonly table: ReactNode;
  /** Draws at the width that there is, in CSS pixels. */
  readonly children: (width: number) => ReactNode;
}) {
  const { chart: texts } = useTexts(boardTexts);
  const [isTable, setTable] = useState(false);
  const [width, setWidth] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <figure className={styles["figure"]}>
      <figcaption className={styles["caption"]}>
        <h3 className={styles["title"]}>{title}</h3>
        <Button
          variant="default"
          size="xs"
          aria-label={`${isTable ? texts.showChart : texts.showTable}: ${title}`}
          onClick={() => setTable(!isTable)}
        >
          {isTable ? texts.showChart : texts.showTable}
        </Button>
      </figcaption>
      <p className={styles["sentence"]}>{sentence}</p>
      <div ref={box}>{isTable ? table : width > 0 ? children(width) : null}</div>
    </figure>
  );
}
