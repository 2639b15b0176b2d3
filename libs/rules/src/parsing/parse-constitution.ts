import { type Result, err, ok } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { CASTING_VOTE } from '../statute/limits-on-articles';
import { constitutionShape } from './constitution-shape';
import { doubtsOf } from './doubts';
import { type Doubt, type Fault } from './fault';
import { faultsOfShape } from './faults-of-shape';
import { checkAppointments } from './lawful-appointments';
import { checkElections } from './lawful-elections';
import { checkMeetings } from './lawful-meetings';
import { checkPower } from './lawful-power';
import { checkProcedures } from './lawful-procedures';
import { checkSurplus } from './lawful-surplus';
import { checkTrust } from './lawful-trust';
import { checkVacancies } from './lawful-vacancies';
import { checkVotes } from './lawful-votes';
import { checkQuorums } from './reachable-quorum';
import { checkReferences } from './references';

/**
 * Reads a constitution document: its shape first, then whether its parts fit together and whether
 * the law allows it. Every fault of a stage is told, not the first alone.
 * Source: R-I13, and for each thing refused the rule that its fault names.
 */
export function parseConstitution(json: unknown): Result<Constitution, readonly Fault[]> {
  const read = constitutionShape.safeParse(json);
  if (!read.success) return err(faultsOfShape(json, read.error).map(castingVote));
  const constitution = read.data;
  const unfit = CHECKS.flatMap((check) => check(constitution));
  return unfit.length > 0 ? err(unfit) : ok(constitution);
}

/** What is wrong with a constitution document, what to ask a lawyer about, and the constitution where nothing is wrong. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly warnings: readonly Doubt[];
  /** `null` when there are faults. */
  readonly constitution: Constitution | null;
}

/**
 * Checks a constitution document for whoever writes or reviews one. Warnings are of law that is in doubt and of values
 * that nobody has checked in their source; they are told of any document that has the right shape. What only a new
 * document is refused for stands here too: versions in force keep their meaning.
 */
export function checkConstitution(json: unknown): Checked {
  const parsed = parseConstitution(json);
  if (parsed.ok) {
    const faults = checkVacancies(parsed.value);
    const constitution = faults.length === 0 ? parsed.value : null;
    return { faults, warnings: doubtsOf(parsed.value), constitution };
  }
  const read = constitutionShape.safeParse(json);
  return {
    faults: parsed.error,
    warnings: read.success ? doubtsOf(read.data) : [],
    constitution: null,
  };
}

const CHECKS: readonly ((constitution: Constitution) => Fault[])[] = [
  checkReferences,
  checkQuorums,
  checkVotes,
  checkPower,
  checkProcedures,
  checkMeetings,
  checkElections,
  checkAppointments,
  checkTrust,
  checkSurplus,
];

/** R-A40: no other member of a constitution can hold a casting vote, and whoever writes one is told why. */
function castingVote(fault: Fault): Fault {
  if (fault.code !== 'unknown-member' || !/casting/i.test(fault.path)) return fault;
  return {
    path: fault.path,
    code: 'casting-vote',
    says: 'No chair has a casting vote here: an equal vote is lost. Take this out; one saved from before 1 October 2007 belongs in /meetings/castingVote.',
    rule: CASTING_VOTE.rule,
    citation: CASTING_VOTE.citation,
  };
}
