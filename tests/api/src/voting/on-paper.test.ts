import { unwrap } from '@folkmoot/contract';
import { askEarlyClose, endingOtherwise, sendEarlyCloseDecision } from '../support/early-close';
import { callElection, openElection } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import {
  announceBatch,
  batchFor,
  enterEnvelopes,
  sendBatch,
  sendConfirmation,
  sendEnvelope,
  sendWithdrawal,
} from '../support/paper';
import { codeOf, refusalOf } from '../support/refusal';
import {
  closePoll,
  concludeResolution,
  draftResolution,
  openResolution,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { type Answers, cast, marking, paperFor, sendBallot } from '../support/voting';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let days = 0;

beforeAll(async () => {
  const constitution = endingOtherwise({
    'members-ordinary-resolution': { minimumDaysOpen: 0, closesEarly: 'for-a-reason' },
  });
  scratch = await startScratch({ constitution });
  await importRoll(scratch, ...lines(9), ...lines(6, 'community', 101));
});
afterAll(() => scratch.close());

const member = (number: string) => scratch.insider(number);

/** A resolution that is open for ten days, and how its papers are marked. */
async function openPoll() {
  scratch.at(days);
  const resolution = await draftResolution(scratch);
  const poll = await openResolution(scratch, resolution, scratch.moment(days + 10));
  const paper = await paperFor(member('M0001'), poll);
  const marked = (name: string): Answers => marking(paper, name);
  return { resolution, poll, marked };
}

/** Ends the days of a poll. */
const tenDaysOn = (): void => {
  days += 10;
  scratch.at(days);
};

describe('votes on paper in an open poll', () => {
  let open: Awaited<ReturnType<typeof openPoll>>;
  let batch: string;
  const [first, second] = [() => scratch.secretary, () => scratch.scrutineer];

  beforeAll(async () => {
    open = await openPoll();
    await cast(member('M0001'), open.poll, 'For');
    await cast(member('M0002'), open.poll, 'For');
    batch = await announceBatch(scratch, open.poll, 4);
  });

  it('are announced in a batch before anybody opens an envelope', async () => {
    const [entry] = await entriesOn(scratch.visitor, batch);
    expect(entry).toMatchObject({
      action: 'paper.batch',
      fields: { poll: open.poll, number: 1, place: 'Town hall', envelopes: 4 },
    });
  });

  it('are entered by two tellers, of whom the second cannot see what the first read', async () => {
    const { marked } = open;
    await enterEnvelopes(first(), batch, [
      { number: 'M0002', answers: marked('Against') },
      { number: 'm0003', answers: marked('Against') },
      { ground: 'late' },
      { number: 'M0005', answers: marked('For') },
    ]);
    const seen = await batchFor(second(), batch);
    expect(seen).toMatchObject({ state: 'entering', you: 0, differences: 0 });
    expect(seen.envelopeItems.every(({ readings }) => readings.length === 0)).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/M000\d/);
    await enterEnvelopes(second(), batch, [
      { number: 'M0002', answers: marked('Against') },
      { number: 'M0003', answers: marked('For') },
      { ground: 'late' },
      { number: 'M0006', answers: marked('For') },
    ]);
  });

  it('are refused from a third, and from one teller twice', async () => {
    const answers = open.marked('For');
    const third = sendEnvelope(scratch.returningOfficer, batch, {
      envelope: 1,
      number: 'M0002',
      answers,
    });
    expect(await codeOf(third)).toBe('two-tellers-already');
    expect(await batchFor(first(), batch)).toMatchObject({
      you: 1,
      tellers: [
        { teller: 1, isYou: true },
        { teller: 2, isYou: false },
      ],
    });
  });

  it('show the two tellers where they differ, and nobody else how anybody voted', async () => {
    const { differences, envelopeItems } = await batchFor(first(), batch);
    expect(differences).toBe(2);
    expect(envelopeItems.map(({ state }) => state)).toEqual([
      'agreed',
      'different',
      'agreed',
      'different',
    ]);
    expect(envelopeItems[1]?.readings).toEqual([
      { number: 'M0003', ground: null, answers: open.marked('Against') },
      { number: 'M0003', ground: null, answers: open.marked('For') },
    ]);
    expect(envelopeItems[3]?.readings.map(({ number }) => number)).toEqual(['M0005', 'M0006']);
    const others = await batchFor(scratch.returningOfficer, batch);
    const answers = others.envelopeItems.flatMap(({ readings }) => readings);
    expect(answers.map((reading) => reading.answers)).toEqual(answers.map(() => null));
  });

  it('count only once both agree', async () => {
    const early = sendConfirmation(scratch.returningOfficer, batch);
    expect(await refusalOf(early)).toMatchObject({ code: 'not-agreed', envelopes: [2, 4] });
    const answers = open.marked('For');
    const again = (envelope: number, number: string) =>
      unwrap(sendEnvelope(first(), batch, { envelope, number, answers }));
    await again(2, 'M0003');
    await again(4, 'M0006');
    expect(await batchFor(scratch.returningOfficer, batch)).toMatchObject({ state: 'agreed' });
    const entered = (await entriesOn(scratch.visitor, batch)).slice(1);
    expect(
      entered.map(({ fields }) => [fields['teller'], fields['envelope'], fields['again']]),
    ).toEqual([
      [1, 1, false],
      [1, 2, false],
      [1, 3, false],
      [1, 4, false],
      [2, 1, false],
      [2, 2, false],
      [2, 3, false],
      [2, 4, false],
      [1, 2, true],
      [1, 4, true],
    ]);
    expect(JSON.stringify(entered)).not.toContain(answers[0]?.options[0]);
  });

  it('are put in the box, none from an envelope that came too late, and the ballots cast online before count no more', async () => {
    const confirmed = await unwrap(sendConfirmation(scratch.returningOfficer, batch));
    expect(confirmed).toEqual({ marks: 3, void: 1, superseded: 1 });
    const paper = await paperFor(member('M0002'), open.poll);
    expect(paper).toMatchObject({ voted: true, canVote: false });
    expect(paper.reason).toMatchObject({ code: 'voted-on-paper' });
    expect(paper.current).toEqual(open.marked('Against'));
    const letters = await waitFor('letters about votes on paper', async () => {
      const found = await scratch.sql<{ to: string; text: string }>(
        `select "to", text from platform.mailbox_message where subject like 'Your vote on paper%' order by "to"`,
      );
      return found.length === 3 ? found : undefined;
    });
    expect(letters.map(({ to }) => to)).toEqual([2, 3, 6].map((n) => `m${n}@members.example`));
    expect(letters.map(({ text }) => text.includes('does not count any longer'))).toEqual([
      true,
      false,
      false,
    ]);
    expect(letters.some(({ text }) => /\b(For|Against)\b/.test(text))).toBe(false);
  });

  it('keep their members from voting online, and from another envelope', async () => {
    const answers = open.marked('For');
    expect(await codeOf(sendBallot(member('M0003'), open.poll, answers))).toBe('voted-on-paper');
    const other = await announceBatch(scratch, open.poll, 1);
    const twice = sendEnvelope(first(), other, { envelope: 1, number: 'M0003', answers });
    expect(await codeOf(twice)).toBe('voted-on-paper');
    const over = sendConfirmation(scratch.returningOfficer, batch);
    expect(await codeOf(over)).toBe('batch-ended');
    const request = await askEarlyClose(scratch, open.poll, 'The matter is urgent.');
    const early = sendEarlyCloseDecision(scratch.returningOfficer, open.poll, request);
    expect(await codeOf(early)).toBe('batch-unfinished');
    await unwrap(sendWithdrawal(scratch.returningOfficer, other, 'Announced by mistake.'));
  });

  it('stand in the close, which strangers recompute', async () => {
    tenDaysOn();
    const decision = await concludeResolution(scratch, open.resolution, open.poll);
    expect(decision.evidence).toBeDefined();
    const closing = (await entriesOf(scratch.visitor, 'poll.closed')).at(-1);
    expect(closing?.fields).toMatchObject({
      ballots: 4,
      votes: {
        issued: 9,
        online: 1,
        paper: 3,
        notUsed: 5,
        superseded: 1,
        void: 1,
        unconfirmed: 0,
      },
    });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });

  it('are not taken once the poll is closed', async () => {
    const late = sendBatch(scratch.returningOfficer, open.poll, 5);
    expect(await codeOf(late)).toBe('poll-closed');
  });
});

describe('what tellers may not enter', () => {
  let open: Awaited<ReturnType<typeof openPoll>>;
  let batch: string;

  beforeAll(async () => {
    open = await openPoll();
    batch = await announceBatch(scratch, open.poll, 2);
  });

  type Sent = Parameters<typeof sendEnvelope>[2];
  const cases: [string, string, Sent][] = [
    ['more envelopes than were announced', 'no-such-envelope', { envelope: 3, number: 'M0001' }],
    ['somebody who is on no roll', 'not-on-roll', { envelope: 1, number: 'M9999' }],
    ['somebody of another constituency', 'not-on-roll', { envelope: 1, number: 'M0101' }],
    ['neither member nor ground', 'elector-or-ground', { envelope: 1 }],
    [
      'a member and a ground',
      'elector-or-ground',
      { envelope: 1, number: 'M0001', ground: 'late' },
    ],
    ['an empty paper', 'missing-contest', { envelope: 1, number: 'M0001', answers: [] }],
  ];
  it.each(cases)('%s', async (_, code, envelope) => {
    const sent = { answers: open.marked('For'), ...envelope };
    expect(await codeOf(sendEnvelope(scratch.secretary, batch, sent))).toBe(code);
  });

  it('no answers at all', async () => {
    const empty = sendEnvelope(scratch.secretary, batch, { envelope: 1, number: 'M0001' });
    expect(await codeOf(empty)).toBe('answers-missing');
  });

  it('one member in two envelopes', async () => {
    const answers = open.marked('For');
    await unwrap(sendEnvelope(scratch.secretary, batch, { envelope: 1, number: 'M0007', answers }));
    const twice = sendEnvelope(scratch.secretary, batch, {
      envelope: 2,
      number: 'M0007',
      answers,
    });
    expect(await codeOf(twice)).toBe('entered-already');
  });

  it('a vote on paper and one online at the same moment: one of them counts, and the log agrees', async () => {
    const answers = open.marked('Against');
    const batches = await Promise.all(
      [1, 2, 3, 4].map(async (n) => {
        const id = await announceBatch(scratch, open.poll, 1);
        for (const teller of [scratch.secretary, scratch.scrutineer])
          await enterEnvelopes(teller, id, [{ number: `M000${n}`, answers }]);
        return id;
      }),
    );
    const done = await Promise.all(
      batches.flatMap((id, n) => [
        sendConfirmation(scratch.returningOfficer, id),
        ...Array.from({ length: 5 }, () =>
          sendBallot(member(`M000${n + 1}`), open.poll, open.marked('For')),
        ),
      ]),
    );
    expect(done.filter(({ response }) => response.status >= 500)).toEqual([]);
    const last = await scratch.sql<{ answers: Answers; on_paper: boolean }>(
      `select distinct on (b.roll_entry_id) b.answers, m.id is not null as on_paper from ballot_box.ballot b
         left join ballot_box.paper_mark m on m.ballot_id = b.id
        where b.poll_id = $1 order by b.roll_entry_id, b.ordinal desc`,
      [open.poll],
    );
    expect(last).toHaveLength(4);
    expect(last.map(({ on_paper, answers: counted }) => [on_paper, counted])).toEqual(
      last.map(() => [true, answers]),
    );
  });

  it('leaves out at its close a batch on which nobody agreed, and says so', async () => {
    tenDaysOn();
    await closePoll(scratch, open.poll);
    const closing = (await entriesOf(scratch.visitor, 'poll.closed')).at(-1);
    expect(closing?.fields['votes']).toMatchObject({ paper: 4, unconfirmed: 2 });
    expect(await verify(scratch)).toMatchObject({ ok: true, failures: [] });
  });
});

it('R-D20: where votes may not be changed, an envelope of whoever has voted online holds no vote', async () => {
  scratch.at(days);
  const election = await callElection(scratch, {
    staff: { seats: 1, candidates: ['M0001', 'M0002'] },
  });
  const poll = await openElection(scratch, election, scratch.moment(days + 10));
  const batch = await announceBatch(scratch, poll, 2);
  const answers = marking(await paperFor(member('M0003'), poll), 'Member 1');
  await cast(member('M0003'), poll, 'Member 2');
  const late = sendEnvelope(scratch.secretary, batch, { envelope: 1, number: 'M0003', answers });
  expect(await codeOf(late)).toBe('voted-before');
  for (const teller of [scratch.secretary, scratch.scrutineer])
    await enterEnvelopes(teller, batch, [{ ground: 'voted-before' }, { number: 'M0004', answers }]);
  await cast(member('M0004'), poll, 'Member 2');
  const refused = await refusalOf(sendConfirmation(scratch.returningOfficer, batch));
  expect(refused).toMatchObject({ code: 'voted-meanwhile', envelopes: [2] });
});
