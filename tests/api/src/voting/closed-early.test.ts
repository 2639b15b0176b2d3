import { unwrap } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import {
  askEarlyClose,
  endingOtherwise,
  sendEarlyClose,
  sendEarlyCloseDecision,
} from '../support/early-close';
import { callElection, openElection } from '../support/elections';
import { entriesOf, entriesOn, logSize } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  draftResolution,
  openResolution,
  pollDetails,
  sendClosing,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { cast, marking, paperFor, sendBallot } from '../support/voting';
import { waitFor } from '../support/wait-for';

const forAReason = 'members-ordinary-resolution';
const allVoted = 'members-special-resolution';

const constitution = endingOtherwise({
  [forAReason]: { minimumDaysOpen: 2, closesEarly: 'for-a-reason' },
  [allVoted]: { minimumDaysOpen: 0, closesEarly: 'when-all-have-voted' },
});

const reason = 'The landlord wants the answer on Friday.';

let scratch: Scratch;

beforeAll(async () => {
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(4));
});
afterAll(() => scratch.close());

const member = (n: number) => scratch.insider(numberOf(n));

/** A resolution that is open for votes for twenty days from now on. */
async function open(kind: string): Promise<{ resolution: string; poll: string }> {
  const resolution = await draftResolution(scratch, { kind });
  const closesAt = new Date(Date.parse(scratch.clock.now()) + 20 * 864e5).toISOString();
  return { resolution, poll: await openResolution(scratch, resolution, closesAt) };
}

const lettersTold = () =>
  scratch.sql<{ to: string; text: string }>(
    `select "to", text from platform.mailbox_message where subject like 'Voting has ended early%' order by "to"`,
  );

describe('a poll that two officers may close before its time (R-01)', () => {
  let poll: string;
  let resolution: string;
  let request: string;

  beforeAll(async () => {
    ({ resolution, poll } = await open(forAReason));
    for (const n of [1, 2]) await cast(member(n), poll, 'For');
  });

  it('is not closed before the least days are over, however many agree', async () => {
    scratch.at(1);
    const ask = sendEarlyClose(scratch.secretary, poll, reason);
    expect(await refusalOf(ask)).toMatchObject({ status: 409, code: 'open-too-short' });
    scratch.at(3);
  });

  it('nor by anybody alone, nor by the database itself', async () => {
    expect(await codeOf(sendClosing(scratch, poll))).toBe('too-early');
    const alone = scratch.sql(`update governance.poll set closed_at = $2 where id = $1`, [
      poll,
      scratch.clock.now(),
    ]);
    await expect(alone).rejects.toThrow('closed before its time by two officers');
    const own = scratch.sql(
      `insert into governance.early_close (id, poll_id, reason, asked_by, asked_at, agreed, decided_by, decided_at)
       select gen_random_uuid(), $1, 'Mine.', a.id, now(), true, a.id, now() from platform.account a limit 1`,
      [poll],
    );
    await expect(own).rejects.toThrow(/check constraint/);
  });

  it('is asked for by one officer, with a reason that the log has', async () => {
    const before = await logSize(scratch.visitor);
    for (const person of [scratch.scrutineer, scratch.inspector, member(1)])
      expect(await codeOf(sendEarlyClose(person, poll, reason))).toBe('not-allowed');
    expect(await refusalOf(sendEarlyClose(scratch.secretary, poll, ' '))).toMatchObject({
      status: 422,
    });
    expect(await codeOf(sendEarlyClose(scratch.secretary, randomUUID(), reason))).toBe(
      'poll-unknown',
    );
    expect(await logSize(scratch.visitor)).toBe(before);
    request = await askEarlyClose(scratch, poll, reason);
    expect((await entriesOn(scratch.visitor, request)).at(-1)).toMatchObject({
      action: 'early-close.asked',
      fields: { poll, reason },
    });
    expect(await codeOf(sendEarlyClose(scratch.returningOfficer, poll, 'Too.'))).toBe(
      'asked-already',
    );
    expect((await pollDetails(scratch, poll)).earlyClose).toMatchObject({
      allowed: 'for-a-reason',
      requests: [{ id: request, reason, agreed: null, isYours: false }],
    });
    expect((await paperFor(member(3), poll)).canVote).toBe(true);
  });

  it('and closed by another, never by whoever asked or anybody else', async () => {
    const decide = (person: Scratch['secretary'], of = poll, id = request) =>
      codeOf(sendEarlyCloseDecision(person, of, id));
    expect(await decide(scratch.secretary)).toBe('own-request');
    for (const person of [scratch.scrutineer, scratch.inspector, member(1)])
      expect(await decide(person)).toBe('not-allowed');
    expect(await decide(scratch.returningOfficer, poll, randomUUID())).toBe('request-unknown');
    expect((await pollDetails(scratch, poll)).closedAt).toBeNull();
  });

  it('with exactly the ballots that were acknowledged by then', async () => {
    const late = member(3);
    const paper = await paperFor(late, poll);
    const [ballot, closing] = await Promise.all([
      sendBallot(late, poll, marking(paper, 'For')),
      sendEarlyCloseDecision(scratch.returningOfficer, poll, request),
    ]);
    expect(closing.response.status).toBe(204);
    const taken = ballot.response.ok ? 3 : 2;
    const entries = await entriesOf(scratch.visitor, 'poll.closed');
    expect(entries.at(-1)).toMatchObject({
      resource: poll,
      fields: { ballots: taken, early: reason, votes: { issued: 4, notUsed: 4 - taken } },
    });
    expect((await pollDetails(scratch, poll)).closedEarly).toBe(reason);
    const again = sendEarlyCloseDecision(scratch.returningOfficer, poll, request);
    expect(await codeOf(again)).toBe('poll-closed');
    expect(await codeOf(sendBallot(member(4), poll, marking(paper, 'Against')))).toBe(
      'poll-closed',
    );
  });

  it('and members read why: on their page, and in a letter if they had not voted', async () => {
    const { canVote, reason: why } = await paperFor(member(4), poll);
    expect(canVote).toBe(false);
    expect(why?.says).toMatch(
      /^Two officers closed this poll early, on Thursday 7 March 2080.*Friday\.$/,
    );
    const { notUsed } = (await entriesOf(scratch.visitor, 'poll.closed')).at(-1)?.fields[
      'votes'
    ] as { notUsed: number };
    const letters = await waitFor('the letters', async () => {
      const found = await lettersTold();
      return found.length === notUsed ? found : undefined;
    });
    expect(letters.map(({ to }) => to)).toContain('m4@members.example');
    expect(letters.map(({ to }) => to)).not.toContain('m1@members.example');
    expect(letters.every(({ text }) => text.includes(reason))).toBe(true);
    await unwrap(sendDeclaration(scratch, resolution));
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('a poll that two officers may close once everybody has voted', () => {
  it('stays open while somebody has not, and closes when nobody is left', async () => {
    const { resolution, poll } = await open(allVoted);
    for (const n of [1, 2, 3]) await cast(member(n), poll, 'For');
    expect(await codeOf(sendEarlyClose(scratch.secretary, poll, reason))).toBe('not-all-voted');
    await cast(member(4), poll, 'Against');
    const request = await askEarlyClose(scratch, poll, 'Everybody has voted.');
    await unwrap(sendEarlyCloseDecision(scratch.returningOfficer, poll, request));
    await unwrap(sendDeclaration(scratch, resolution));
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('stays open until its time when a request is taken back, or comes too late', async () => {
    const { poll } = await open(allVoted);
    for (const n of [1, 2, 3, 4]) await cast(member(n), poll, 'For');
    const first = await askEarlyClose(scratch, poll, 'Everybody has voted.');
    await unwrap(sendEarlyCloseDecision(scratch.secretary, poll, first, false));
    expect(await codeOf(sendEarlyCloseDecision(scratch.returningOfficer, poll, first))).toBe(
      'decided-already',
    );
    const second = await askEarlyClose(scratch, poll, 'Everybody has voted.');
    scratch.at(40);
    expect(await codeOf(sendEarlyCloseDecision(scratch.returningOfficer, poll, second))).toBe(
      'poll-due',
    );
    await closePoll(scratch, poll);
    expect((await entriesOn(scratch.visitor, poll)).at(-1)?.fields['early']).toBeNull();
    const undone = scratch.sql(`update governance.early_close set agreed = true where id = $1`, [
      first,
    ]);
    await expect(undone).rejects.toThrow('decided once');
    expect((await verify(scratch)).failures).toEqual([]);
  });

  it('is no election, where the constitution says nothing of it', async () => {
    const slate = { staff: { seats: 1, candidates: [1, 2].map(numberOf) } };
    const election = await callElection(scratch, slate);
    const poll = await openElection(scratch, election, scratch.moment(60));
    for (const n of [1, 2, 3, 4]) await cast(member(n), poll, 'Member 1');
    expect(await codeOf(sendEarlyClose(scratch.secretary, poll, 'All have voted.'))).toBe(
      'closes-on-time',
    );
  });
});
