import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pollsQuery, turnoutsStream, type PollSummary } from '../api/polls';
import { type TurnoutLine, turnoutLines } from '../polls/turnout';
import { useFreshPageAfter } from '../polls/use-fresh-page-after';
import { pace } from '../polls/use-live-poll';
import { type Turnout, useTurnoutStream } from '../polls/use-turnout-stream';

/**
 * How many have voted in each of these polls: as the server sends it, with its parts; in all and by asking while it
 * cannot.
 * @returns the lines of a poll, the first for all its electors
 */
export function useOpenTurnouts(
  polls: readonly PollSummary[],
): (poll: PollSummary) => readonly TurnoutLine[] {
  const [heard, setHeard] = useState<ReadonlyMap<string, Turnout>>(new Map());
  const someOpen = polls.length > 0;
  const connected = useTurnoutStream(someOpen ? turnoutsStream() : null, (turnout) =>
    setHeard((before) => new Map(before).set(turnout.poll, turnout)),
  );
  useFreshPageAfter(polls.some(({ id }) => heard.get(id)?.closedAt != null));
  const { data } = useQuery({ ...pollsQuery(), refetchInterval: someOpen && !connected && pace });
  return ({ id, entitled, voted }) => {
    const sent = heard.get(id);
    const asked = data?.items.find((poll) => poll.id === id);
    const latest = connected ? sent : asked;
    return turnoutLines({
      entitled,
      voted: latest ? latest.voted : voted,
      parts: sent?.byConstituency ?? [],
    });
  };
}
