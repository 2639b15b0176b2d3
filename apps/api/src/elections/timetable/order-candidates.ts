import { lotOrder } from '@folkmoot/log';
import { type CandidateOrder } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { type EntryDraft } from '../../record/entry-draft';
import { type ElectionWithContests } from '../election.repository';
import { drawOrder, type OrderLot } from './order-lot';
import { readTimetable } from './timetable';

/**
 * Puts the candidates of each contest in the order of the ballot paper, by surname and then by the names before it, or
 * by the lot that the notice of election committed to, and says who stands. Source: R-D17 (the order of the statement of candidates is that of the paper).
 * @param rule  of the constitution in force; a lot is drawn only where the notice of election announced one
 */
export async function orderCandidates(
  tx: Tx,
  { election, contests }: ElectionWithContests,
  rule: CandidateOrder,
): Promise<EntryDraft> {
  const lots = await drawOrder(tx, election.id);
  const ordered = contests.map((contest) => ({
    ...contest,
    candidates: lots
      ? byLot(lots, contest)
      : contest.candidates.toSorted((a, b) => bySurname(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  }));
  const all = ordered.flatMap(({ candidates }) =>
    candidates.map(({ id }, place) => ({ id, place })),
  );
  await tx.query(
    `update governance.candidate k set position = row.position
       from unnest($1::uuid[], $2::int[]) as row (id, position) where k.id = row.id`,
    [all.map(({ id }) => id), all.map(({ place }) => place + 1)],
  );
  const fields = {
    order: lots ? 'lot' : rule === 'lot' ? 'surname' : rule,
    ...(lots && { lots: { ...lots } }),
    contests: ordered.map(({ id, constituency, seats, candidates }) => ({
      contest: id,
      constituency,
      seats,
      candidates: candidates.map(({ id: candidate, name }) => ({ id: candidate, name })),
    })),
  };
  return { action: 'candidates.published', resource: election.id, fields };
}

/** The statement of candidates once more where it was published: nothing where it was not. Source: R-F29, R-D17. */
export async function statementAgain(
  tx: Tx,
  left: ElectionWithContests,
  rule: CandidateOrder,
): Promise<EntryDraft[]> {
  const { stages } = await readTimetable(tx, left.election.id);
  const isPublished = stages.some(
    ({ stage, doneAt }) => stage === 'statement-of-candidates' && doneAt !== null,
  );
  return isPublished ? [await orderCandidates(tx, left, rule)] : [];
}

/** An election without one of its candidates. */
export const withoutCandidate = (
  found: ElectionWithContests,
  candidate: string,
): ElectionWithContests => ({
  ...found,
  contests: found.contests.map((contest) => ({
    ...contest,
    candidates: contest.candidates.filter(({ id }) => id !== candidate),
  })),
});

function byLot(
  { seed }: OrderLot,
  { id, candidates }: ElectionWithContests['contests'][number],
): ElectionWithContests['contests'][number]['candidates'] {
  const ids = candidates.map((candidate) => candidate.id);
  const places = new Map(
    lotOrder(Buffer.from(seed, 'hex'), id, ids).map((candidate, place) => [candidate, place]),
  );
  const placeOf = (candidate: string): number => places.get(candidate) ?? 0;
  return candidates.toSorted((a, b) => placeOf(a.id) - placeOf(b.id));
}

const collator = new Intl.Collator('en-GB');

/** Whether a name comes before another in an alphabet of surnames: by the last word, then by the whole. */
export function bySurname(a: string, b: string): number {
  const surname = (name: string): string => name.trim().split(/\s+/).at(-1) ?? '';
  return collator.compare(surname(a), surname(b)) || collator.compare(a, b);
}
