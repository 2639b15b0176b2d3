import { postContested } from '@folkmoot/rules';
import { type Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { type EntryDraft } from '../../record/entry-draft';
import { endByObjection } from '../../seats/end-by-objection';
import { type ElectionWithContests } from '../election.repository';
import { type DeclaredResult } from './objections';

type Contest = ElectionWithContests['contests'][number];

/** A contest whose result is set aside, with the terms that end. */
export interface ContestSetAside {
  /** Its code; `office:` and the code of an office. */
  readonly constituency: string;
  readonly terms: readonly string[];
}

export interface FallenSeats {
  readonly contests: ContestSetAside[];
  /** One for each seat that falls free. */
  readonly drafts: readonly EntryDraft[];
  /** What another election is called for. */
  readonly left: Pick<Contest, 'constituency' | 'seats' | 'inPlaceOf' | 'termFrom'>[];
}

/**
 * Ends the terms that a declared result began, of the contests named: part of an act.
 * @returns `null` where one of them was not declared with it, or nobody holds anything by it
 */
export async function setAsideContests(
  tx: Tx,
  { contests }: ElectionWithContests,
  result: DeclaredResult,
  named: readonly string[],
  clock: Clock,
): Promise<FallenSeats | null> {
  const today = clock.today();
  const fallen: FallenSeats = { contests: [], drafts: [], left: [] };
  const drafts: EntryDraft[] = [];
  for (const constituency of [...new Set(named)].sort()) {
    const contest = contests.find(
      (one) => one.constituency === constituency && one.abandonedAt === null,
    );
    if (!contest) return null;
    const post = postContested(constituency);
    const isRest = contest.inPlaceOf !== null;
    const { terms, entries } = await endByObjection(
      tx,
      { decision: result.id, post, isRest },
      today,
      clock.now(),
    );
    const [first] = terms;
    if (first === undefined) return null;
    drafts.push(...entries);
    fallen.contests.push({ constituency, terms });
    fallen.left.push({
      constituency,
      seats: terms.length,
      inPlaceOf: isRest ? first : null,
      termFrom: contest.termFrom !== null && contest.termFrom > today ? contest.termFrom : null,
    });
  }
  return fallen.contests.length === 0 ? null : { ...fallen, drafts };
}
