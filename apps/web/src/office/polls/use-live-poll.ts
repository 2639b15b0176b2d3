import { type Schema } from '@folkmoot/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { pollQuery, turnoutStream, type Poll } from '../api/polls';

type Turnout = Schema<'TurnoutDto'>;

/** Milliseconds between two looks at an open poll while there is no connection on which it would come by itself. */
const pace = 3_000;
/** Before another connection is tried when the server has refused one. */
const pause = 10_000;

export interface LivePoll {
  readonly poll: Poll;
  /** When something of it last changed, or was asked for. */
  readonly changedAt: number;
  /** Whether its turnout comes by itself. */
  readonly connected: boolean;
  /** Whether it could not be asked for either. */
  readonly stale: boolean;
}

/** A poll whose turnout is followed while it is open: as the server sends it, and by asking while it cannot. */
export function useLivePoll(loaded: Poll): LivePoll {
  const live = loaded.state === 'open' || loaded.state === 'due';
  const connected = useTurnoutStream(loaded.id, live);
  const { data, dataUpdatedAt, isError } = useQuery({
    ...pollQuery(loaded.id),
    initialData: loaded,
    refetchInterval: live && !connected && pace,
  });
  return { poll: data, changedAt: dataUpdatedAt, connected, stale: isError && !connected };
}

/** Puts what the server sends into what the page has read. @returns whether there is a connection */
function useTurnoutStream(id: string, live: boolean): boolean {
  const client = useQueryClient();
  const [connected, setConnected] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!live) return;
    const stream = new EventSource(turnoutStream(id));
    let again: number | undefined;
    stream.addEventListener('turnout', ({ data }: MessageEvent<string>) => {
      const turnout = JSON.parse(data) as Turnout;
      setConnected(true);
      client.setQueryData(pollQuery(id).queryKey, (known) => known && withTurnout(known, turnout));
      if (turnout.closedAt !== null) stream.close();
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
  }, [id, live, client, attempt]);
  return connected;
}

const withTurnout = (poll: Poll, { byConstituency, movedAt, ...totals }: Turnout): Poll => ({
  ...poll,
  ...totals,
  roll: { ...poll.roll, byConstituency, movedAt },
});
