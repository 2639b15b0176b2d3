import { add, divide, multiply, type Rational, rational } from '@folkmoot/basics';
import { type ClassWeights, type Constitution, type DecisionKind } from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { find, type Source } from '../reasoning/step';
import { grouped, shareSays, thresholdSays } from '../reasoning/words';
import {
  classesAreUnsound,
  nameOf,
  reaches,
  sum,
  votesOf,
  votingSource,
  type Weighed,
} from './class-votes';
import { kindSource } from './kind-source';

const UNIT = 'weighted votes';

/** A constituency in which somebody voted: what it weighs of the whole, and what of that is for it. */
interface Weight {
  readonly code: string;
  readonly votes: ClassVotes;
  readonly weight: Rational;
  readonly isFor: Rational;
}

/**
 * The majority where constituencies weigh otherwise than by heads: the weights of those for, added up.
 * Source: R-C20, R-C22, R-C24.
 */
export function weightedMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): Weighed {
  const source = votingSource(constitution);
  const classes = constitution.voting?.classes;
  if (!classes)
    return cannot(find(source, 'The constitution gives constituencies no weights.', false));
  const unsound = classesAreUnsound(facts, kindSource(kind));
  if (unsound) return cannot(unsound);
  const weighed = weigh(classes, facts);
  if (weighed.length === 0)
    return cannot(find(source, 'Nobody voted, and nothing is no share of nothing.', false));
  const share = sum(weighed.map(({ isFor }) => isFor));
  return {
    share,
    unit: UNIT,
    steps: [
      ...weighed.map((one) => classStep(constitution, source, classes.method, one)),
      ...silent(constitution, source, classes, weighed),
      reaches(
        kindSource(kind),
        `It needs ${thresholdSays(kind)}.`,
        [share, rational(1)],
        kind.threshold,
        [UNIT, 'the whole'],
      ),
    ],
  };
}

const cannot = (step: Step): Weighed => ({ steps: [step], share: null, unit: UNIT });

function weigh({ weights, method, empty }: ClassWeights, facts: ResolutionFacts): Weight[] {
  const voting = weights.flatMap(({ constituency: code, numerator, denominator }) => {
    const votes = votesOf(facts, code);
    return votes && votes.votesFor + votes.votesAgainst > 0
      ? [{ code, votes, given: rational(numerator, denominator) }]
      : [];
  });
  const whole = voting.map(({ given }) => given).reduce(add, rational(0));
  if (whole.numerator === 0n) return [];
  return voting.map(({ code, votes, given }) => {
    const weight = empty === 'zero' ? given : divide(given, whole);
    return { code, votes, weight, isFor: multiply(weight, shareFor(votes, method)) };
  });
}

function shareFor(
  { votesFor, votesAgainst }: ClassVotes,
  method: ClassWeights['method'],
): Rational {
  if (method === 'PROPORTIONAL') return rational(votesFor, votesFor + votesAgainst);
  return rational(votesFor > votesAgainst ? 1 : 0);
}

/** `Workers count for 60 %: 30 of 40 votes are for it, which is 45 %.` */
function classStep(
  constitution: Constitution,
  source: Source,
  method: ClassWeights['method'],
  { code, votes: { votesFor, votesAgainst }, weight, isFor }: Weight,
): Step {
  const cast = votesFor + votesAgainst;
  const wholly =
    votesFor > votesAgainst ? 'so all of it is for it' : 'no majority, so none of it is for it';
  const result = method === 'BLOC' ? wholly : `which is ${shareSays(isFor)}`;
  const says = `${nameOf(constitution, code)} count for ${shareSays(weight)} of the whole: ${grouped(votesFor)} of ${grouped(cast)} votes are for it, ${result}.`;
  return find(source, says, true, { 'votes for': votesFor, 'votes against': votesAgainst });
}

/** What becomes of the weight of those among whom nobody voted. */
function silent(
  constitution: Constitution,
  source: Source,
  { weights, empty }: ClassWeights,
  weighed: readonly Weight[],
): Step[] {
  return weights
    .filter(({ constituency }) => !weighed.some(({ code }) => code === constituency))
    .map(({ constituency }) => {
      const fate = empty === 'zero' ? 'its weight is for nothing' : 'its weight goes to the others';
      return find(
        source,
        `No votes came from ${nameOf(constitution, constituency)}, so ${fate}.`,
        true,
      );
    });
}
