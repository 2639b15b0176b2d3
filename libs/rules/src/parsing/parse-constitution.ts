import { type Result, err, ok } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { constitutionShape } from './constitution-shape';
import { type Fault } from './fault';
import { faultsOfShape } from './faults-of-shape';
import { checkSurplus } from './lawful-surplus';
import { checkVotes } from './lawful-votes';
import { checkReferences } from './references';

/**
 * Reads a constitution document: its shape first, then whether its parts fit together and whether
 * the law allows it. Every fault of a stage is told, not the first alone.
 * Source: R-I13, R-A3, R-A4, R-A40, R-B4, R-B6, R-E9, R-E17 for what is refused.
 */
export function parseConstitution(json: unknown): Result<Constitution, readonly Fault[]> {
  const read = constitutionShape.safeParse(json);
  if (!read.success) return err(faultsOfShape(json, read.error).map(castingVote));
  const constitution = read.data;
  const unfit = [
    ...checkReferences(constitution),
    ...checkVotes(constitution),
    ...checkSurplus(constitution),
  ];
  return unfit.length > 0 ? err(unfit) : ok(constitution);
}

/** R-A40: no member of a constitution can hold a casting vote, and whoever writes one is told why. */
function castingVote(fault: Fault): Fault {
  if (fault.code !== 'unknown-member' || !/casting/i.test(fault.path)) return fault;
  return {
    path: fault.path,
    code: 'casting-vote',
    says: 'No chair has a casting vote: an equal vote is lost. Take this out.',
    citation: 'Companies Act 2006 ss.281–282',
  };
}
