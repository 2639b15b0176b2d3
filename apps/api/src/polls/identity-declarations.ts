import { type Instant, type RollEntryId } from '@folkmoot/basics';
import { declaringIn } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type CurrentConstitution } from '../constitution/current-constitution';
import { type Tx } from '../platform/database';
import { type Statement } from '../platform/statement';
import { type PollPaper } from './poll-book';

/** That an elector declared their identity with a vote, and when: of what they chose it knows nothing. Source: R-D16. */
export interface IdentityDeclaration {
  readonly rollEntry: RollEntryId;
  readonly declaredAt: Instant;
}

type AskedOf = Pick<PollPaper, 'kind' | 'contests' | 'constitution'>;

/** Codes of the constituencies whose voters declare their identity in a poll, by the constitution under which it opened. */
export async function declaringOf(
  constitution: CurrentConstitution,
  poll: AskedOf,
): Promise<readonly string[]> {
  const { pack } = await constitution.byVersion(poll.constitution);
  return declaringIn(pack, poll);
}

const keep: Statement = {
  name: 'ballot-box.keep-identity-declarations',
  text: `insert into governance.identity_declaration (roll_entry_id, declared_at)
         select * from unnest($1::uuid[], $2::timestamptz[]) on conflict do nothing`,
};

/** Keeps what electors declared, in the transaction that takes their ballots. */
export const keepDeclarations = (
  { queryRunner }: Tx,
  declarations: readonly IdentityDeclaration[],
): Promise<unknown> =>
  declarations.length === 0
    ? Promise.resolve()
    : queryRunner.run(keep, [
        declarations.map(({ rollEntry }) => rollEntry),
        declarations.map(({ declaredAt }) => declaredAt),
      ]);

/**
 * Electors of some constituencies whose vote online counts: each has declared their identity.
 * @returns how many they are
 * @throws when one has not: then nothing is closed, and somebody must look
 */
export async function declaredAtClose(
  db: EntityManager,
  poll: string,
  declaring: readonly string[],
): Promise<number> {
  const [row] = await db.query<{ online: number; declared: number }[]>(
    `select count(*)::int as online,
            count(*) filter (where exists (
              select from governance.identity_declaration d where d.roll_entry_id = e.id))::int as declared
       from governance.roll_entry e
      where e.poll_id = $1 and e.constituency = any ($2)
        and exists (select from ballot_box.vote v where v.roll_entry_id = e.id)
        and not exists (select from ballot_box.paper_mark m where m.roll_entry_id = e.id)`,
    [poll, declaring],
  );
  const { online = 0, declared = 0 } = row ?? {};
  if (online !== declared)
    throw new Error(
      `Of ${online} votes online in poll ${poll}, ${declared} came with a declaration of identity.`,
    );
  return declared;
}
