import type { ErrorComponentProps } from "@tanstack/react-router";
import { errorToFailure } from "../api/failure.ts";
import { ErrorState } from "../parts/ErrorState.tsx";
import { useLanguage } from "../texts/language.ts";

/** A screen that could not be shown; reloading also fetches screens that a newer version has replaced. */
export function BrokenScreen({ error }: ErrorComponentProps) {
  const language = useLanguage();
  return <ErrorState failure={errorToFailure(error, language)} onRetry={() => location.reload()} />;
}
