import { add, compare, divide, multiply, type Rational, rational } from '@folkmoot/basics';
import { type ClassCap, type Constitution, type DecisionKind } from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { find } from '../reasoning/step';
import { fractionSays, shareSays, thresholdSays } from '../reasoning/words';
import { classesAreUnsound, nameOf, reaches, sum, votingSource, type Weighed } from './class-votes';
import { kindSource } from './kind-source';

const UNIT = 'votes as they weigh';

/**
 * The majority where some constituencies may each be no more than a share of all votes: every vote of theirs then weighs
 * less, so that they come to just that share.
 * Source: R-C21, R-C24, cap form.
 * @returns `null` when the constitution caps nobody, and on a council or board
 */
export function cappedMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): Weighed | null {
  const ofMembers = kind.electorate === 'members' || kind.electorate === 'legal-members';
  const caps = constitution.voting?.caps ?? [];
  if (caps.length === 0 || !ofMembers) return null;
  const unsound = classesAreUnsound(facts, kindSource(kind));
  if (unsound) return { steps: [unsound], share: null, unit: UNIT };
  const lines = facts.byConstituency ?? [];
  const weights = weightsOf(caps, lines);
  const weighed = (count: (votes: ClassVotes) => number): Rational =>
    sum(lines.map((votes) => multiply(weightOf(weights, votes), rational(count(votes)))));
  const [isFor, cast] = [weighed(({ votesFor }) => votesFor), weighed(castBy)];
  if (cast.numerator === 0n) {
    const says = lines.some((line) => castBy(line) > 0)
      ? 'Only constituencies voted that may be no more than a share of all votes, and a share of no others is nothing.'
      : 'Nobody voted, and nothing is no share of nothing.';
    return { steps: [find(kindSource(kind), says, false)], share: null, unit: UNIT };
  }
  return {
    share: divide(isFor, cast),
    unit: UNIT,
    steps: [
      ...caps.map((cap) => capStep(constitution, cap, weights.get(cap.constituency))),
      reaches(kindSource(kind), `It needs ${thresholdSays(kind)}.`, [isFor, cast], kind.threshold, [
        'votes for, as they weigh',
        UNIT,
      ]),
    ],
  };
}

const castBy = ({ votesFor, votesAgainst }: ClassVotes): number => votesFor + votesAgainst;

const weightOf = (weights: Weights, { constituency }: ClassVotes): Rational =>
  weights.get(constituency) ?? rational(1);

/** What a vote of each capped constituency weighs where that is less than one. */
type Weights = ReadonlyMap<string, Rational>;

/**
 * All votes come to `U ÷ (1 − k)`, where U are those of constituencies whose cap does not bear on them and k the caps of
 * the others together; a capped constituency then has its share of that. A cap that bears makes the whole smaller, so
 * others are looked at again until none is left that bears.
 */
function weightsOf(caps: readonly ClassCap[], lines: readonly ClassVotes[]): Weights {
  const votes = (code: string): Rational => {
    const line = lines.find(({ constituency }) => constituency === code);
    return rational(line ? castBy(line) : 0);
  };
  const all = sum(lines.map((line) => rational(castBy(line))));
  const bearing = new Map<string, Rational>();
  for (;;) {
    const held = [...bearing.keys()].map(votes).reduce(add, rational(0));
    const kept = [...bearing.values()].reduce(add, rational(0));
    const whole = divide(less(all, held), less(rational(1), kept));
    const next = caps.find(
      ({ constituency, numerator, denominator }) =>
        !bearing.has(constituency) &&
        compare(votes(constituency), multiply(rational(numerator, denominator), whole)) > 0,
    );
    if (!next)
      return new Map(
        [...bearing].map(([code, cap]) => [code, divide(multiply(cap, whole), votes(code))]),
      );
    bearing.set(next.constituency, rational(next.numerator, next.denominator));
  }
}

const less = (a: Rational, b: Rational): Rational => add(a, multiply(b, rational(-1)));

function capStep(constitution: Constitution, cap: ClassCap, weight: Rational | undefined): Step {
  const name = nameOf(constitution, cap.constituency);
  const says = weight
    ? `The votes of ${name} together count for at most ${fractionSays(cap)} of all votes, so each of them counts for ${shareSays(weight)} of a vote.`
    : `The votes of ${name} come to no more than ${fractionSays(cap)} of all votes, so each of them counts in full.`;
  return find(votingSource(constitution), says, true);
}
