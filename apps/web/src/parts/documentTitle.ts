import { useEffect } from "react";
import { useTexts } from "../texts/catalogue.ts";

let title = "";
let faultySummaries = 0;
let prefix = "";
let product = "";

function write(): void {
  const page = title === "" ? product : `${title} – ${product}`;
  document.title = faultySummaries > 0 ? `${prefix} ${page}` : page;
}

/** Names the page in the browser's tab and history. */
export function useDocumentTitle(pageTitle: string): void {
  const texts = useTexts();
  useEffect(() => {
    title = pageTitle;
    product = texts.product;
    write();
  }, [pageTitle, texts]);
}

/** Puts "Lỗi:" before the page's title while something is to be corrected. */
export function useErrorPrefix(hasErrors: boolean): void {
  const texts = useTexts();
  useEffect(() => {
    if (!hasErrors) return;
    prefix = texts.errors.prefix;
    faultySummaries += 1;
    write();
    return () => {
      faultySummaries -= 1;
      write();
    };
  }, [hasErrors, texts]);
}
