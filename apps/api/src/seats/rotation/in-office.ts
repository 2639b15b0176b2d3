import { type PlainDate } from '@folkmoot/basics';
import { type RotationFacts } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { termInForce } from '../../roll/term-in-force';

/** Whoever holds a seat: their term, and since when. */
export type InOffice = RotationFacts['inOffice'];

/** Who sits for a constituency on the eve of a day, longest first. */
export async function inOfficeBefore(
  db: EntityManager,
  constituency: string,
  on: PlainDate,
): Promise<InOffice> {
  return db.query<InOffice>(
    `select t.id, t.holder_name as name, t.from_date::text as "lastElectedOn" from governance.term t
      where t.office = $1 and ${termInForce('t', '($2::date - 1)')} order by t.from_date, t.id`,
    [`council:${constituency}`, on],
  );
}

/** The same without names, as the log has it. */
export const unnamed = (inOffice: InOffice): { term: string; lastElectedOn: PlainDate }[] =>
  inOffice.map(({ id, lastElectedOn }) => ({ term: id, lastElectedOn }));
