import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  lastDayBeforeElected,
  postContested,
  type Served,
} from '@folkmoot/rules';
import { type Tx } from '../platform/database';

/**
 * Until when somebody sits who is co-opted to an elected seat, by the register of terms: the last day before those take
 * office who are elected at the next yearly election; of an office that is elected, at the next to it. Source: R-E11 d.
 * @param post  as the register of terms names it
 * @returns `null` where no term ends within a year
 */
export async function nextYearlyElection(
  tx: Pick<Tx, 'query'>,
  { constituencies, offices }: Constitution,
  post: string,
  from: PlainDate,
): Promise<PlainDate | null> {
  const elected = offices.some(({ code }) => code === post)
    ? [post]
    : constituencies
        .filter(({ filledBy }) => filledBy === 'election')
        .map(({ code }) => postContested(code));
  const terms = await tx.query<Served[]>(
    `select t.from_date::text as "from", t.to_date::text as "to"
       from governance.term t join governance.decision d on d.id = t.decision_id
      where d.type in ('election', 'casual-vacancy') and t.office = any ($1)`,
    [elected],
  );
  return lastDayBeforeElected(terms, from);
}
