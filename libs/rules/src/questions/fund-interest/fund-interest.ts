import { type Ruling, type Step, type Warning } from '../../outcome';
import { list } from '../../reasoning/explain';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type FundInterestFacts, fundInterestFacts } from './facts';

type Interested = FundInterestFacts['interests'][number];

/**
 * Does a decision on a bid stand, though some who took part had an interest in it? Those with an interest leave, and
 * count towards neither quorum nor vote; where they did not and their vote was decisive, it is decided again.
 * Source: R-G12.
 */
export const fundInterest = question(
  'fund-interest',
  'Does a decision on a bid stand, though some had an interest in it?',
  fundInterestFacts,
  ({ fund }, facts): Ruling => {
    const source = { rule: 'R-G12', citation: cite(fund?.cites, 'interests in bids') };
    const { interests, body } = facts;
    if (body === 'members')
      return rulingOf(['in-order', 'out-of-order'], `${ALL} ${facts.bid}: ${source.citation}.`, {
        steps: [find(source, `${ALL} ${facts.bid}.`, true, { interested: interests.length })],
        warnings: toPublish(facts, source),
      });
    const counts = withoutInterested(facts);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `The decision on ${facts.bid} stands: ${source.citation}.`,
      {
        steps: [sound(facts, source), ...stands(facts, counts, source)],
        warnings: undeclared(interests, source),
      },
    );
  },
);

const ALL = 'In a vote of all members everybody votes, and interests are published, on';

interface Counts {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly present: number;
}

const voted = (interests: readonly Interested[], how: Interested['voted']): number =>
  interests.filter((one) => one.voted === how).length;

/** The count as it would have been had they left. */
function withoutInterested(facts: FundInterestFacts): Counts {
  const { interests, votesFor, votesAgainst, present } = facts;
  return {
    votesFor: votesFor - voted(interests, 'for'),
    votesAgainst: votesAgainst - voted(interests, 'against'),
    present: present - interests.filter(({ left }) => !left).length,
  };
}

function sound(facts: FundInterestFacts, source: Source): Step {
  const { votesFor, votesAgainst, present } = withoutInterested(facts);
  const holds =
    votesFor >= 0 &&
    votesAgainst >= 0 &&
    present >= 0 &&
    facts.votesFor + facts.votesAgainst <= facts.present &&
    facts.interests.every(({ left, voted: how }) => !left || how === 'not');
  return find(
    source,
    holds
      ? 'The numbers agree: nobody voted who had left, and there are no more votes than people.'
      : 'The numbers do not agree: somebody voted who had left, or there are more votes than people.',
    holds,
  );
}

function stands(facts: FundInterestFacts, counts: Counts, source: Source): Step[] {
  const granted = facts.votesFor > facts.votesAgainst;
  const quorum = weigh(
    source,
    'Without those who had an interest there must still be a quorum.',
    { of: counts.present, says: 'present without an interest' },
    '>=',
    { of: facts.quorum, says: 'needed' },
  );
  const votes = weigh(
    source,
    granted
      ? 'Without their votes it is still granted.'
      : 'Without their votes it is still not granted.',
    { of: counts.votesFor, says: 'votes for without an interest' },
    granted ? '>' : '<=',
    { of: counts.votesAgainst, says: 'votes against without an interest' },
  );
  return votes.holds
    ? [quorum, votes]
    : [
        quorum,
        {
          ...votes,
          says: 'Votes of those with an interest were decisive, so it is decided again.',
        },
      ];
}

const undeclared = (interests: readonly Interested[], source: Source): Warning[] => {
  const silent = interests.filter(({ declared }) => !declared);
  return silent.length === 0
    ? []
    : [
        {
          ...source,
          says: `These interests were not declared: ${list(silent.map(({ name, interest }) => `${name} (${interest.replaceAll('-', ' ')})`))}.`,
        },
      ];
};

const toPublish = ({ interests }: FundInterestFacts, source: Source): Warning[] =>
  interests.length === 0
    ? []
    : [
        {
          ...source,
          says: `Publish with the result the interests of ${list(interests.map(({ name }) => name))}.`,
        },
      ];
