import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Denominator } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { find, weigh } from '../reasoning/step';
import {
  counted,
  denominatorSays,
  fractionSays,
  grouped,
  percent,
  thresholdInPercent,
  thresholdSays,
} from '../reasoning/words';
import { cappedMajority } from './capped-majority';
import { eachMajority, type Weighed } from './class-votes';
import { leftOut, totalEntitled, totalPeople } from './counts';
import { kindSource } from './kind-source';
import { weightedMajority } from './weighted-majority';

/**
 * What the majority is measured against.
 * Source: an abstention is not a vote, so it counts against where all who are entitled,
 * or all in office, are the measure, and not at all where votes are. So does whoever has no vote on an item that
 * concerns them, where all in office are; where all the others are, the one whom the item is about is no part of it.
 */
export function measure(denominator: Denominator, facts: ResolutionFacts): number {
  switch (denominator) {
    case 'VOTES_CAST':
    case 'MEMBERS_VOTING':
    case 'CLASS_WEIGHTED':
      return facts.votesFor + facts.votesAgainst;
    case 'MEMBERS_IN_OFFICE':
      return totalEntitled(facts.participation) + leftOut(facts);
    case 'OTHERS_IN_OFFICE':
      return totalEntitled(facts.participation) + Math.max(0, leftOut(facts) - 1);
    case 'ELIGIBLE_TOTAL':
    case 'MEMBERS_ALL_SIGNED':
      return totalEntitled(facts.participation);
  }
}

/**
 * Is it carried? Settled by cross-multiplication, in whole numbers.
 * Source: R-02, R-A3, R-A4, R-E8; R-C24 where constituencies weigh differently; R-C5 for a turnout; R-I5 for
 * constituencies that must each agree.
 */
export const majority = (
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] => [
  ...turnout(kind, facts),
  ...overallMajority(constitution, kind, facts).steps,
  ...eachMajority(constitution, kind, facts),
];

/** What it needs beside its majority: enough of those entitled voting, and constituencies that agree. */
export const besideMajority = (
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): readonly Step[] => [...turnout(kind, facts), ...eachMajority(constitution, kind, facts)];

/** Votes are counted, and not those who abstained: R-04. Source: R-C5. */
function turnout(kind: DecisionKind, facts: ResolutionFacts): Step[] {
  if (!kind.turnout) return [];
  const { numerator, denominator } = kind.turnout;
  return [
    weigh(
      kindSource(kind),
      `At least ${fractionSays(kind.turnout)} of those entitled must vote for or against it.`,
      { times: denominator, of: facts.votesFor + facts.votesAgainst, says: 'votes cast' },
      '>=',
      { times: numerator, of: totalEntitled(facts.participation), says: 'votes of all entitled' },
    ),
  ];
}

/** The majority of all votes, as they weigh. */
export function overallMajority(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): Weighed {
  if (kind.denominator === 'CLASS_WEIGHTED') return weightedMajority(constitution, kind, facts);
  return cappedMajority(constitution, kind, facts) ?? byHeads(kind, facts);
}

function byHeads(kind: DecisionKind, facts: ResolutionFacts): Weighed {
  const of = measure(kind.denominator, facts);
  const unit = denominatorSays(kind);
  if (of === 0) {
    const nobody = find(
      kindSource(kind),
      'Nobody voted, and nothing is no share of nothing.',
      false,
    );
    return { steps: [nobody], share: null, unit };
  }
  const { numerator, denominator, strict } = kind.threshold;
  const step = weigh(
    kindSource(kind),
    `It needs ${thresholdSays(kind)}.`,
    { times: denominator, of: facts.votesFor, says: 'votes for' },
    strict ? '>' : '>=',
    { times: numerator, of, says: unit },
  );
  return { steps: [step], share: rational(facts.votesFor, of), unit };
}

const OF_ALL: readonly Denominator[] = ['ELIGIBLE_TOTAL', 'MEMBERS_IN_OFFICE', 'OTHERS_IN_OFFICE'];

/** Whether votes for and against weigh the same, so that one more either way would settle it. Source: R-A40. */
export function isEqual(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): boolean {
  const { share } = overallMajority(constitution, kind, facts);
  const ofVotes = !OF_ALL.includes(kind.denominator);
  return ofVotes && share !== null && compare(share, rational(1, 2)) === 0;
}

/**
 * `312 for, 88 against, 14 abstained; 78.0 % of votes cast; needs at least 75 %: Companies Act 2006 s.283.` Where votes
 * go by shares: `630 for, 370 against, 0 abstained, cast by 12 members; …`.
 */
export function tallyHeadline(
  constitution: Constitution,
  kind: DecisionKind,
  facts: ResolutionFacts,
): Outcome['headline'] {
  const { share, unit } = overallMajority(constitution, kind, facts);
  const tally = `${grouped(facts.votesFor)} for, ${grouped(facts.votesAgainst)} against, ${grouped(facts.abstained)} abstained${castBy(facts)}`;
  const came = share ? `${percent(share)} of ${unit}` : `no ${unit}`;
  return `${tally}; ${came}; needs ${thresholdInPercent(kind)}: ${kindSource(kind).citation}.`;
}

function castBy({ participation }: ResolutionFacts): string {
  const people = totalPeople(participation);
  return people === null ? '' : `, cast by ${counted(people, 'member')}`;
}
