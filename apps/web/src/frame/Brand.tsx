import { useTexts } from "../texts/catalogue.ts";
import styles from "./Brand.module.css";

/**
 * The province's name beside the slot for its own emblem (`emblem`: address of the picture that the province provides).
 * Without one a bar in the accent colour stands there; no emblem is invented.
 */
export function Brand({
  province,
  emblem = null,
  linked = true,
}: {
  readonly province: string;
  readonly emblem?: string | null;
  readonly linked?: boolean;
}) {
  const texts = useTexts();
  const words = (
    <>
      {emblem === null ? (
        <span className={styles["bar"]} aria-hidden="true" />
      ) : (
        <img src={emblem} alt="" className={styles["emblem"]} />
      )}
      <span className={styles["words"]}>
        <span className={styles["product"]}>{texts.product}</span>
        <span className={styles["province"]}>{province}</span>
      </span>
    </>
  );
  return linked ? (
    <a href="/" className={styles["brand"]}>
      {words}
    </a>
  ) : (
    <div className={styles["brand"]}>{words}</div>
  );
}
