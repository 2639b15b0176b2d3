import {
  concernedBy,
  isAboutOffice,
  type ItemRules,
  type Proposal,
  type RollLine,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type Tx } from '../platform/database';

/** Why a council member has no vote on an item: it is about them, or they have declared an interest in it. */
export type WhyLeftOut = 'concerned' | 'interested';

/** Council members who have no vote on an item, by their ids. Source: R-E6, R-A50. */
export async function leftOutOf(
  db: EntityManager,
  resolution: string,
  proposal: Proposal,
  rules: Pick<ItemRules, 'interested' | 'everybodyVotes'>,
): Promise<ReadonlyMap<string, WhyLeftOut>> {
  if (rules.everybodyVotes) return new Map();
  const interested =
    rules.interested === 'left-out'
      ? await db.query<{ member: string }[]>(
          `select member_id as member from governance.item_interest where resolution_id = $1 order by member_id`,
          [resolution],
        )
      : [];
  const concerned = isAboutOffice(proposal) ? concernedBy(proposal) : [];
  return new Map<string, WhyLeftOut>([
    ...interested.map(({ member }) => [member, 'interested'] as const),
    ...concerned.map(({ id }) => [id, 'concerned'] as const),
  ]);
}

/** Those of them who would be on the roll otherwise. */
export const ofCouncil = (
  lines: readonly RollLine[],
  leftOut: ReadonlyMap<string, WhyLeftOut>,
): ReadonlyMap<string, WhyLeftOut> =>
  new Map([...leftOut].filter(([id]) => lines.some(({ person }) => person === id)));

/** Keeps who was left out of a vote, with the roll that they would have been on. */
export async function keepLeftOut(
  tx: Tx,
  resolution: string,
  leftOut: ReadonlyMap<string, WhyLeftOut>,
): Promise<void> {
  await tx.query(
    `insert into governance.item_left_out (resolution_id, member_id, why)
     select $1, row.* from unnest($2::uuid[], $3::text[]) as row (member_id, why)`,
    [resolution, [...leftOut.keys()], [...leftOut.values()]],
  );
}

/** Why a member was left out of the vote on a resolution; `null` when they were not. */
export async function whyLeftOut(
  db: EntityManager,
  resolution: string,
  member: string,
): Promise<WhyLeftOut | null> {
  const [row] = await db.query<{ why: WhyLeftOut }[]>(
    `select why from governance.item_left_out where resolution_id = $1 and member_id = $2`,
    [resolution, member],
  );
  return row?.why ?? null;
}
