import { type Schema } from '@folkmoot/contract';
import { useEffect, useRef, useState } from 'react';

export type Turnout = Schema<'TurnoutDto'>;

/** Before another connection is tried when the server has refused one, in milliseconds. */
const pause = 10_000;

/**
 * Listens for turnout as the server sends it.
 * @param from  where it is sent from; `null` to listen to nothing
 * @returns whether there is a connection
 */
export function useTurnoutStream(from: string | null, heard: (turnout: Turnout) => void): boolean {
  const [connected, setConnected] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  }, [heard]);
  useEffect(() => {
    if (from === null) return;
    const stream = new EventSource(from);
    let again: number | undefined;
    stream.addEventListener('turnout', ({ data }: MessageEvent<string>) => {
      setConnected(true);
      latest.current(JSON.parse(data) as Turnout);
    });
    stream.addEventListener('error', () => {
      setConnected(false);
      // A browser tries again by itself, but not after a refusal.
      if (stream.readyState === EventSource.CLOSED)
        again = window.setTimeout(() => setAttempt((nth) => nth + 1), pause);
    });
    return () => {
      window.clearTimeout(again);
      stream.close();
    };
  }, [from, attempt]);
  return from !== null && connected;
}
