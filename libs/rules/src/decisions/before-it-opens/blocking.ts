import {
  add,
  compare,
  divide,
  type Rational,
  rational,
  toDecimal,
  multiply,
} from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Threshold } from '../../constitution';
import { type Warning } from '../../outcome';
import { cite } from '../../reasoning/step';
import { constituencyName } from '../../questions/names';
import { byShares } from '../../electorate/by-shares';
import { thresholdSays } from '../../reasoning/words';
import { mayVote, type RollOfConstituency, sumOf } from './roll';

interface Weighed {
  readonly constituency: string;
  readonly weight: Rational;
}

const sum = (weights: readonly Weighed[]): Rational =>
  weights.map(({ weight }) => weight).reduce(add, rational(0));

/** Whether a weight, all of it for, carries a decision. */
export const suffices = (
  weight: Rational,
  { numerator, denominator, strict }: Threshold,
): boolean => compare(weight, rational(numerator, denominator)) > (strict ? 0 : -1);

/**
 * Constituencies that can stop it alone, because what is left without them is too little.
 * Source: R-C23, `weight > 1 − threshold`; where the threshold must be passed and not only reached, a weight that equals
 * that stops it too. Asked where votes weigh by constituency or by shares: by heads anybody can do the sum.
 */
export function blockingMinorities(
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): readonly Warning[] {
  const weights = weightsOf(constitution, kind, roll);
  const whole = sum(weights);
  if (weights.length < 2 || !suffices(whole, kind.threshold)) return [];
  return weights
    .filter(({ constituency }) => {
      const others = weights.filter((other) => other.constituency !== constituency);
      return !suffices(sum(others), kind.threshold);
    })
    .map(({ constituency, weight }) => ({
      rule: 'R-C23',
      citation: cite(constitution.voting?.cites, 'weight of votes'),
      says: `${constituencyName(constitution, constituency)} alone can stop it: with ${toDecimal(multiply(weight, rational(100)), 1)} % of the votes against, ${thresholdSays(kind)} cannot be had.`,
    }));
}

function weightsOf(
  constitution: Constitution,
  kind: DecisionKind,
  roll: readonly RollOfConstituency[],
): readonly Weighed[] {
  const { voting } = constitution;
  const { denominator, without = [] } = kind;
  const asked = roll.filter((line) => mayVote(line) > 0 && !without.includes(line.constituency));
  if (denominator === 'CLASS_WEIGHTED' && voting?.classes) {
    const { weights, empty } = voting.classes;
    const present = weights.filter(({ constituency }) =>
      asked.some((line) => line.constituency === constituency),
    );
    const each = present.map(({ constituency, ...weight }) => ({
      constituency,
      weight: rational(weight.numerator, weight.denominator),
    }));
    const whole = empty === 'zero' ? rational(1) : sum(each);
    if (whole.numerator === 0n) return [];
    return each.map(({ constituency, weight }) => ({
      constituency,
      weight: divide(weight, whole),
    }));
  }
  if (!byShares(constitution, kind)) return [];
  const total = sumOf(asked, mayVote);
  return asked.map((line) => ({
    constituency: line.constituency,
    weight: rational(mayVote(line), total),
  }));
}
