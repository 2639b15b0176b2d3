import { type PlainDate } from '@folkmoot/basics';
import { mostHeldAtOnce, type Service } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { spellsServed, type Term } from './terms';

/**
 * What the register of terms says of a post that somebody would fill for a term. It says the same
 * until the act ends only if no decision can be made meanwhile.
 * @param post  an office, or `council:<constituency>`
 */
export async function serviceIn(
  tx: Pick<Tx, 'query'>,
  post: string,
  nominee: string,
  { from, to }: Omit<Term, 'holder'>,
): Promise<Service> {
  const terms = await termsOf(tx, post);
  return {
    served: spellsServed(terms, nominee, from),
    placesTaken: mostHeldAtOnce(terms, from, to),
  };
}

/** Every term of a post, each to the last day in fact served. A term ended before it began is none. */
const termsOf = (tx: Pick<Tx, 'query'>, post: string): Promise<Term[]> =>
  tx.query<{ holder: string; from: PlainDate; to: PlainDate }[]>(
    `select holder_name as holder, from_date::text as "from", least(to_date, ended_on - 1)::text as "to"
       from governance.term where office = $1 and (ended_on is null or ended_on > from_date)
      order by from_date, id`,
    [post],
  );
