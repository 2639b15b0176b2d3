import { type Constitution, type DecisionKind, type Denominator } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { find, weigh } from '../reasoning/step';
import {
  denominatorSays,
  grouped,
  percent,
  thresholdInPercent,
  thresholdSays,
} from '../reasoning/words';
import { cappedMajority, eachMajority, weightedMajority } from './class-votes';
import { totalEntitled } from './counts';
import { kindSource } from './kind-source';

/**
 * What the majority is measured against.
 * Source: an abstention is not a vote, so it counts against where all who are entitled,
 * or all in office, are the measure, and not at all where votes are.
 */
export function measure(denominator: Denominator, facts: ResolutionFacts): number {
  switch (denominator) {
    case 'VOTES_CAST':
    case 'MEMBERS_VOTING':
      return facts.votesFor + facts.votesAgainst;
    case 'ELIGIBLE_TOTAL':
    case 'MEMBERS_IN_OFFICE':
    case 'MEMBERS_ALL_SIGNED':
      return totalEntitled(facts.participation);
    case 'CLASS_WEIGHTED':
      return facts.votesFor + facts.votesAgainst;
  }
}

/**
 * Is it carried? Settled by cross-multiplication, in whole numbers.
 * Source: R-02, R-A3, R-A4, R-E8; R-C24 where constituencies weigh differently.
 */
export function majority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] {
  return [
    ...overallMajority(constitution, kind, facts),
    ...eachMajority(constitution, kind, facts),
  ];
}

function overallMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] {
  if (kind.denominator === 'CLASS_WEIGHTED') return weightedMajority(constitution, kind, facts);
  const capped = cappedMajority(constitution, kind, facts);
  if (capped) return capped;
  const against = measure(kind.denominator, facts);
  const unit = denominatorSays(kind);
  if (against === 0) {
    return [find(kindSource(kind), 'Nobody voted, and nothing is no share of nothing.', false)];
  }
  const { numerator, denominator, strict } = kind.threshold;
  return [
    weigh(
      kindSource(kind),
      `It needs ${thresholdSays(kind)}.`,
      { times: denominator, of: facts.votesFor, says: 'votes for' },
      strict ? '>' : '>=',
      { times: numerator, of: against, says: unit },
    ),
  ];
}

/** `312 for, 88 against, 14 abstained; 78.0 % of votes cast; needs at least 75 %: Companies Act 2006 s.283.` */
export function tallyHeadline(kind: DecisionKind, facts: ResolutionFacts): Outcome['headline'] {
  const against = measure(kind.denominator, facts);
  const unit = denominatorSays(kind);
  const tally = `${grouped(facts.votesFor)} for, ${grouped(facts.votesAgainst)} against, ${grouped(facts.abstained)} abstained`;
  const share = against === 0 ? `no ${unit}` : `${percent(facts.votesFor, against)} of ${unit}`;
  return `${tally}; ${share}; needs ${thresholdInPercent(kind)}: ${kindSource(kind).citation}.`;
}
