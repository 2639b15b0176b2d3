import { useEffect, useRef, useState } from 'react';
import { type Candidacy, keepDraft } from './api';

interface Written {
  readonly statement: string;
  readonly interests: string;
}

/** Milliseconds after the last key until what was typed is sent to be kept. */
const pause = 1_200;

/** What a nominee types, kept on the server a moment after they stop, so that nothing is lost. */
export function useKeptDraft(election: string, { id, draft, ...declared }: Candidacy) {
  const [written, setWritten] = useState<Written>({
    statement: draft?.statement ?? declared.statement ?? '',
    interests: draft?.interests ?? declared.interests ?? '',
  });
  const [kept, setKept] = useState(draft !== null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep = async (given: Written) => {
    stop();
    await keepDraft(election, id, given);
    setKept(true);
  };
  const write = (change: Partial<Written>) => {
    const next = { ...written, ...change };
    setWritten(next);
    setKept(false);
    stop();
    // What cannot be kept now is kept with the next key, and stays in the page meanwhile.
    timer.current = setTimeout(() => void keep(next).catch(() => undefined), pause);
  };
  return { ...written, kept, write, stop, keepNow: () => keep(written) };
}
