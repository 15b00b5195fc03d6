import { useSyncExternalStore } from "react";

/** The two languages of the screens. Vietnamese is the source, English is complete. */
export type Language = "vi" | "en";

const storageKey = "kehoach.language";
const listeners = new Set<() => void>();

function stored(): Language {
  try {
    return localStorage.getItem(storageKey) === "en" ? "en" : "vi";
  } catch {
    // A browser that forbids storage still gets Vietnamese.
    return "vi";
  }
}

let current: Language = stored();
document.documentElement.lang = current;

function language(): Language {
  return current;
}

/** Switches all screens, `<html lang>` and the remembered choice. */
export function setLanguage(next: Language): void {
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // The choice then lasts until the page is closed.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language in use; the component follows the switch. */
export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, language);
}
