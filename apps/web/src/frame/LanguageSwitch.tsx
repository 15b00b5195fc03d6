import { useTexts } from "../texts/catalogue.ts";
import { setLanguage, useLanguage, type Language } from "../texts/language.ts";
import styles from "./LanguageSwitch.module.css";

const languages: ReadonlyArray<Language> = ["vi", "en"];

/** Switches between Vietnamese and English; the choice is remembered on this device. */
export function LanguageSwitch() {
  const texts = useTexts();
  const current = useLanguage();
  return (
    <div className={styles["switch"]} role="group" aria-label={texts.language.label}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles["language"]}
          aria-pressed={language === current}
          onClick={() => setLanguage(language)}
        >
          {language.toUpperCase()}
          <span className="spoken"> {texts.language[language]}</span>
        </button>
      ))}
    </div>
  );
}
