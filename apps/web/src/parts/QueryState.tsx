import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { errorToFailure } from "../api/failure.ts";
import { useLanguage } from "../texts/language.ts";
import { ErrorState } from "./ErrorState.tsx";
import { LoadingState } from "./LoadingState.tsx";

/** An answer of the API: grey bars until it is there, the reason if it never comes, `children(answer)` once it is. */
export function QueryState<Answer>({
  query,
  lines,
  children,
}: {
  readonly query: Pick<UseQueryResult<Answer, unknown>, "data" | "error" | "refetch">;
  readonly lines?: number;
  readonly children: (answer: Answer) => ReactNode;
}) {
  const language = useLanguage();
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null) {
    return <ErrorState failure={errorToFailure(query.error, language)} onRetry={() => void query.refetch()} />;
  }
  return lines === undefined ? <LoadingState /> : <LoadingState lines={lines} />;
}
