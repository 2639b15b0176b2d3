import { unwrap, type Schema } from '@folkmoot/contract';
import { callElection, openElection, sendCount, sendElectionDeclaration } from './elections';
import { type Person } from './person';
import { closePoll, concludeResolution, openResolution } from './resolutions';
import { importRoll, lines, numberOf } from './roll';
import { type Scratch } from './scratch';
import { castAll } from './voting';

/** Eight people in office: a quorum is three of them, three quarters are six. */
export interface Council {
  readonly staff: readonly Person[];
  readonly community: readonly Person[];
  readonly all: readonly Person[];
}

/** Members elect a council of five for staff and three for the community. It takes seven days. */
export async function electCouncil(scratch: Scratch): Promise<Council> {
  await importRoll(scratch, ...lines(6), ...lines(4, 'community', 101));
  const people = (from: number, count: number) =>
    lines(count, '', from).map(({ number }) => scratch.insider(number));
  const staff = people(1, 5);
  const community = people(101, 3);
  const id = await callElection(scratch, {
    staff: { seats: 5, candidates: lines(6).map(({ number }) => number) },
    community: { seats: 3, candidates: [101, 102, 103, 104].map(numberOf) },
  });
  const poll = await openElection(scratch, id, scratch.moment(7));
  await castAll(poll, [
    ...staff.map((person, n) => [person, `Member ${n + 1}`] as const),
    ...community.map((person, n) => [person, `Member ${n + 101}`] as const),
  ]);
  scratch.at(7);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  await unwrap(sendElectionDeclaration(scratch, id));
  return { staff, community, all: [...staff, ...community] };
}

type Vote = 'For' | 'Against' | 'Abstain';

/** So many of the people for, then so many against, then so many abstaining. */
export const split = (
  people: readonly Person[],
  votesFor: number,
  votesAgainst: number,
  abstained = 0,
): [Person, Vote][] =>
  people
    .slice(0, votesFor + votesAgainst + abstained)
    .map((person, n) => [
      person,
      n < votesFor ? 'For' : n < votesFor + votesAgainst ? 'Against' : 'Abstain',
    ]);

/** A drafted resolution is opened today, voted on and declared when its days are over. */
export async function decide(
  scratch: Scratch,
  resolution: string,
  votes: readonly (readonly [Person, Vote])[],
  closes: { readonly day: number; readonly time: string },
): Promise<Schema<'DecisionDto'>> {
  const poll = await openResolution(scratch, resolution, scratch.moment(closes.day, closes.time));
  await castAll(poll, votes);
  scratch.at(closes.day, closes.time);
  return concludeResolution(scratch, resolution, poll);
}
