import { canonicalJson } from '@folkmoot/log';
import { type Constitution } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type DecisionDocument, type PollEvidence } from './document';

/**
 * What is wrong with how the count of an election was reviewed before its result was declared, as `Decision 7 …` goes
 * on: where the constitution has scrutineers confirm counts, one has confirmed exactly the sheets on which the decision
 * rests, or an objection was answered in public, and none is left open. Source: R-H8 [design].
 * @param pack  under which the poll opened; nothing is asked where it is not known
 */
export function flawOfReview(
  { facts }: DecisionDocument,
  { poll, sheets, review }: PollEvidence,
  entry: number,
  pack: Constitution | undefined,
  chronicle: Chronicle,
): string | null {
  if (facts.type !== 'election' || !pack?.elections.afterCount?.confirmedByScrutineer) return null;
  const count = chronicle.newestCount(poll, entry);
  if (!count) return null;
  const { number, scrutineers } = count;
  if (scrutineers === null)
    return 'rests on a count of which it is not told how many scrutineers could confirm it';
  const told = chronicle.countReviews.before({ poll, number }, entry);
  const saysNothing = told.confirmedAt === null && told.objections.length === 0;
  if (saysNothing && chronicle.isSlice) return null; // it may stand among the entries not read
  if (told.objections.some(({ answer }) => answer === null))
    return 'was declared while an objection of a scrutineer to its count was not answered';
  if (scrutineers > 0 && saysNothing)
    return 'was declared before a scrutineer had confirmed its count';
  const counted = new Set(count.sheets.map(({ sha256 }) => sha256));
  if (sheets.some(({ sha256 }) => !counted.has(sha256)))
    return 'rests on another count than the one that scrutineers could confirm';
  return canonicalJson({ ...review }) === canonicalJson({ count: number, scrutineers, ...told })
    ? null
    : 'tells of its count something else than scrutineers said to it';
}
