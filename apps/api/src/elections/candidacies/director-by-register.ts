import { type MemberId, type PlainDate, sameName } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { termInForce } from '../../roll/term-in-force';

/**
 * Whether somebody holds an office of a director, by the register of terms, whatever they declare. Directors who are no
 * members are known there by name alone. Source: R-E10.
 */
export async function isDirectorByRegister(
  db: Pick<EntityManager, 'query'>,
  { offices }: Constitution,
  { id, name }: { readonly id: MemberId; readonly name: string },
  today: PlainDate,
): Promise<boolean> {
  const directors = offices.filter(({ isDirector }) => isDirector).map(({ code }) => code);
  const held = await db.query<{ member: string | null; name: string }[]>(
    `select t.member_id as member, t.holder_name as name from governance.term t
      where t.office = any ($1) and ${termInForce('t', '$2')}`,
    [directors, today],
  );
  return held.some((term) =>
    term.member === null ? sameName(term.name, name) : term.member === id,
  );
}
