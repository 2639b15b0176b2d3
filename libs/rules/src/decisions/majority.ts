import { type DecisionKind, type Denominator } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { type Source, cite, find, weigh } from '../reasoning/step';
import {
  denominatorSays,
  grouped,
  percent,
  thresholdInPercent,
  thresholdSays,
} from '../reasoning/words';
import { totalEntitled } from './counts';

export const kindSource = (kind: DecisionKind): Source => ({
  rule: kind.rule,
  citation: cite(kind.cites, kind.title),
});

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
      return totalEntitled(facts.participation);
  }
}

/** Is it carried? Settled by cross-multiplication, in whole numbers. Source: R-02, R-A3, R-A4, R-E8. */
export function majority(kind: DecisionKind, facts: ResolutionFacts): readonly Step[] {
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
