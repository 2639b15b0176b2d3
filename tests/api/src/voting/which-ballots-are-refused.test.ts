import { randomUUID } from 'node:crypto';
import { unwrap, type Schema } from '@folkmoot/contract';
import { callElection, openElection } from '../support/elections';
import { logSize } from '../support/log';
import { type Person } from '../support/person';
import { codeOf, refusalOf } from '../support/refusal';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { type Answers, cast, marking, paperFor, sendBallot } from '../support/voting';

type Paper = Schema<'BallotPaperDto'>;

describe('a ballot is refused, and leaves nothing behind,', () => {
  let scratch: Scratch;
  let motion: string;
  let election: string;
  let member: Person;
  let onMotion: Paper;
  let onElection: Paper;
  let elsewhere: Paper;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(9), ...lines(5, 'community', 101));
    member = scratch.insider(numberOf(1));
    motion = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    election = await openElection(
      scratch,
      await callElection(scratch, {
        staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003'] },
        community: { seats: 1, candidates: ['M0101', 'M0102'] },
      }),
      scratch.moment(7),
    );
    onMotion = await paperFor(member, motion);
    onElection = await paperFor(member, election);
    elsewhere = await paperFor(scratch.insider(numberOf(101)), election);
  });
  afterAll(() => scratch.close());
  beforeEach(() => scratch.at(1));

  const inTheBox = async () => [
    await logSize(scratch.visitor),
    await scratch.sql(`select from ballot_box.ballot`),
  ];
  async function expectRefused(
    status: number,
    code: string,
    call: () => ReturnType<typeof sendBallot>,
  ) {
    const before = await inTheBox();
    expect(await refusalOf(call())).toMatchObject({ status, code });
    expect(await inTheBox()).toEqual(before);
  }
  const contest = (paper: Paper) => paper.contests[0]?.id ?? '';
  const option = (paper: Paper, n: number) => paper.contests[0]?.options[n]?.id ?? '';
  const on = (paper: Paper, ...options: string[]): Answers => [
    { contest: contest(paper), options },
  ];

  it.each<[string, number, string, () => Answers]>([
    ['that answers nothing', 422, 'missing-contest', () => []],
    ['that marks no answer to a motion', 422, 'one-option-only', () => on(onMotion)],
    [
      'that is for and against',
      422,
      'one-option-only',
      () => on(onMotion, option(onMotion, 0), option(onMotion, 1)),
    ],
    [
      'that marks what is not on the paper',
      422,
      'unknown-option',
      () => on(onMotion, randomUUID()),
    ],
    [
      'that marks a candidate of another poll',
      422,
      'unknown-option',
      () => on(onMotion, option(onElection, 0)),
    ],
    [
      'that answers one question twice',
      422,
      'duplicate-option',
      () => [...marking(onMotion, 'For'), ...marking(onMotion, 'Against')],
    ],
  ])('that is on a motion, %s', (_, status, code, answers) =>
    expectRefused(status, code, () => sendBallot(member, motion, answers())),
  );

  it.each<[string, number, string, () => Answers]>([
    [
      'that ranks somebody twice',
      422,
      'duplicate-option',
      () => on(onElection, option(onElection, 0), option(onElection, 1), option(onElection, 0)),
    ],
    [
      'in another constituency',
      403,
      'wrong-constituency',
      () => on(elsewhere, option(elsewhere, 0)),
    ],
    [
      'in both constituencies',
      403,
      'wrong-constituency',
      () => [...on(onElection, option(onElection, 0)), ...on(elsewhere, option(elsewhere, 0))],
    ],
    [
      'that ranks a candidate of another constituency',
      422,
      'unknown-option',
      () => on(onElection, option(elsewhere, 0)),
    ],
  ])('that is in an election, %s', (_, status, code, answers) =>
    expectRefused(status, code, () => sendBallot(member, election, answers())),
  );

  it('from somebody who is not on the roll', async () => {
    const member101 = scratch.insider(numberOf(101));
    await expectRefused(403, 'not-on-roll', () =>
      sendBallot(member101, motion, marking(onMotion, 'For')),
    );
  });

  it('from an officer who is no member', () =>
    expectRefused(403, 'not-allowed', () =>
      sendBallot(scratch.returningOfficer, motion, marking(onMotion, 'For')),
    ));

  it('in a poll that there is not', () =>
    expectRefused(404, 'poll-unknown', () =>
      sendBallot(member, randomUUID(), marking(onMotion, 'For')),
    ));

  it('before the poll opens', async () => {
    scratch.at(0, '08:59:59');
    await expectRefused(409, 'poll-not-open', () =>
      sendBallot(member, motion, marking(onMotion, 'For')),
    );
  });

  it('without a key that tells a repeat from a second ballot', async () => {
    const body = { answers: marking(onMotion, 'For') };
    const keyless = await member.send('post', `/polls/${motion}/ballots`, { body });
    expect(keyless.body).toMatchObject({ status: 428, code: 'key-missing' });
    const headers = { 'Idempotency-Key': 'my-first-ballot' };
    const malformed = await member.send('post', `/polls/${motion}/ballots`, { body, headers });
    expect(malformed.body).toMatchObject({ status: 400, code: 'bad-key' });
  });

  it('that uses the key of another', async () => {
    const key = randomUUID();
    const voter = scratch.insider(numberOf(2));
    await unwrap(sendBallot(voter, motion, marking(onMotion, 'For'), key));
    await expectRefused(422, 'key-used-before', () =>
      sendBallot(voter, motion, marking(onMotion, 'Against'), key),
    );
  });

  it('from somebody who has signed out', async () => {
    const leaver = scratch.insider(numberOf(3));
    await leaver.beSignedIn();
    const session = leaver.at(scratch.url).cookie;
    await unwrap(leaver.api.DELETE('/api/v1/sign-in/session'));
    const headers = { Cookie: session, 'Idempotency-Key': randomUUID() };
    const body = { answers: marking(onMotion, 'For') };
    const reply = await scratch.visitor.send('post', `/polls/${motion}/ballots`, { body, headers });
    expect(reply.body).toMatchObject({ status: 401, code: 'sign-in-first' });
  });

  it('a second time in an election', async () => {
    const voter = scratch.insider(numberOf(4));
    await cast(voter, election, 'Member 1', 'Member 2');
    await expectRefused(409, 'already-voted', () =>
      sendBallot(voter, election, marking(onElection, 'Member 3')),
    );
    await expect(paperFor(voter, election)).resolves.toMatchObject({
      voted: true,
      canVote: false,
      reason: { code: 'already-voted' },
    });
  });

  it('after the last moment, though not at it (R-H8)', async () => {
    const [inTime, late] = [scratch.insider(numberOf(5)), scratch.insider(numberOf(6))];
    scratch.at(7);
    expect((await sendBallot(inTime, motion, marking(onMotion, 'For'))).response.status).toBe(201);
    scratch.clock.set(scratch.moment(7).replace('.000Z', '.001Z'));
    await expectRefused(409, 'poll-closed', () =>
      sendBallot(late, motion, marking(onMotion, 'For')),
    );
  });

  it('once the poll is closed, even if the clock were put back', async () => {
    scratch.at(7);
    await closePoll(scratch, motion);
    scratch.at(2);
    const late = scratch.insider(numberOf(7));
    await expectRefused(409, 'poll-closed', () =>
      sendBallot(late, motion, marking(onMotion, 'For')),
    );
    expect(
      await codeOf(
        late.api.GET('/api/v1/polls/{id}/receipt', { params: { path: { id: motion } } }),
      ),
    ).toBe('not-found');
  });
});
