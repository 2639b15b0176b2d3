import { type Chronicle } from '../log/chronicle';
import { listOf, object, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

const filled = object({ term: text, consenting: listOf(object({ id: text })) });

/**
 * Whether those who would take a seat that fell free had been asked, and as many had answered. What each said the log
 * commits to and does not tell. Source: R-F29, R-F30.
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfConsent(
  { facts }: DecisionDocument,
  { seatOffers, tellsAll }: Chronicle,
): string | null {
  if (facts.type !== 'casual-vacancy') return null;
  const read = readShape(filled, facts);
  if (!read.ok) return null; // the papers say who consented, and are compared
  const { term, consenting } = read.value;
  const asked = seatOffers.askedFor(term);
  if (!asked) return tellsAll ? 'fills a seat that the log offered to nobody' : null;
  if (consenting.some(({ id }) => !asked.has(id)))
    return 'has somebody take a seat who was not asked';
  return seatOffers.answersFor(term) >= consenting.length || !tellsAll
    ? null
    : 'has more candidates consent to take a seat than had answered';
}
