import { formatMoment, type Instant } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type CountInHand } from '../counts/count-in-hand';
import { askedUntil, openRequests, type RecountRequest } from './recounts';

export interface RecountFirst {
  readonly code: 'recount-open' | 'recount-may-be-asked';
  readonly says: string;
}

/**
 * Why a count cannot be declared yet: somebody asks for a recount, or still may. Source: the constitution.
 * @param at  when it would be declared
 */
export function whyRecountFirst(
  pack: Constitution,
  count: CountInHand,
  requests: readonly RecountRequest[],
  at: Instant,
): RecountFirst | null {
  if (openRequests(requests, count).length > 0)
    return {
      code: 'recount-open',
      says: 'A recount has been asked for. Grant it, or refuse it with a reason, before you declare the result.',
    };
  const until = askedUntil(pack, count);
  return until === null || at > until
    ? null
    : {
        code: 'recount-may-be-asked',
        says: `A recount may be asked for until ${formatMoment(until)}. The result can be declared after that.`,
      };
}
