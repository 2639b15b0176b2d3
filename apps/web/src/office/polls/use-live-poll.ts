import { useQuery, useQueryClient } from '@tanstack/react-query';
import { pollQuery, turnoutStream, type Poll } from '../api/polls';
import { type Turnout, useTurnoutStream } from './use-turnout-stream';

/** Milliseconds between two looks at an open poll while there is no connection on which it would come by itself. */
export const pace = 3_000;

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
  const client = useQueryClient();
  const query = pollQuery(loaded.id);
  const known = client.getQueryData(query.queryKey) ?? loaded;
  const live = known.closedAt === null;
  const connected = useTurnoutStream(live ? turnoutStream(loaded.id) : null, (turnout) =>
    client.setQueryData(query.queryKey, (poll) => poll && withTurnout(poll, turnout)),
  );
  const { data, dataUpdatedAt, isError } = useQuery({
    ...query,
    initialData: loaded,
    refetchInterval: live && !connected && pace,
  });
  return { poll: data, changedAt: dataUpdatedAt, connected, stale: isError && !connected };
}

const withTurnout = (poll: Poll, turnout: Turnout): Poll => {
  const { state, closedAt, voted, byConstituency, movedAt } = turnout;
  return { ...poll, state, closedAt, voted, roll: { ...poll.roll, byConstituency, movedAt } };
};
