import { postContested } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { asKnownBefore } from '../log/rotation-fields';
import { object, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

const filled = object({
  term: text,
  seat: object({ constituency: text, cause: text, on: text, termEnds: text }),
});

/**
 * Whether a seat, or a place in an office, that is filled from the papers of its election is one that the log had found
 * empty, for that reason, from that day and for that term. Source: R-E11.
 * @param entry  where the log makes the decision
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfFreePlace(
  { facts }: DecisionDocument,
  entry: number,
  { freeSeats, tellsAll }: Pick<Chronicle, 'freeSeats' | 'tellsAll'>,
): string | null {
  if (facts.type !== 'casual-vacancy') return null;
  const read = readShape(filled, facts);
  if (!read.ok) return null; // the rules say so
  const { term, seat } = read.value;
  const found = asKnownBefore(freeSeats.get(term), entry);
  if (!found) return tellsAll ? 'fills a place that the log had not found empty' : null;
  const same =
    found.office === postContested(seat.constituency) &&
    found.cause === seat.cause &&
    found.vacantFrom === seat.on &&
    found.termEnds === seat.termEnds;
  return same ? null : `tells otherwise of the place that fell free than entry ${found.entry}`;
}
