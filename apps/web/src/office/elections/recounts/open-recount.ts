import { type ElectionCount } from '../../api/elections';

type Requests = Pick<ElectionCount, 'number' | 'recounts'>;

/** The first request for a recount of the newest count that waits for an answer. */
export const openRecount = ({ number, recounts }: Requests) =>
  recounts.find(({ count, granted }) => count === number && granted === null);
