import { add, divide, multiply, type Rational, rational } from '@folkmoot/basics';
import {
  type ClassCap,
  type ClassWeights,
  type Constitution,
  type DecisionKind,
  type Threshold,
} from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { fractionSays, thresholdSays } from '../reasoning/words';
import { kindSource } from './kind-source';

const nought = rational(0);

/**
 * The majority where constituencies weigh otherwise than by heads: the weights of those for, added up.
 * Source: R-C20, R-C22, R-C24.
 */
export function weightedMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] {
  const source = { ...votingSource(constitution), rule: 'R-C24' };
  const classes = constitution.voting?.classes;
  if (!classes) return [find(source, 'The constitution gives constituencies no weights.', false)];
  const unsound = classesAreUnsound(facts, kindSource(kind));
  if (unsound) return [unsound];
  const voting = classes.weights.flatMap((weight) => {
    const votes = votesOf(facts, weight.constituency);
    return votes && votes.votesFor + votes.votesAgainst > 0 ? [{ weight, votes }] : [];
  });
  if (voting.length === 0)
    return [find(source, 'Nobody voted, and nothing is no share of nothing.', false)];
  const whole =
    classes.empty === 'zero' ? rational(1) : sum(voting.map(({ weight }) => weightOf(weight)));
  const score = divide(
    sum(
      voting.map(({ weight, votes }) =>
        multiply(weightOf(weight), shareFor(votes, classes.method)),
      ),
    ),
    whole,
  );
  const parts = voting.map(({ weight, votes }): Readonly<Record<string, string>> => {
    const name = nameOf(constitution, weight.constituency);
    const label = `${name} (weight ${weight.numerator}/${weight.denominator})`;
    return { [label]: `${votes.votesFor} for, ${votes.votesAgainst} against` };
  });
  const step = reaches(
    kindSource(kind),
    `It needs ${thresholdSays(kind)}.`,
    score,
    kind.threshold,
    'weighted votes',
  );
  return [{ ...step, inputs: Object.assign({}, ...parts, step.inputs) as Step['inputs'] }];
}

/**
 * The majority where some constituencies together may be no more than a share of all votes: each of their votes
 * then weighs less, so that they come to just that share.
 * Source: R-C21, R-C24, cap form.
 * @returns `null` when no cap bears on this decision
 */
export function cappedMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] | null {
  const caps = constitution.voting?.caps ?? [];
  if (caps.length === 0 || !facts.byConstituency) return null;
  const unsound = classesAreUnsound(facts, kindSource(kind));
  if (unsound) return [unsound];
  const capped = facts.byConstituency.map((votes) => {
    const cap = caps.find(({ constituency }) => constituency === votes.constituency);
    return { votes, weight: cap ? voteWeight(cap, votes, facts) : rational(1) };
  });
  const votesFor = sum(
    capped.map(({ votes, weight }) => multiply(weight, rational(votes.votesFor))),
  );
  const cast = sum(
    capped.map(({ votes, weight }) =>
      multiply(weight, rational(votes.votesFor + votes.votesAgainst)),
    ),
  );
  if (cast.numerator === 0n)
    return [find(kindSource(kind), 'Nobody voted, and nothing is no share of nothing.', false)];
  const explained = caps.map((cap): Step => {
    const votes = votesOf(facts, cap.constituency);
    const weight = votes ? voteWeight(cap, votes, facts) : rational(1);
    const says = `The votes of ${nameOf(constitution, cap.constituency)} together count for at most ${fractionSays(cap)} of all votes, so each weighs ${written(weight)}.`;
    return find({ ...votingSource(constitution), rule: 'R-C24' }, says, true);
  });
  return [
    ...explained,
    reaches(
      kindSource(kind),
      `It needs ${thresholdSays(kind)}.`,
      divide(votesFor, cast),
      kind.threshold,
      'votes for, as they weigh',
    ),
  ];
}

/** Every constituency that must agree by its own voters. Source: R-I5. */
export const eachMajority = (
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] =>
  (kind.eachConstituency ?? []).map((code) => {
    const name = nameOf(constitution, code);
    const { votesFor, votesAgainst } = votesOf(facts, code) ?? { votesFor: 0, votesAgainst: 0 };
    const { numerator, denominator, strict } = kind.threshold;
    if (votesFor + votesAgainst === 0)
      return find(kindSource(kind), `Nobody voted for ${name}, whose agreement it needs.`, false);
    return weigh(
      kindSource(kind),
      `${name} must agree too, by the same majority of its own votes.`,
      { times: denominator, of: votesFor, says: `votes for, of ${name}` },
      strict ? '>' : '>=',
      { times: numerator, of: votesFor + votesAgainst, says: `votes cast by ${name}` },
    );
  });

/** Votes by constituency must be whole numbers, each constituency once, and come to the totals. */
function classesAreUnsound(facts: ResolutionFacts, source: Source): Step | null {
  const lines = facts.byConstituency ?? [];
  const total = (pick: (line: ClassVotes) => number): number =>
    lines.reduce((all, line) => all + pick(line), 0);
  const sound =
    new Set(lines.map(({ constituency }) => constituency)).size === lines.length &&
    total(({ votesFor }) => votesFor) === facts.votesFor &&
    total(({ votesAgainst }) => votesAgainst) === facts.votesAgainst;
  return sound
    ? null
    : find(source, 'The votes of the constituencies do not come to the votes as a whole.', false);
}

/** `eff = min(I, k ÷ (1 − k) × N)` shared by the I votes cast, where N are the votes of all others. */
function voteWeight(cap: ClassCap, votes: ClassVotes, facts: ResolutionFacts): Rational {
  const own = votes.votesFor + votes.votesAgainst;
  const others = facts.votesFor + facts.votesAgainst - own;
  const most = rational(cap.numerator * others, cap.denominator - cap.numerator);
  if (own === 0 || most.numerator >= BigInt(own) * most.denominator) return rational(1);
  return divide(most, rational(own));
}

function shareFor(
  { votesFor, votesAgainst }: ClassVotes,
  method: ClassWeights['method'],
): Rational {
  if (method === 'PROPORTIONAL') return rational(votesFor, votesFor + votesAgainst);
  return votesFor > votesAgainst ? rational(1) : nought;
}

/** A score against a threshold, in whole numbers. */
const reaches = (
  source: Source,
  says: string,
  score: Rational,
  { numerator, denominator, strict }: Threshold,
  unit: string,
): Step =>
  weigh(
    source,
    says,
    { times: denominator, of: score.numerator, isCount: true, says: unit },
    strict ? '>' : '>=',
    { times: numerator, of: score.denominator, isCount: true, says: 'the whole' },
  );

const votesOf = (facts: ResolutionFacts, code: string): ClassVotes | undefined =>
  facts.byConstituency?.find(({ constituency }) => constituency === code);

const nameOf = ({ constituencies }: Constitution, code: string): string =>
  constituencies.find((known) => known.code === code)?.name ?? code;

const votingSource = ({ voting }: Constitution): Source => ({
  rule: 'R-C24',
  citation: cite(voting?.cites, 'weight of votes'),
});

const weightOf = ({
  numerator,
  denominator,
}: {
  numerator: number;
  denominator: number;
}): Rational => rational(numerator, denominator);

const sum = (parts: readonly Rational[]): Rational => parts.reduce(add, nought);

const written = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator} of a vote`;
