import { add, type Rational, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Threshold } from '../constitution';
import { type ClassVotes, type ResolutionFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find, type Source, weigh } from '../reasoning/step';
import { kindSource } from './kind-source';

/** A majority where votes do not all weigh the same: how it was reckoned, and what it came to. */
export interface Weighed {
  readonly steps: readonly Step[];
  /** The share that is for it; `null` where it cannot be told. */
  readonly share: Rational | null;
  /** What it is a share of: `weighted votes`. */
  readonly unit: string;
}

/**
 * Whether a decision turns on how each constituency votes: weighed, capped, or agreeing by itself. Then the votes of
 * each are counted apart.
 * Source: R-C20 to R-C24, R-I5.
 */
export function turnsOnClasses(
  { voting }: Pick<Constitution, 'voting'>,
  {
    electorate,
    denominator,
    eachConstituency = [],
  }: Pick<DecisionKind, 'electorate' | 'denominator' | 'eachConstituency'>,
): boolean {
  const isCapped = (voting?.caps?.length ?? 0) > 0;
  const ofMembers = electorate === 'members' || electorate === 'legal-members';
  return denominator === 'CLASS_WEIGHTED' || eachConstituency.length > 0 || (isCapped && ofMembers);
}

/** Every constituency that must agree by its own voters. Source: R-I5. */
export const eachMajority = (
  constitution: Constitution,
  kind: DecisionKind,
  facts: Pick<ResolutionFacts, 'byConstituency'>,
): readonly Step[] =>
  (kind.eachConstituency ?? []).map((code) => {
    const name = nameOf(constitution, code);
    const { votesFor, votesAgainst } = votesOf(facts, code) ?? { votesFor: 0, votesAgainst: 0 };
    const { numerator, denominator, strict } = kind.threshold;
    if (votesFor + votesAgainst === 0)
      return find(kindSource(kind), `No votes came from ${name}, which must agree.`, false);
    return weigh(
      kindSource(kind),
      `${name} must agree too, by the same majority of its own votes.`,
      { times: denominator, of: votesFor, says: `votes for, of ${name}` },
      strict ? '>' : '>=',
      { times: numerator, of: votesFor + votesAgainst, says: `votes cast by ${name}` },
    );
  });

/** Votes by constituency must be whole numbers, each constituency once, and come to the totals. Source: R-02, R-C24. */
export function classesAreUnsound(
  facts: Pick<ResolutionFacts, 'byConstituency' | 'votesFor' | 'votesAgainst'>,
  source: Source,
): Step | null {
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

/** Two exact numbers against a threshold, in whole numbers of the largest part that measures both. */
export function reaches(
  source: Source,
  says: string,
  [part, whole]: readonly [Rational, Rational],
  { numerator, denominator, strict }: Threshold,
  [partSays, wholeSays]: readonly [string, string],
): Step {
  const parts = (part.denominator * whole.denominator) / gcd(part.denominator, whole.denominator);
  const count = (of: Rational): bigint => (of.numerator * parts) / of.denominator;
  const unit = parts === 1n ? '' : `, in parts of 1/${parts}`;
  return weigh(
    source,
    says,
    { times: denominator, of: count(part), isCount: true, says: `${partSays}${unit}` },
    strict ? '>' : '>=',
    { times: numerator, of: count(whole), isCount: true, says: `${wholeSays}${unit}` },
  );
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

export const votesOf = (
  { byConstituency = [] }: Pick<ResolutionFacts, 'byConstituency'>,
  code: string,
): ClassVotes | undefined => byConstituency.find(({ constituency }) => constituency === code);

export const nameOf = ({ constituencies }: Constitution, code: string): string =>
  constituencies.find((known) => known.code === code)?.name ?? code;

export const votingSource = ({ voting }: Constitution): Source => ({
  rule: 'R-C24',
  citation: cite(voting?.cites, 'weight of votes'),
});

export const sum = (parts: readonly Rational[]): Rational => parts.reduce(add, rational(0));
