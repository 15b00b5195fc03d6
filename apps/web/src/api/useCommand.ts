import { useMutation, useQueryClient, type UseMutationOptions } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useLanguage } from "../texts/language.ts";
import { newCommandId } from "./commandId.ts";
import { errorToFailure, type Failure } from "./failure.ts";

/** An act on its way: `failure` is null until it fails, and again from the next try. */
export interface Command<Input, Output> {
  /** Sends the act; the answer, or null if it failed (then `failure` says why, and what was typed stays). */
  readonly send: (input: Input) => Promise<Output | null>;
  /** Until the answer is here and the screen shows what it changed. */
  readonly isSending: boolean;
  readonly failure: Failure | null;
  readonly answer: Output | undefined;
  readonly forget: () => void;
}

/**
 * A mutation with a client-made command id. The same content sent again after a failure keeps its id, so that an act whose
 * answer was lost is not done twice; other content gets a new one. After success all cached answers are asked anew.
 *
 * @example
 * const accept = useCommand(trpc.report.accept.mutationOptions());
 * await accept.send({ reportId, version });
 */
export function useCommand<Input extends { commandId: string }, Output, Failed, Context>(
  options: UseMutationOptions<Output, Failed, Input, Context>,
): Command<Omit<Input, "commandId">, Output> {
  const queryClient = useQueryClient();
  const language = useLanguage();
  const mutation = useMutation(options);
  const [isRenewing, setRenewing] = useState(false);
  const last = useRef<{ content: string; commandId: string } | null>(null);

  const send = async (input: Omit<Input, "commandId">): Promise<Output | null> => {
    const content = JSON.stringify(input);
    if (last.current?.content !== content) last.current = { content, commandId: newCommandId() };
    try {
      const answer = await mutation.mutateAsync({ ...input, commandId: last.current.commandId } as Input);
      last.current = null;
      setRenewing(true);
      await queryClient.invalidateQueries();
      setRenewing(false);
      return answer;
    } catch {
      // Shown by `failure`; the command id is kept for the next try.
      return null;
    }
  };

  return {
    send,
    isSending: mutation.isPending || isRenewing,
    failure: mutation.error === null ? null : errorToFailure(mutation.error, language),
    answer: mutation.data,
    forget: mutation.reset,
  };
}
