import { unwrap } from '@folkmoot/contract';
import { type CountSheet } from '@folkmoot/count';
import { sha256Hex } from '@folkmoot/log';
import {
  callElection,
  electionDetails,
  openElection,
  sendCandidate,
  sendCount,
  sendElectionDeclaration,
  sendElectionOpening,
} from '../support/elections';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, decisionNumbered, pollDetails } from '../support/resolutions';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

describe('an election in two constituencies', () => {
  let scratch: Scratch;
  let id: string;
  let poll: string;
  const of = (n: number): Person => scratch.insider(numberOf(n));

  beforeAll(async () => {
    scratch = await startScratch();
    const both = line(30, { constituency: 'staff' });
    await importRoll(scratch, ...lines(20), ...lines(10, 'community', 101), both, {
      ...both,
      constituency: 'community',
    });
  });
  afterAll(() => scratch.close());

  it('is called for seats that the constitution fills by election, as many as there are', async () => {
    const call = (...contests: { constituency: string; seats: number }[]) =>
      scratch.returningOfficer.api.POST('/api/v1/elections', { body: { title: 'X', contests } });
    expect(await codeOf(call({ constituency: 'partners', seats: 1 }))).toBe('not-elected');
    expect(await codeOf(call({ constituency: 'staff', seats: 11 }))).toBe('too-many-seats');
    expect(await codeOf(call({ constituency: 'pets', seats: 1 }))).toBe('constituency-unknown');
    const staff = { constituency: 'staff', seats: 1 };
    expect(await codeOf(call(staff, staff))).toBe('constituency-twice');
    id = await callElection(scratch, {
      staff: { seats: 2, candidates: ['M0001', 'M0002', 'M0003', 'M0004'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
  });

  it('takes candidates in their own constituency alone, and each once', async () => {
    expect(await refusalOf(sendCandidate(scratch, id, 'staff', 'M0103'))).toMatchObject({
      status: 422,
      code: 'not-eligible',
      detail: expect.stringContaining('Staff'),
    });
    expect(await codeOf(sendCandidate(scratch, id, 'community', 'M0030'))).toBe('not-eligible');
    expect(await codeOf(sendCandidate(scratch, id, 'staff', 'M0001'))).toBe('stands-already');
    expect(await codeOf(sendCandidate(scratch, id, 'staff', 'M9999'))).toBe('member-unknown');
    expect(await codeOf(sendCandidate(scratch, id, 'partners', 'M0001'))).toBe(
      'constituency-unknown',
    );
  });

  it('lets a candidate withdraw, and stand again', async () => {
    const { id: candidacy } = await unwrap(sendCandidate(scratch, id, 'community', 'M0103'));
    const path = { id, candidacy };
    const withdraw = () =>
      of(103).api.POST('/api/v1/elections/{id}/candidacies/{candidacy}/withdrawal', {
        params: { path },
      });
    await unwrap(withdraw());
    expect(await codeOf(withdraw())).toBe('nomination-withdrawn');
    const standing = async () =>
      (await electionDetails(scratch, id)).contests.map(({ candidates }) => candidates.length);
    await expect(standing()).resolves.toEqual([2, 4]);
    await unwrap(sendCandidate(scratch, id, 'community', 'M0103'));
    await expect(standing()).resolves.toEqual([3, 4]);
  });

  it('is opened only where there are more candidates than seats', async () => {
    const short = await callElection(scratch, {
      staff: { seats: 2, candidates: ['M0005', 'M0006'] },
    });
    expect(await refusalOf(sendElectionOpening(scratch, short, scratch.moment(7)))).toMatchObject({
      status: 409,
      code: 'no-contest',
      detail: 'Staff has 2 candidates for 2 seats: a poll needs more candidates than seats.',
    });
    await importRoll(scratch, line(40), line(41, { constituency: 'partners' }));
    const { items } = await unwrap(
      scratch.secretary.api.GET('/api/v1/members', { params: { query: { q: numberOf(40) } } }),
    );
    await unwrap(
      scratch.secretary.api.POST('/api/v1/members/{id}/leaving', {
        params: { path: { id: items[0]?.id ?? '' } },
        body: { leftOn: scratch.day(0) },
      }),
    );
    poll = await openElection(scratch, id, scratch.moment(7));
    expect(await codeOf(sendCandidate(scratch, id, 'staff', 'M0005'))).toBe('poll-opened');
  });

  it('shows everybody the contest of their own constituency, and somebody in both that of staff', async () => {
    const titles = async (n: number) =>
      (await paperFor(of(n), poll)).contests.map(({ title }) => title);
    await expect(titles(1)).resolves.toEqual(['Staff: 2 seats']);
    await expect(titles(101)).resolves.toEqual(['Community: 1 seat']);
    await expect(titles(30)).resolves.toEqual(['Staff: 2 seats']);
    expect((await pollDetails(scratch, poll)).roll).toMatchObject({
      count: 31,
      byConstituency: [
        { code: 'community', entitled: 10 },
        { code: 'staff', entitled: 21 },
      ],
    });
  });

  it('R-D15: tells exactly why somebody cannot vote in either constituency', async () => {
    scratch.at(1);
    await importRoll(scratch, line(42));
    const says = async (n: number) => {
      const { canVote, reason, constitution } = await paperFor(of(n), poll);
      const { roll } = await unwrap(
        of(n).api.GET('/api/v1/my/elections/{id}', { params: { path: { id } } }),
      );
      expect([canVote, constitution, roll.on, roll.says]).toEqual([false, 1, false, reason?.says]);
      return [reason?.code, reason?.says];
    };
    const fixed = 'The roll was fixed on Monday 4 March 2080.';
    await expect(says(42)).resolves.toEqual([
      'not-yet-a-member',
      `${fixed} Your membership began after that day.`,
    ]);
    await expect(says(40)).resolves.toEqual([
      'no-longer-a-member',
      `${fixed} Your membership had ended by then.`,
    ]);
    await expect(says(41)).resolves.toEqual([
      'other-constituency',
      'This vote is for the Community and Staff constituencies. You vote in the Partners constituency.',
    ]);
  });

  it('takes rankings of as many candidates as a member likes, even none', async () => {
    await castAll(poll, [
      ...[5, 6, 7, 8, 9, 10].map((n) => [of(n), 'Member 1', 'Member 2'] as const),
      ...[11, 12, 13].map((n) => [of(n), 'Member 2'] as const),
      ...[14, 15].map((n) => [of(n), 'Member 3', 'Member 4', 'Member 1', 'Member 2'] as const),
      [of(30), 'Member 4'],
      ...[104, 105, 106].map((n) => [of(n), 'Member 101'] as const),
      ...[107, 108].map((n) => [of(n), 'Member 102', 'Member 101'] as const),
    ]);
    const { contests } = await paperFor(of(16), poll);
    await unwrap(sendBallot(of(16), poll, [{ contest: contests[0]?.id ?? '', options: [] }]));
    expect((await pollDetails(scratch, poll)).voted).toBe(18);
  });

  it('is counted once it is closed, each contest on a sheet that anybody can check', async () => {
    expect(await codeOf(sendCount(scratch, id))).toBe('poll-still-open');
    scratch.at(7);
    await closePoll(scratch, poll);
    expect(await codeOf(sendElectionDeclaration(scratch, id))).toBe('not-counted');
    const { countSheets } = await unwrap(sendCount(scratch, id));
    expect(countSheets).toHaveLength(2);
    for (const { contest, sha256, ballotsSha256 } of countSheets) {
      const sheet = await scratch.visitor.send('get', `/count-sheets/${sha256}`);
      const ballots = await scratch.visitor.send('get', `/contests/${contest}/ballots`);
      expect([sha256Hex(sheet.text), sha256Hex(ballots.text)]).toEqual([sha256, ballotsSha256]);
      expect(sheet.body).toMatchObject({ method: 'scottish-stv', inputSha256: ballotsSha256 });
    }
    expect(await codeOf(sendCount(scratch, id))).toBe('counted-already');
  });

  it('gives each sheet as a table for spreadsheets as well', async () => {
    const { countSheets } = await pollDetails(scratch, poll);
    const [community, staff] = countSheets;
    expect(community).toMatchObject({ title: 'Community: 1 seat', ballots: true });
    const table = await fetch(`${scratch.url}/api/v1/count-sheets/${staff?.sha256}/csv`);
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(table.headers.get('content-disposition')).toBe('attachment');
    const [heading, ...rows] = Buffer.from(await table.arrayBuffer())
      .toString('utf8')
      .split('\r\n');
    expect(heading).toMatch(/^\uFEFFNumber,Candidate,Elected,Stage 1: first preferences,/);
    expect(rows[0]).toMatch(/^1,Member 1,1,6\.00000,elected,/);
    const none = await scratch.visitor.send('get', `/count-sheets/${'0'.repeat(64)}/csv`);
    expect(none.status).toBe(404);
  });

  it('elects by quota and transfer: 12 valid papers for 2 seats need 5 votes', async () => {
    const { contests } = await electionDetails(scratch, id);
    const staff = contests.find(({ constituency }) => constituency === 'staff');
    const { body } = await scratch.visitor.send('get', `/count-sheets/${staff?.countSheet}`);
    const sheet = body as CountSheet;
    const nameOf = new Map(sheet.candidates.map((one) => [one.id, one.name]));
    expect(sheet).toMatchObject({
      quota: '5.00000',
      valid: 12,
      rejected: [{ ground: 'no-first-preference', papers: 1 }],
      lots: [],
    });
    expect(sheet.elected.map((one) => nameOf.get(one))).toEqual(['Member 1', 'Member 2']);
  });

  it('is declared in one decision, from which the terms begin', async () => {
    const { decision } = await unwrap(sendElectionDeclaration(scratch, id));
    const declared = await decisionNumbered(scratch, decision);
    expect(declared).toMatchObject({ verdict: 'elected', body: 'members', kind: 'election' });
    expect(declared.headline).toMatch(/Member 1.*Member 2|Member 101/);
    expect(declared.effects).toContainEqual({
      type: 'term-begins',
      office: 'council:staff',
      holder: expect.objectContaining({ name: 'Member 1' }),
      from: scratch.day(7),
      to: '2083-03-10',
    });
    expect(await codeOf(sendElectionDeclaration(scratch, id))).toBe('declared-already');
    expect((await entriesOn(scratch.visitor, id)).map(({ action }) => action)).toContain(
      'count.published',
    );
  });

  it('puts the elected on the council', async () => {
    const { seats } = await unwrap(scratch.visitor.api.GET('/api/v1/council'));
    const holders = Object.fromEntries(
      seats.map(({ constituency, holders: held }) => [
        constituency,
        held.map(({ name }) => name).sort(),
      ]),
    );
    expect(holders).toEqual({
      staff: ['Member 1', 'Member 2'],
      community: ['Member 101'],
      partners: [],
    });
    const { account } = await unwrap(of(1).api.GET('/api/v1/sign-in/session'));
    expect(account?.roles).toEqual(['council-member', 'member']);
  });

  it('is recomputed by a stranger from the public record', async () => {
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ decisions: 1, counts: 2, ballots: 18 });
  });

  it('cannot be voted in again', async () => {
    const late = of(17);
    const answers = marking(await paperFor(late, poll), 'Member 1');
    expect(await codeOf(sendBallot(late, poll, answers))).toBe('poll-closed');
  });
});
