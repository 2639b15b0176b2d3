import { type Exercise, type MeetingVoteFacts } from './facts';
import { groupBy, type Line, memberWith, type Tally, tallyOf } from './voting-paper';

/**
 * A show of hands: a member there in person has one vote, each representative of a body one, and each proxy one
 * whatever the number of members behind it; but one for and one against where some told the proxy to vote for and
 * others against.
 * Source: R-A7, R-A9, R-A32; Companies Act 2006 ss.284(2), 285(1), (2), 323(3).
 */
export function showOfHands(facts: MeetingVoteFacts, exercises: readonly Exercise[]): Tally {
  const own = exercises.filter(({ as }) => as !== 'proxy');
  const proxies = exercises.filter(({ as }) => as === 'proxy');
  return tallyOf([
    ...own.map((one) => hand(facts, one)),
    ...groupBy(proxies, ({ person }) => person).flatMap((held) => handsOfProxy(facts, held)),
  ]);
}

function handsOfProxy(facts: MeetingVoteFacts, held: readonly Exercise[]): Line[] {
  const told = held.filter(({ instructed }) => instructed === 'for' || instructed === 'against');
  const toldFor = told.find(({ instructed }) => instructed === 'for');
  const toldAgainst = told.find(({ instructed }) => instructed === 'against');
  if (toldFor && toldAgainst)
    return [
      { constituency: memberWith(facts, toldFor)?.constituency, for: 1, against: 0 },
      { constituency: memberWith(facts, toldAgainst)?.constituency, for: 0, against: 1 },
    ];
  return held.slice(0, 1).map((first) => hand(facts, told[0] ?? first));
}

function hand(facts: MeetingVoteFacts, one: Exercise): Line {
  const way = one.instructed ?? one.way;
  return {
    constituency: memberWith(facts, one)?.constituency,
    for: way === 'for' ? 1 : 0,
    against: way === 'against' ? 1 : 0,
    abstained: way === 'abstain',
  };
}
