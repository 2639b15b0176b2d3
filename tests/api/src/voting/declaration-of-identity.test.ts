import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { callElection, openElection } from '../support/elections';
import { entriesOf, entriesOn, logSize } from '../support/log';
import {
  announceBatch,
  batchFor,
  enterEnvelopes,
  sendConfirmation,
  sendEnvelope,
} from '../support/paper';
import { type Person } from '../support/person';
import { open } from '../support/plain-page';
import { codeOf } from '../support/refusal';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { type Answers, cast, marking, paperFor, sendBallot } from '../support/voting';

const staff = cicMembersCouncil.constituencies.find(({ code }) => code === 'staff')!;
const constitution: Constitution = {
  ...cicMembersCouncil,
  elections: {
    ...cicMembersCouncil.elections,
    declarationOfIdentity: { constituencies: ['staff'], cites: ['Rule 21'] },
  },
};

describe('R-D16, R-D17: a declaration of identity online', () => {
  let scratch: Scratch;
  let election: string;
  let motion: string;

  const member = (n: number) => scratch.insider(numberOf(n));
  const send = async (person: Person, declares?: boolean, poll = election, key?: string) =>
    sendBallot(person, poll, await answersOf(person, poll), key ?? randomUUID(), declares);
  const answersOf = async (person: Person, poll: string): Promise<Answers> => {
    const paper = await paperFor(person, poll);
    return marking(paper, paper.contests[0]?.options[0]?.name ?? '');
  };
  const declared = () =>
    scratch.sql<{ number: string; at: Date }>(
      `select m.number, d.declared_at as at from governance.identity_declaration d
         join governance.roll_entry e on e.id = d.roll_entry_id join governance.member m on m.id = e.member_id
        order by m.number, d.declared_at`,
    );
  const everything = async () => [
    await logSize(scratch.visitor),
    await scratch.sql(`select id from ballot_box.ballot order by id`),
    await declared(),
  ];

  beforeAll(async () => {
    scratch = await startScratch({ constitution });
    await importRoll(scratch, ...lines(12), ...lines(4, 'community', 101));
    const called = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
    election = await openElection(scratch, called, scratch.moment(10));
    motion = await openResolution(scratch, await draftResolution(scratch), scratch.moment(10));
  });
  afterAll(() => scratch.close());

  it('is asked for on the ballot paper, of whom the constitution names', async () => {
    const { identity } = await paperFor(member(3), election);
    expect(identity).toEqual({ constituency: staff.name, qualification: staff.qualification });
    expect(await paperFor(member(101), election)).toMatchObject({ identity: null });
    expect(await paperFor(member(3), motion)).toMatchObject({ identity: null });
  });

  it('or nothing is cast, and nothing kept, however it is sent', async () => {
    const before = await everything();
    for (const declares of [undefined, false]) {
      const sent = await send(member(3), declares);
      expect(sent.response.status).toBe(422);
      expect(await codeOf(Promise.resolve(sent))).toBe('identity-not-declared');
    }
    for (const forged of ['yes', 1, { member: numberOf(3) }, [true]]) {
      const { response } = await send(member(3), forged as unknown as boolean);
      expect(response.status).toBe(422);
    }
    expect(await everything()).toEqual(before);
  });

  it('is nobody’s to make for others, nor for another poll', async () => {
    const before = await everything();
    const answers = await answersOf(member(3), election);
    const from = (person: Person, poll = election) =>
      sendBallot(person, poll, answers, randomUUID(), true);
    expect((await from(scratch.visitor)).response.status).toBe(401);
    for (const officer of [scratch.secretary, scratch.returningOfficer, scratch.inspector])
      expect((await from(officer)).response.status).toBe(403);
    expect(await codeOf(from(member(101)))).toBe('wrong-constituency');
    expect(await codeOf(from(member(3), motion))).toBe('missing-contest');
    expect((await from(member(3), randomUUID())).response.status).toBe(404);
    expect(await everything()).toEqual(before);
  });

  it('is kept with the line of the roll and in no log, once for one vote', async () => {
    const key = randomUUID();
    const receipt = await unwrap(send(member(3), true, election, key));
    expect(await unwrap(send(member(3), true, election, key))).toEqual(receipt);
    const [kept, ...others] = await declared();
    expect(others).toEqual([]);
    expect([kept?.number, kept?.at.toISOString()]).toEqual([numberOf(3), receipt.castAt]);
    const [entry] = await entriesOn(scratch.visitor, receipt.ballot);
    expect(Object.keys(entry?.fields ?? {}).sort()).toEqual(['poll', 'replaces']);
    const openings = await scratch.sql<{ payload: string }>(
      `select payload from record.opening where name = 'ballot' order by payload`,
    );
    expect(JSON.stringify(openings)).not.toMatch(/declare|identity/i);
  });

  it('is not kept of those who are not asked', async () => {
    const before = await declared();
    await unwrap(send(member(101), true));
    await cast(member(102), election, 'Member 101');
    await unwrap(send(member(3), true, motion));
    expect(await declared()).toEqual(before);
  });

  it('is ticked without script too, and what was marked stays where it is missing', async () => {
    const question = await open(member(4), `/plain/polls/${election}`);
    const [first = ''] = question.options;
    const check = await question.press('Continue', { write: { [first]: '1' } });
    expect(check.words).toContain(`${staff.name}. ${staff.qualification}`);
    const missing = await check.press('Cast your vote');
    expect(missing.status).toBe(422);
    expect(missing.errors).toEqual(['Tick the box to declare who you are']);
    expect(missing.reply.text).toContain('href="#declared"');
    expect(missing.words).toContain(first);
    const receipt = await missing.press('Cast your vote', {
      choose: ['I declare that all of this is true'],
    });
    expect(receipt.title).toBe('Your vote has been cast – Folkmoot');
    expect((await declared()).map(({ number }) => number)).toEqual([numberOf(3), numberOf(4)]);
  });

  it('comes with the envelope on paper, where the constitution asks for it and nowhere else', async () => {
    const batch = await announceBatch(scratch, election, 2);
    expect(await batchFor(scratch.secretary, batch)).toMatchObject({ asksDeclaration: true });
    const answers = await answersOf(member(5), election);
    for (const teller of [scratch.secretary, scratch.scrutineer])
      await enterEnvelopes(teller, batch, [
        { number: numberOf(5), answers },
        { ground: 'no-declaration' },
      ]);
    const confirmed = await unwrap(sendConfirmation(scratch.returningOfficer, batch));
    expect(confirmed).toMatchObject({ marks: 1, void: 1 });
    const other = await announceBatch(scratch, motion, 1);
    expect(await batchFor(scratch.secretary, other)).toMatchObject({ asksDeclaration: false });
    const refused = sendEnvelope(scratch.secretary, other, {
      envelope: 1,
      ground: 'no-declaration',
    });
    expect(await codeOf(refused)).toBe('declaration-not-asked');
  });

  it('stands in the close as a number alone, which strangers recompute', async () => {
    scratch.at(10);
    await closePoll(scratch, election);
    await closePoll(scratch, motion);
    const closings = await entriesOf(scratch.visitor, 'poll.closed');
    const votesOf = (poll: string) =>
      closings.find(({ resource }) => resource === poll)?.fields['votes'];
    expect(votesOf(election)).toMatchObject({ online: 4, paper: 1, declared: 2 });
    expect(votesOf(motion)).not.toHaveProperty('declared');
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});
