import { useState } from 'react';

export interface Act<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  /** Why the last run failed: a `Problem`, `Unreachable`, or a bug. */
  readonly failure: Error | null;
}

/** One thing that the reader does to the server: never twice at once, and its failure kept. */
export function useAct<Input = void>(perform: (input: Input) => Promise<void>): Act<Input> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  const run = (input: Input) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    perform(input)
      .catch((reason: unknown) => setFailure(asError(reason)))
      .finally(() => setBusy(false));
  };
  return { run, busy, failure };
}

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(String(reason));
