import { type Constitution } from '@folkmoot/rules';
import { electorsOf, type FrozenRoll } from '../../../roll/freeze-roll';
import { markingOf } from '../../ballot-paper';
import { type ElectionWithContests } from '../../election.repository';
import { nameOf } from '../../contest-spec';
import { type Found } from './preflight-item';

type Contest = ElectionWithContests['contests'][number];

/** Whether more stand than there are seats. Source: R-D14. */
export function candidatesOf(
  pack: Constitution,
  { constituency, candidates, seats }: Contest,
): Found {
  const holds = candidates.length > seats;
  const stand = `${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'} for ${seats} ${seats === 1 ? 'seat' : 'seats'}`;
  return {
    code: 'candidates',
    holds,
    says: holds
      ? `${nameOf(pack, constituency)} has ${stand}.`
      : `${nameOf(pack, constituency)} has ${stand}: there is no contest. Declare those who stand elected, and vote for the others.`,
    rule: 'R-D14',
    remedy: 'candidates',
  };
}

/** Whether the method that the constitution gives can count the contest. Source: R-I13. */
export function methodFor(pack: Constitution, contest: Contest): Found {
  const marking = markingOf(pack, contest, nameOf(pack, contest.constituency));
  return {
    code: 'method',
    holds: marking.ok,
    says: marking.ok
      ? `The method of counting for ${nameOf(pack, contest.constituency)} is fixed by the constitution.`
      : marking.error.says,
    rule: 'R-I13',
    remedy: 'rules',
  };
}

/** Whether anybody would be on the roll of a contest. Source: R-D15. */
export function rollOf(pack: Constitution, roll: FrozenRoll, { constituency }: Contest): Found {
  const entitled = electorsOf(roll, constituency).length;
  const name = nameOf(pack, constituency);
  return {
    code: 'roll',
    holds: entitled > 0,
    says:
      entitled > 0
        ? `${entitled.toLocaleString('en-GB')} may vote for ${name}.`
        : `Nobody may vote for ${name}.`,
    rule: 'R-D15',
    remedy: 'members',
  };
}
