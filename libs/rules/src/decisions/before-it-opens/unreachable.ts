import { add, rational } from '@folkmoot/basics';
import {
  type ClassWeights,
  type Constitution,
  type DecisionKind,
  type Fraction,
  type Threshold,
} from '../../constitution';
import { type Warning } from '../../outcome';
import { constituencyName } from '../../questions/names';
import { cite, type Source } from '../../reasoning/step';
import { denominatorSays, fractionSays, thresholdSays } from '../../reasoning/words';
import { kindSource } from '../kind-source';
import { quorum } from '../quorum';
import { suffices } from './blocking';
import { mayVote, type RollOfConstituency, sumOf } from './roll';

/** What cannot be reached though everybody who may vote did, and for it. Source: R-E12, R-C5, R-03, R-I5. */
export function unreachable(
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): readonly Warning[] {
  if (sumOf(roll, mayVote) === 0)
    return [
      warning({ rule: 'R-07', citation: 'Constitution, record date' }, 'Nobody may vote on this.'),
    ];
  return [
    ...quorumOutOfReach(constitution, kind, roll),
    ...turnoutOutOfReach(kind, roll),
    ...majorityOutOfReach(constitution, kind, roll),
    ...agreementOutOfReach(constitution, kind, roll),
  ];
}

/** Asks for the quorum as if all who may take part did. */
function quorumOutOfReach(
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): Warning[] {
  const { mostFrom, ...rules } = constitution.councilQuorum;
  const everybody = roll.map((line) => ({
    constituency: line.constituency,
    entitled: line.entitled,
    tookPart: mayVote(line),
  }));
  const failing = quorum({ ...constitution, councilQuorum: rules }, kind, everybody).filter(
    ({ holds }) => !holds,
  );
  if (failing.length > 0)
    return failing.map(({ rule, citation, says }) =>
      warning(
        { rule, citation },
        `A quorum cannot be reached, even if all who may vote do. ${says}`,
      ),
    );
  const isCouncil = kind.electorate === 'council' || kind.electorate === 'elected-council';
  if (!isCouncil || mostFrom === undefined) return [];
  return mostOutOfReach(constitution, roll, mostFrom);
}

/** The largest attendance in which one constituency has more than half must still be a quorum. */
function mostOutOfReach(
  constitution: Constitution,
  roll: readonly RollOfConstituency[],
  mostFrom: string,
): Warning[] {
  const { numerator, denominator, cites } = constitution.councilQuorum;
  const most = sumOf(
    roll.filter(({ constituency }) => constituency === mostFrom),
    mayVote,
  );
  const others = sumOf(roll, mayVote) - most;
  const largest = most + Math.min(others, Math.max(most - 1, 0));
  const inOffice = sumOf(roll, ({ entitled }) => entitled);
  if (most > 0 && isReached(largest, inOffice, { numerator, denominator })) return [];
  const source = { rule: 'R-E12', citation: cite(cites, 'council quorum') };
  const name = constituencyName(constitution, mostFrom);
  return [
    warning(
      source,
      `A quorum cannot be reached: there are too few members for ${name} to be more than half of it.`,
    ),
  ];
}

function turnoutOutOfReach(kind: DecisionKind, roll: readonly RollOfConstituency[]): Warning[] {
  const { turnout } = kind;
  const entitled = sumOf(roll, (line) => line.entitled);
  if (!turnout || isReached(sumOf(roll, mayVote), entitled, turnout)) return [];
  const says = `It needs the votes of ${fractionSays(turnout)} of those who are entitled, and fewer may vote.`;
  return [warning(kindSource(kind), says)];
}

function majorityOutOfReach(
  { voting }: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): Warning[] {
  const { threshold, denominator } = kind;
  const outOfReach = (whose: string): Warning[] => [
    warning(
      kindSource(kind),
      `It cannot be carried: it needs ${thresholdSays(kind)}, and ${whose} may vote come to less.`,
    ),
  ];
  switch (denominator) {
    case 'ELIGIBLE_TOTAL':
    case 'MEMBERS_IN_OFFICE':
    case 'OTHERS_IN_OFFICE':
    case 'MEMBERS_ALL_SIGNED': {
      const entitled = sumOf(roll, (line) => line.entitled);
      return isReached(sumOf(roll, mayVote), entitled, threshold, threshold.strict)
        ? []
        : outOfReach(`those of the ${denominatorSays(kind)} who`);
    }
    case 'CLASS_WEIGHTED':
      return reachedByClasses(voting?.classes, threshold, roll)
        ? []
        : outOfReach('the constituencies whose members');
    case 'VOTES_CAST':
    case 'MEMBERS_VOTING':
      return [];
  }
}

/** Where the weight of a class of nobody is lost, that of the others must be enough. */
function reachedByClasses(
  classes: ClassWeights | undefined,
  threshold: Threshold,
  roll: readonly RollOfConstituency[],
): boolean {
  if (!classes || classes.empty === 'redistribute') return true;
  const present = classes.weights.filter(({ constituency }) =>
    roll.some((line) => line.constituency === constituency && mayVote(line) > 0),
  );
  const weight = present
    .map((one) => rational(one.numerator, one.denominator))
    .reduce(add, rational(0));
  return suffices(weight, threshold);
}

const agreementOutOfReach = (
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): Warning[] =>
  (kind.eachConstituency ?? [])
    .filter((code) => !roll.some((line) => line.constituency === code && mayVote(line) > 0))
    .map((code) =>
      warning(
        kindSource(kind),
        `It cannot be carried: ${constituencyName(constitution, code)} must agree, and nobody there may vote.`,
      ),
    );

const isReached = (
  part: number,
  whole: number,
  { numerator, denominator }: Fraction,
  strict = false,
): boolean => {
  const [left, right] = [BigInt(denominator) * BigInt(part), BigInt(numerator) * BigInt(whole)];
  return strict ? left > right : left >= right;
};

const warning = (source: Source, says: string): Warning => ({
  rule: source.rule,
  citation: source.citation,
  says,
});
