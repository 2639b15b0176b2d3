import { unwrap } from '@folkmoot/contract';
import { cicMembersCouncil } from '@folkmoot/rules';
import {
  callElection,
  electionDetails,
  openElection,
  override,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOf } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll } from '../support/resolutions';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';

/** Terms of those elected begin so many days after the first. */
const termFrom = 40;

let scratch: Scratch;
let id: string;

const member = (n: number) => scratch.insider(numberOf(n));

async function memberId(n: number): Promise<string> {
  const { items } = await unwrap(
    scratch.secretary.api.GET('/api/v1/members', { params: { query: { q: numberOf(n) } } }),
  );
  return items[0]?.id ?? '';
}

/** A member of staff takes another post, and belongs to the community from today. */
async function moveAway(n: number): Promise<void> {
  await importRoll(scratch, line(n, { constituency: 'community' }));
  await unwrap(
    scratch.secretary.api.POST('/api/v1/members/{id}/moving', {
      params: { path: { id: await memberId(n) } },
      body: { constituency: 'staff', on: scratch.inDays(0) },
    }),
  );
}

async function candidateOf(n: number): Promise<string> {
  const { contests } = await electionDetails(scratch, id);
  const stand = contests.flatMap(({ candidates }) => candidates);
  return stand.find(({ name }) => name === `Member ${n}`)?.id ?? '';
}

const sendCeasing = async (n: number, { api }: Person = scratch.returningOfficer) =>
  api.POST('/api/v1/elections/{id}/candidates/{candidate}/ceasing', {
    params: { path: { id, candidate: await candidateOf(n) } },
    body: {
      cause: 'left-constituency',
      on: scratch.inDays(0),
      reason: 'Took a post elsewhere.',
      evidence: 'Letter of the employer, folder 7.',
    },
  });

/** Who is to be entered as having left, as the office is told. */
async function outside(): Promise<readonly string[]> {
  const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/elections'));
  return items.find((election) => election.id === id)?.candidatesOutside ?? [];
}

beforeAll(async () => {
  scratch = await startScratch({
    constitution: {
      ...cicMembersCouncil,
      elections: { ...cicMembersCouncil.elections, forOneSeat: 'fptp' },
    },
  });
  await importRoll(scratch, ...lines(9), ...lines(6, 'community', 101));
  const contests = [{ constituency: 'staff', seats: 2, termFrom: scratch.day(termFrom) }];
  const { api } = scratch.returningOfficer;
  ({ id } = await unwrap(api.POST('/api/v1/elections', { body: { title: 'Staff', contests } })));
  await override(scratch, id, { stage: 'timetable', reason: 'The members agreed to it.' });
  for (const n of [1, 2, 3, 4, 5, 6])
    await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
});
afterAll(() => scratch.close());

describe('R-E10, R-F29: a candidate who leaves before the poll opens', () => {
  it('is a task of the returning officer, and the poll does not open before it is done', async () => {
    expect(await outside()).toEqual([]);
    await unwrap(
      scratch.secretary.api.POST('/api/v1/members/{id}/leaving', {
        params: { path: { id: await memberId(6) } },
        body: { leftOn: scratch.inDays(0) },
      }),
    );
    expect(await outside()).toEqual(['Member 6']);
    const { contests } = await electionDetails(scratch, id);
    expect(
      contests[0]?.candidates.filter(({ isOutside }) => isOutside).map(({ name }) => name),
    ).toEqual(['Member 6']);
    const refused = await refusalOf(sendElectionOpening(scratch, id, scratch.moment(8)));
    expect(refused).toMatchObject({ status: 409, code: 'not-ready' });
    expect(refused.detail).toContain('Member 6 stands for Staff and belongs there no longer');
  });

  it('is entered by the returning officer alone, and only of whom the register says it', async () => {
    expect(await codeOf(sendCeasing(6, scratch.secretary))).toBe('not-allowed');
    expect(await codeOf(sendCeasing(6, member(2)))).toBe('not-allowed');
    const refused = await refusalOf(sendCeasing(5));
    expect(refused).toMatchObject({ status: 409, code: 'still-belongs' });
    expect(refused.detail).toContain('Member 5 belongs to the constituency still');
    await unwrap(sendCeasing(6));
    expect(await outside()).toEqual([]);
    const [entry] = await entriesOf(scratch.visitor, 'candidate.ceased');
    expect(entry?.fields).toMatchObject({ cause: 'left-constituency' });
    const { contests } = await electionDetails(scratch, id);
    expect(contests[0]?.ceased).toMatchObject([
      { says: expect.stringContaining('Member 6 left the constituency on') as string },
    ]);
  });
});

describe('R-E10, R-F29: a candidate who leaves while votes are cast, or after the count', () => {
  it('is passed over: nothing is counted and nobody declared before it is entered', async () => {
    const poll = await openElection(scratch, id, scratch.moment(8));
    await castAll(poll, [
      [member(1), 'Member 1', 'Member 2'],
      [member(2), 'Member 1', 'Member 2'],
      [member(3), 'Member 1', 'Member 2'],
      [member(4), 'Member 3'],
      [member(5), 'Member 3'],
      [member(7), 'Member 4', 'Member 5'],
    ]);
    await moveAway(1);
    expect(await outside()).toEqual(['Member 1']);
    scratch.at(8);
    await closePoll(scratch, poll);
    expect(await refusalOf(sendCount(scratch, id))).toMatchObject({
      status: 409,
      code: 'left-constituency',
    });
    expect((await unwrap(sendCeasing(1))).says).toContain('passes over Member 1');
    await unwrap(sendCount(scratch, id));
    await moveAway(4);
    const refused = await refusalOf(sendElectionDeclaration(scratch, id));
    expect(refused).toMatchObject({ status: 409, code: 'left-constituency' });
    expect(refused.detail).toContain('Member 4');
    await unwrap(sendCeasing(4));
    expect(await codeOf(sendElectionDeclaration(scratch, id))).toBe('count-again');
    await unwrap(sendCount(scratch, id));
    await unwrap(sendElectionDeclaration(scratch, id));
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is not declared elected without a poll either', async () => {
    const slate = { community: { seats: 1, candidates: [numberOf(106)] } };
    const unopposed = await callElection(scratch, slate, 'One seat');
    await importRoll(scratch, line(106, { constituency: 'staff' }));
    const sent = scratch.returningOfficer.api.POST('/api/v1/elections/{id}/unopposed', {
      params: { path: { id: unopposed } },
    });
    const refused = await refusalOf(sent);
    expect(refused).toMatchObject({ status: 409, code: 'not-ready' });
    expect(refused.detail).toContain('Member 106 stands for Community');
  });
});

describe('R-E10: somebody elected who leaves before the term begins', () => {
  const holders = async (day: number) => {
    const { seats } = await unwrap(
      scratch.visitor.api.GET('/api/v1/council', { params: { query: { on: scratch.day(day) } } }),
    );
    return seats.find(({ constituency }) => constituency === 'staff')?.holders ?? [];
  };

  it('does not take the seat, which is empty from the day on which the term would have begun', async () => {
    const elected = await holders(termFrom);
    expect(elected.map(({ name }) => name).sort()).toEqual(['Member 2', 'Member 3']);
    await moveAway(2);
    expect((await holders(termFrom)).map(({ name }) => name)).toEqual(['Member 3']);
    const [fell] = await entriesOf(scratch.visitor, 'seat.vacated');
    expect(fell?.fields).toMatchObject({
      office: 'council:staff',
      cause: 'left-constituency',
      vacantFrom: scratch.day(termFrom),
    });
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('R-F29: and nobody of another constituency is asked to serve in their place', async () => {
    const { items } = await unwrap(scratch.secretary.api.GET('/api/v1/vacant-seats'));
    const path = { params: { path: { term: items[0]?.term ?? '' } } };
    const seat = () => unwrap(scratch.secretary.api.GET('/api/v1/vacant-seats/{term}', path));
    expect((await seat()).couldServe).toEqual(['Member 5']);
    await moveAway(5);
    expect((await seat()).couldServe).toEqual([]);
  });
});
