import { unwrap } from '@folkmoot/contract';
import { atOnce, TwoCopies } from '../support/at-once';
import { askAll, emptySeat, sendAnswer, sendEnding } from '../support/empty-seats';
import {
  callElection,
  openElection,
  sendCount,
  sendElectionDeclaration,
} from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { closePoll } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

let copies: TwoCopies;
let scratch: Scratch;
let officer: Person;
let officerThere: Person;
let secretaryThere: Person;

/** The first member of each constituency. */
const FIRST = { staff: 1, community: 101 } as const;
type Constituency = keyof typeof FIRST;

const seated = async (constituency: string) => {
  const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
  return seats.find((one) => one.constituency === constituency)!.holders;
};
const fill = (person: Person, term: string) => () =>
  person.api.POST('/api/v1/vacant-seats/{term}/filling', { params: { path: { term } } });
const answer = (person: Person, term: string, candidate: string, serves: boolean) => () =>
  sendAnswer(person, term, candidate, serves);
const candidateOf = async (term: string, name: string): Promise<string> =>
  (await emptySeat(scratch, term)).candidates.find((one) => one.name === name)!.candidate;

/** The first and the second of a constituency are elected; the third and the fourth come next, on papers of the first. */
async function elect(constituency: Constituency, days: number): Promise<string> {
  const first = FIRST[constituency];
  const name = (n: number) => `Member ${first + n}`;
  const id = await callElection(scratch, {
    [constituency]: { seats: 2, candidates: [0, 1, 2, 3].map((n) => numberOf(first + n)) },
  });
  const poll = await openElection(scratch, id, scratch.moment(days));
  const papers = [[0, 2, 3], [0, 2, 3], [0, 3], [0, 2], [1], [1], [1]];
  await castAll(
    poll,
    papers.map((paper, n) => [scratch.insider(numberOf(first + n)), ...paper.map(name)] as const),
  );
  scratch.at(days);
  await closePoll(scratch, poll);
  await unwrap(sendCount(scratch, id));
  await unwrap(sendElectionDeclaration(scratch, id));
  scratch.at(days + 3);
  await Promise.all([officer, scratch.secretary].map((person) => person.beSignedIn()));
  [officerThere, secretaryThere] = (await copies.there(officer, scratch.secretary)) as [
    Person,
    Person,
  ];
  const [leaver] = (await seated(constituency)).filter((holder) => holder.name === name(0));
  await unwrap(sendEnding(scratch, leaver!.term, 'resigned', scratch.inDays(0)));
  return leaver!.term;
}

beforeAll(async () => {
  copies = await TwoCopies.start();
  ({ scratch } = copies);
  officer = scratch.returningOfficer;
  await importRoll(scratch, ...lines(9, 'staff'), ...lines(9, 'community', 101));
});
afterAll(() => copies.close());

describe('a seat that fell free goes to one person', () => {
  it('R-F29: whoever changes their answer while it is filled is counted as they said, or too late', async () => {
    const term = await elect('community', 7);
    await askAll(scratch, term, {
      replyBy: scratch.inDays(9),
      willing: ['Member 103', 'Member 104'],
    });
    const third = await candidateOf(term, 'Member 103');
    const [declined, ...filled] = await atOnce(
      answer(secretaryThere, term, third, false),
      fill(officer, term),
      fill(officerThere, term),
      fill(officer, term),
    );
    expect(filled.sort()).toEqual(['done', 'seat-filled', 'seat-filled']);
    expect(['done', 'seat-filled']).toContain(declined);
    const names = (await seated('community')).map(({ name }) => name).sort();
    const taker = declined === 'done' ? 'Member 104' : 'Member 103';
    expect(names).toEqual(['Member 102', taker]);
    expect(await entriesOf(scratch.visitor, 'decision.made')).toHaveLength(2);
  });

  it('R-E11: by the papers or by a by-election, when somebody changes their mind as it is called', async () => {
    const term = await elect('staff', 20);
    await askAll(scratch, term, { replyBy: scratch.inDays(9), willing: [] });
    const third = await candidateOf(term, 'Member 3');
    const contests = [{ constituency: 'staff', seats: 1, inPlaceOf: term }];
    const call = (person: Person) => () =>
      person.api.POST('/api/v1/elections', { body: { title: 'By-election', contests } });
    const [serves, ...called] = await atOnce(
      answer(secretaryThere, term, third, true),
      call(officer),
      call(officerThere),
    );
    const willing = serves === 'done';
    expect(serves).toBe(willing ? 'done' : 'by-election-called');
    expect(called.sort()).toEqual(
      willing ? ['not-by-election', 'not-by-election'] : ['done', 'not-by-election'],
    );
    const [filled] = await atOnce(fill(officer, term));
    expect(filled).toBe(willing ? 'done' : 'not-from-papers');
    const holders = (await seated('staff')).map(({ name }) => name).sort();
    expect(holders).toEqual(willing ? ['Member 2', 'Member 3'] : ['Member 2']);
  });

  it('is ended once, by two officers who enter it for different causes', async () => {
    const [holder] = await seated('staff');
    const { term } = holder!;
    const end = (person: Person, cause: 'resigned' | 'died') => () =>
      person.api.POST('/api/v1/terms/{term}/ending', {
        params: { path: { term } },
        body: { cause, on: scratch.inDays(0) },
      });
    const [there] = await copies.there(scratch.secretary);
    const came = await atOnce(end(scratch.secretary, 'resigned'), end(there!, 'died'));
    expect(came.sort()).toEqual(['done', 'term-ended']);
    const log = await entriesOn(scratch.visitor, term);
    expect(log.filter(({ action }) => action === 'seat.vacated')).toHaveLength(1);
  });

  it('and a stranger finds nothing wrong', async () => {
    expect(await verify(scratch)).toMatchObject({ failures: [], unchecked: [] });
  });
});
