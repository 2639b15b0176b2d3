import { type Constitution, isConfirmedByVote } from '@folkmoot/rules';
import { electorsOf, type FrozenRoll } from '../../../roll/freeze-roll';
import { markingOf } from '../../ballot-paper';
import { type ElectionWithContests } from '../../election.repository';
import { askedOf, nameOf, placesSay } from '../../contest-spec';
import { type Found } from './preflight-item';

type Contest = ElectionWithContests['contests'][number];

/** Whether more stand than there are seats, or those who stand are voted on all the same. Source: R-D14, R-F35. */
export function candidatesOf(
  pack: Constitution,
  { constituency, candidates, seats }: Contest,
): Found {
  const alone = isConfirmedByVote(pack.elections, { candidates, seats });
  const holds = candidates.length > seats || alone;
  const stand = `${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'} for ${placesSay(constituency, seats)}`;
  return {
    code: 'candidates',
    holds,
    says: alone
      ? `${nameOf(pack, constituency)} has ${stand}: each is voted on, for or against.`
      : holds
        ? `${nameOf(pack, constituency)} has ${stand}.`
        : `${nameOf(pack, constituency)} has ${stand}: there is no contest. Declare those who stand elected, and vote for the others.`,
    rule: alone ? 'R-F35' : 'R-D14',
    remedy: 'candidates',
  };
}

/** Whether the method that the constitution gives can count the contest. Source: R-I13. */
export function methodFor(pack: Constitution, contest: Contest): Found {
  const name = nameOf(pack, contest.constituency);
  if (isConfirmedByVote(pack.elections, contest))
    return {
      code: 'method',
      holds: true,
      says: `For ${name} each candidate is elected by more than half of the votes cast on them.`,
      rule: 'R-F35',
      remedy: 'rules',
    };
  const marking = markingOf(pack, contest, name);
  return {
    code: 'method',
    holds: marking.ok,
    says: marking.ok
      ? `The method of counting for ${name} is fixed by the constitution.`
      : marking.error.says,
    rule: 'R-I13',
    remedy: 'rules',
  };
}

/** Whether anybody would be on the roll of a contest. Source: R-D15. */
export function rollOf(pack: Constitution, roll: FrozenRoll, { constituency }: Contest): Found {
  const entitled = electorsOf(roll, askedOf(pack, constituency)).length;
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
