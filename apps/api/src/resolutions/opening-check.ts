import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  beforeItOpens,
  type BoxElectors,
  type Constitution,
  type DecisionKind,
  electorate,
  type OpeningWarning,
  type RollLine,
  type RollOfConstituency,
  smallBoxes,
  turnsOnClasses,
  type Voters,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { peopleOn } from '../roll/people.queries';

/** Who would be on the roll on a day, and what to know before a poll of them opens. */
export interface Prospect {
  readonly roll: readonly RollLine[];
  /** Who would be on it if the matter did not concern them. */
  readonly leftOut: readonly RollLine[];
  /** The constituencies on it, with the votes of each: people, or shares where members vote by them. */
  readonly lines: readonly RollOfConstituency[];
  readonly warnings: readonly OpeningWarning[];
}

/**
 * Looks ahead at a poll on a decision of some kind. Source: R-C23, R-E12, R-C5.
 * @param leftOut  ids of members who have no vote on it
 */
export async function prospectOf(
  db: EntityManager,
  pack: Constitution,
  { kind, voters }: { readonly kind: DecisionKind; readonly voters: Voters },
  recordDate: PlainDate,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<Prospect> {
  const everybody = electorate(pack, voters, await peopleOn(db, recordDate), recordDate);
  const roll = everybody.filter(({ person }) => !leftOut.has(person));
  const lines = pack.constituencies
    .map(({ code }) => ({
      constituency: code,
      entitled: roll
        .filter(({ constituency }) => constituency === code)
        .reduce((sum, { votes }) => sum + votes, 0),
    }))
    .filter(({ entitled }) => entitled > 0);
  const warnings = [...beforeItOpens(pack, kind, lines), ...smallBoxes(boxesOf(pack, kind, lines))];
  return {
    roll,
    leftOut: everybody.filter(({ person }) => leftOut.has(person)),
    lines,
    warnings: roll.length === 0 ? [] : warnings,
  };
}

/** Who would share a box, where the poll is secret: a constituency where each votes apart, else everybody. */
function boxesOf(
  pack: Constitution,
  kind: DecisionKind,
  lines: readonly RollOfConstituency[],
): BoxElectors[] {
  if (kind.secrecy === 'open') return [];
  const nameOf = (code: string) =>
    pack.constituencies.find((known) => known.code === code)?.name ?? code;
  return turnsOnClasses(pack, kind)
    ? lines.map(({ constituency, entitled }) => ({ name: nameOf(constituency), entitled }))
    : [{ name: null, entitled: lines.reduce((sum, { entitled }) => sum + entitled, 0) }];
}

export interface ProspectRefusal {
  readonly code: 'cannot-be-carried' | 'warnings-to-acknowledge';
  readonly says: string;
  readonly warnings: readonly OpeningWarning[];
}

/**
 * What cannot be carried is not put to the vote; what somebody should know first is acknowledged in its own words.
 * @param acknowledged  the warnings that whoever opens the poll has read, as they stand
 */
export function mayOpen(
  { warnings }: Prospect,
  acknowledged: readonly string[],
): Result<null, ProspectRefusal> {
  const inVain = warnings.find((warning) => warning.inVain);
  if (inVain) return err({ code: 'cannot-be-carried', says: inVain.says, warnings });
  const [unread] = warnings.filter(({ says }) => !acknowledged.includes(says));
  if (!unread) return ok(null);
  return err({
    code: 'warnings-to-acknowledge',
    says: `Read and acknowledge this before the poll opens: ${unread.says}`,
    warnings,
  });
}
