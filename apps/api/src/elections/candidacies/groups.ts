import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution, guaranteedIn, guaranteeSays } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { type GuaranteeDto } from './guarantee.dto';

export interface UnknownGroup {
  readonly code: 'group-unknown';
  readonly says: string;
}

interface Contested {
  readonly constituency: string;
  readonly seats: number;
}

/** The seats that a contest guarantees to groups, for people. Source: R-F36. */
export const guaranteesOf = (
  pack: Constitution,
  { constituency, seats }: Contested,
): GuaranteeDto[] =>
  guaranteedIn(pack, { code: constituency, seats }).map((place) => ({
    code: place.code,
    name: place.name,
    says: guaranteeSays(place, seats),
  }));

/** The groups of a contest to which a nominee states to belong, in the order of the constitution. Source: R-F36. */
export function groupsStated(
  pack: Constitution,
  contest: Contested,
  stated: readonly string[],
): Result<readonly string[], UnknownGroup> {
  const known = guaranteesOf(pack, contest).map(({ code }) => code);
  const unknown = stated.find((code) => !known.includes(code));
  return unknown === undefined
    ? ok(known.filter((code) => stated.includes(code)))
    : err({
        code: 'group-unknown',
        says: `No seat of this election is guaranteed to a group “${unknown}”. ${known.length === 0 ? 'Leave it out' : `Give one of: ${known.join(', ')}`}.`,
      });
}

/** What groups are called; nothing of those that the constitution has no longer. */
export const groupNames = (
  { elections: { guarantees } }: Constitution,
  codes: readonly string[],
): string[] =>
  (guarantees?.places ?? []).flatMap(({ code, name }) => (codes.includes(code) ? [name] : []));

/** The groups of a candidate by the nomination with which they were found valid, as SQL. */
export const groupsOf = (candidate: string): string =>
  `coalesce((select y.groups from governance.candidacy y where y.candidate_id = ${candidate} and y.accepted
     and y.withdrew_at is null order by y.decided_at desc, y.id limit 1), '{}')`;

/** The groups of every candidate of some contests who belongs to any, by candidate. */
export async function groupsByCandidate(
  tx: Tx,
  contests: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.query<{ id: string; groups: readonly string[] }[]>(
    `select k.id, ${groupsOf('k.id')} as groups from governance.candidate k
      where k.contest_id = any ($1::uuid[]) order by k.id`,
    [contests],
  );
  return new Map(rows.map(({ id, groups }) => [id, groups]));
}
