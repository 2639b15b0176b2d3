import { useState } from 'react';

export interface Act<Input> {
  readonly run: (input: Input) => void;
  readonly busy: boolean;
  /** Why the last run failed: a `Problem`, `Unreachable`, or a bug. */
  readonly failure: unknown;
}

/** One thing that the reader does to the server: never twice at once, and its failure kept. */
export function useAct<Input = void>(perform: (input: Input) => Promise<void>): Act<Input> {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = (input: Input) => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    perform(input)
      .catch(setFailure)
      .finally(() => setBusy(false));
  };
  return { run, busy, failure };
}
