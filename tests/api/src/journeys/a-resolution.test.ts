import { unwrap } from '@folkmoot/contract';
import { sha256Hex } from '@folkmoot/log';
import { entriesOn } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  decisionNumbered,
  draftResolution,
  openResolution,
  pollDetails,
  sendClosing,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { cast, castAll, paperFor } from '../support/voting';

const special = {
  kind: 'members-special-resolution',
  title: 'To alter the objects',
  text: 'THAT article 3 be altered.',
};

describe('a resolution, from its opening to its decision', () => {
  let scratch: Scratch;
  let id: string;
  let poll: string;
  let members: Person[];

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(12), ...lines(3, 'community', 101));
    members = lines(12).map(({ number }) => scratch.insider(number));
  });
  afterAll(() => scratch.close());

  it('is opened on the roll of that day, whose hash and count the log then holds', async () => {
    id = await draftResolution(scratch, special);
    poll = await openResolution(scratch, id, scratch.moment(7));
    const { roll, recordDate, state } = await pollDetails(scratch, poll);
    expect({ ...roll, recordDate, state }).toMatchObject({
      count: 12,
      recordDate: scratch.day(0),
      state: 'open',
      byConstituency: [{ code: 'staff', entitled: 12, voted: 0 }],
    });
    const [opened] = await entriesOn(scratch.visitor, poll);
    expect(opened).toMatchObject({
      action: 'poll.opened',
      fields: { title: special.title, roll: { count: 12, sha256: roll.sha256 }, recordDate },
    });
  });

  it('is not for those who joined afterwards or hold no share, who are told why', async () => {
    scratch.at(1);
    await importRoll(scratch, line(13));
    await expect(paperFor(scratch.insider(numberOf(13)), poll)).resolves.toMatchObject({
      canVote: false,
      reason: {
        code: 'not-yet-a-member',
        says: 'The roll was fixed on Monday 4 March 2080. Your membership began after that day.',
      },
    });
    await expect(paperFor(scratch.insider(numberOf(101)), poll)).resolves.toMatchObject({
      canVote: false,
      reason: { code: 'not-a-legal-member' },
    });
    expect((await pollDetails(scratch, poll)).roll.count).toBe(12);
  });

  it('takes votes for, against and abstentions', async () => {
    const votes = members
      .slice(0, 11)
      .map((member, n): [Person, string] => [
        member,
        n < 8 ? 'For' : n < 10 ? 'Against' : 'Abstain',
      ]);
    await castAll(poll, votes);
    expect((await pollDetails(scratch, poll)).voted).toBe(11);
  });

  it('lets a member change their vote: it counts once, and the log says which ballot it replaces', async () => {
    const [member] = members;
    if (!member) throw new Error('There is no member.');
    const first = await unwrap(
      member.api.GET('/api/v1/polls/{id}/receipt', { params: { path: { id: poll } } }),
    );
    const second = await cast(member, poll, 'Against');
    expect(second.entry).toContain(`"replaces":"${first.ballot}"`);
    await expect(paperFor(member, poll)).resolves.toMatchObject({
      voted: true,
      canVote: true,
      mayChangeVote: true,
    });
    const receipt = await unwrap(
      member.api.GET('/api/v1/polls/{id}/receipt', { params: { path: { id: poll } } }),
    );
    expect(receipt).toMatchObject({
      ...second,
      replaces: first.logIndex,
      choices: [{ title: special.title, options: ['Against'] }],
    });
    expect((await pollDetails(scratch, poll)).voted).toBe(11);
  });

  it('is neither closed by one officer before its time nor declared before it is closed', async () => {
    expect(await refusalOf(sendClosing(scratch, poll))).toMatchObject({
      status: 409,
      code: 'too-early',
    });
    expect(await refusalOf(sendDeclaration(scratch, id))).toMatchObject({
      status: 409,
      code: 'poll-still-open',
    });
  });

  it('is closed at its time, with the hash of the ballots that count in the log', async () => {
    scratch.at(7);
    await expect(closePoll(scratch, poll)).resolves.toEqual({
      poll,
      closedAt: scratch.moment(7),
      ballots: 11,
    });
    expect((await entriesOn(scratch.visitor, poll)).at(-1)).toMatchObject({
      action: 'poll.closed',
      fields: {
        ballots: 11,
        early: null,
        electors: [{ constituency: 'staff', entitled: 12, tookPart: 11 }],
        contests: [{ ballotsSha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      },
    });
    expect(await codeOf(sendClosing(scratch, poll))).toBe('poll-closed');
  });

  it('is decided by the rules, to the vote: 7 of 10 is not three quarters', async () => {
    await expect(unwrap(sendDeclaration(scratch, id))).resolves.toEqual({ decision: 1 });
    await expect(decisionNumbered(scratch, 1)).resolves.toMatchObject({
      verdict: 'lost',
      title: special.title,
      text: special.text,
      body: 'members',
      decidedOn: scratch.day(7),
      headline:
        '7 for, 3 against, 1 abstained; 70.0 % of votes cast; needs at least 75 %: Companies Act 2006 s.283.',
      facts: {
        votesFor: 7,
        votesAgainst: 3,
        abstained: 1,
        participation: [{ constituency: 'staff', entitled: 12, tookPart: 11 }],
      },
      effects: [],
      corrects: null,
    });
    expect(await codeOf(sendDeclaration(scratch, id))).toBe('declared-already');
  });

  it('stands in the public register, and is found by its words, kind, verdict and day', async () => {
    const find = async (query: {
      q?: string;
      kind?: string;
      verdict?: 'lost' | 'carried';
      from?: string;
    }) =>
      (await unwrap(scratch.visitor.api.GET('/api/v1/decisions', { params: { query } }))).items.map(
        ({ number }) => number,
      );
    await expect(find({ q: 'altering object' })).resolves.toEqual([1]);
    await expect(
      find({ kind: special.kind, verdict: 'lost', from: '2080-01-01' }),
    ).resolves.toEqual([1]);
    await expect(find({ q: 'sausages' })).resolves.toEqual([]);
    await expect(find({ q: `'):* & | ! <->` })).resolves.toEqual([]);
    await expect(find({ verdict: 'carried' })).resolves.toEqual([]);
    await expect(find({ from: '2081-01-01' })).resolves.toEqual([]);
  });

  it('has a document whose hash the decision and the log both name, with the constitution it was decided by', async () => {
    const decision = await decisionNumbered(scratch, 1);
    const { text } = await scratch.visitor.send('get', '/decisions/1/document');
    expect(sha256Hex(text)).toBe(decision.documentSha256);
    const [entry] = await entriesOn(scratch.visitor, decision.id);
    expect(entry).toMatchObject({
      action: 'decision.made',
      index: decision.logIndex,
      fields: { number: 1, sha256: decision.documentSha256, constitution: decision.constitution },
    });
    const pack = await scratch.visitor.send(
      'get',
      `/constitution/versions/${decision.constitution.version}/pack`,
    );
    expect(sha256Hex(pack.text)).toBe(decision.constitution.sha256);
  });

  it('is recomputed by a stranger from the public record, down to the ballots', async () => {
    const { failures, checked } = await verify(scratch);
    expect(failures).toEqual([]);
    expect(checked).toMatchObject({ decisions: 1, counts: 1, ballots: 11 });
  });
});
