import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  type ContestFacts,
  lastDayOfYears,
  postContested,
  stepSays,
  termToServe,
  termYearsOf,
} from '@folkmoot/rules';
import { spellsServed, type Term } from '../appointments/terms';
import { type Tx } from '../platform/database';
import { type ElectionWithContests } from './election.repository';

/** Why somebody cannot be declared elected who has served all the terms that anybody may. */
export interface MayNotServe {
  readonly code: 'may-not-serve';
  readonly says: string;
}

/**
 * Who of those elected has served so long by now that they cannot serve the term they were elected for: asked when
 * somebody is nominated, and again before the result is declared, as a term may have begun meanwhile. The returning officer
 * enters that they are disqualified, so that the count passes them over, or the poll is held again. Source: R-E9, R-D27, R-F29.
 * @param members  whom the candidates are, by the ids that the facts have
 * @returns `null` where everybody can serve
 */
export async function whoMayNotServe(
  tx: Pick<Tx, 'query'>,
  pack: Constitution,
  contests: readonly ContestFacts[],
  members: ReadonlyMap<string, string>,
): Promise<MayNotServe | null> {
  for (const { constituency, candidates, elected, termFrom: from, inPlaceOf } of contests) {
    const to = inPlaceOf?.termEnds ?? lastDayOfYears(from, termYearsOf(pack, constituency));
    const post = postContested(constituency);
    for (const { id, name } of candidates.filter((one) => elected.includes(one.id))) {
      const terms = await termsNotOfOthers(tx, post, members.get(id) ?? null);
      const served = spellsServed(terms, name, from);
      const against = termToServe(pack, { post, from, to, served }).find(({ holds }) => !holds);
      if (against)
        return {
          code: 'may-not-serve',
          says: `${name} cannot serve this term. ${stepSays(against)}: ${against.citation}. Enter that they are disqualified before you declare the result.`,
        };
    }
  }
  return null;
}

/** Which members stand, by the ids of candidates. */
export const membersIn = (
  contests: ElectionWithContests['contests'],
): ReadonlyMap<string, string> =>
  new Map(
    contests.flatMap(({ candidates }) =>
      candidates.map(({ id, memberId }) => [id, memberId] as const),
    ),
  );

/** The terms of a post but for those of other members: whoever joined again has a new number, and terms by the old one count. */
const termsNotOfOthers = (
  tx: Pick<Tx, 'query'>,
  post: string,
  member: string | null,
): Promise<(Term & { from: PlainDate; to: PlainDate })[]> =>
  tx.query(
    `select t.holder_name as holder, t.from_date::text as "from", least(t.to_date, t.ended_on - 1)::text as "to"
       from governance.term t
      where t.office = $1 and (t.ended_on is null or t.ended_on > t.from_date)
        and not exists (select from governance.member m where m.id = t.member_id and m.id is distinct from $2 and m.left_on is null)
      order by t.from_date, t.id`,
    [post, member],
  );
