import { unwrap } from '@folkmoot/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { readyBoard } from '../support/board';
import { secretly } from '../support/booth';
import { sendCandidate } from '../support/elections';
import { entriesOf, entriesOn } from '../support/log';
import { pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { cast, marking, paperFor, sendBallot } from '../support/voting';
import { waitFor } from '../support/wait-for';

/** In between, on Sunday 31 March 2080, the clocks go forward. */
const opensAt = '2080-03-28T09:00:00.000Z';
/** 5pm by the clock of the United Kingdom, which is then an hour ahead of UTC. */
const closesAt = '2080-04-04T16:00:00.000Z';
const secondBefore = (moment: string) => new Date(Date.parse(moment) - 1000).toISOString();

describe('a poll of the timetable', () => {
  let scratch: Scratch;
  let election: string;
  let poll: string;

  beforeAll(async () => {
    scratch = await startScratch();
    await importRoll(scratch, ...lines(60));
    const { id } = await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections', {
        body: {
          title: 'Spring election',
          contests: [{ constituency: 'staff', seats: 1 }],
          pollingDay: '2080-04-04',
        },
      }),
    );
    election = id;
    await complete('notice-of-election');
    scratch.at(10);
    for (const n of [1, 2]) await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
    scratch.at(23, '17:00');
    await complete('statement-of-candidates');
  });
  afterAll(() => scratch.close());

  const complete = (stage: 'notice-of-election' | 'statement-of-candidates') =>
    unwrap(
      scratch.returningOfficer.api.POST('/api/v1/elections/{id}/stages', {
        params: { path: { id: election } },
        body: { stage },
      }),
    );
  /** The database's clock is not ours to set, so the job that waits for its moment is called to it. */
  const callJob = (task: 'open-election' | 'close-poll') =>
    scratch.sql(
      `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs
        where task_identifier = $1`,
      [task],
    );
  /** What a job said when it was called before its time. */
  const sentAway = (task: 'open-election' | 'close-poll') =>
    waitFor(`${task} to be sent away`, async () => {
      const [job] = await scratch.sql<{ error: string }>(
        `select last_error as error from graphile_worker.jobs where task_identifier = $1 and last_error is not null`,
        [task],
      );
      return job?.error;
    });
  const jobWaitsFor = async (task: 'open-election' | 'close-poll') =>
    (
      await scratch.sql<{ at: Date }>(
        `select run_at as at from graphile_worker.jobs where task_identifier = $1`,
        [task],
      )
    ).map(({ at }) => at.toISOString());
  const found = (action: 'poll.opened' | 'poll.closed') =>
    waitFor(action, async () => (await entriesOf(scratch.visitor, action)).at(0));

  it('does not open a second before its time, whatever the clock of the database says', async () => {
    await expect(jobWaitsFor('open-election')).resolves.toEqual([opensAt]);
    scratch.clock.set(secondBefore(opensAt));
    await callJob('open-election');
    await expect(sentAway('open-election')).resolves.toContain('not due to open yet');
    await expect(entriesOf(scratch.visitor, 'poll.opened')).resolves.toEqual([]);
  });

  it('opens at its minute with nobody there, until 5pm by the clock of that day', async () => {
    scratch.clock.set(opensAt);
    await callJob('open-election');
    const opened = await found('poll.opened');
    poll = opened.resource;
    expect(opened.fields).toMatchObject({ opensAt, closesAt });
    expect(opened.commitments).not.toHaveProperty('actor');
    await expect(jobWaitsFor('close-poll')).resolves.toEqual([closesAt]);
  });

  it('does not close a second before its time', async () => {
    scratch.clock.set(secondBefore(closesAt));
    await callJob('close-poll');
    await expect(sentAway('close-poll')).resolves.toContain('not due yet');
    expect((await pollDetails(scratch, poll)).state).toBe('open');
  });

  it('takes every ballot that comes in time and none that is late, of 50 cast about the closing instant', async () => {
    const voters = lines(50, '', 5).map(({ number }) => scratch.insider(number));
    await Promise.all(voters.map((voter) => voter.beSignedIn()));
    const early = scratch.insider(numberOf(3));
    const late = scratch.insider(numberOf(4));
    const answers = marking(await paperFor(late, poll), 'Member 1');
    await cast(early, poll, 'Member 2');

    const rush = [];
    for (const [n, voter] of voters.entries()) {
      if (n === 20) await callJob('close-poll');
      scratch.clock.set(new Date(Date.parse(closesAt) + n - 25).toISOString());
      const sent = sendBallot(voter, poll, answers);
      rush.push(sent);
      await (n === 0 ? sent : sleep(8));
    }
    const answered = await Promise.all(rush);
    const acknowledged = answered.flatMap(({ data }) => (data ? [data] : []));
    const refused = answered.flatMap(({ error }) => (error ? [error] : []));
    expect((await sendBallot(late, poll, answers)).error).toMatchObject({ code: 'poll-closed' });

    expect(acknowledged.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['poll-closed']));
    expect(acknowledged.filter(({ castAt }) => castAt > closesAt)).toEqual([]);
    await callJob('close-poll');
    const closing = await found('poll.closed');
    const inLog = await entriesOf(scratch.visitor, 'ballot.accepted');
    expect(inLog.map(({ resource }) => resource)).toEqual(
      expect.arrayContaining(acknowledged.map(({ ballot }) => ballot)),
    );
    expect({ inLog: inLog.length, counted: closing.fields['ballots'] }).toEqual({
      inLog: acknowledged.length + 1,
      counted: acknowledged.length + 1,
    });
    expect(closing.fields).toMatchObject({ early: null });
    expect(inLog.every(({ index }) => index < closing.index)).toBe(true);
  });

  it('happens once each, and a stranger finds nothing wrong', async () => {
    const actions = (await entriesOn(scratch.visitor, poll)).map(({ action }) => action);
    expect(actions.filter((action) => action.startsWith('poll.'))).toEqual([
      'poll.opened',
      'poll.closed',
    ]);
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});

describe('a secret poll of very few', () => {
  let scratch: Scratch;
  beforeAll(async () => {
    scratch = await startScratch({ constitution: secretly });
    await importRoll(scratch, ...lines(4));
    await readyBoard(scratch, { size: 1, threshold: 1 });
  });
  afterAll(() => scratch.close());

  it('says beforehand that it will not open by itself, stays shut at its time, and writes to the officers', async () => {
    const { api } = scratch.returningOfficer;
    const { id } = await unwrap(
      api.POST('/api/v1/elections', {
        body: {
          title: 'Spring election',
          contests: [{ constituency: 'staff', seats: 1 }],
          pollingDay: '2080-04-04',
        },
      }),
    );
    const path = { params: { path: { id } } };
    const complete = (stage: 'notice-of-election' | 'statement-of-candidates') =>
      unwrap(api.POST('/api/v1/elections/{id}/stages', { ...path, body: { stage } }));
    await complete('notice-of-election');
    scratch.at(10);
    for (const n of [1, 2]) await unwrap(sendCandidate(scratch, id, 'staff', numberOf(n)));
    scratch.at(23, '17:00');
    await complete('statement-of-candidates');
    scratch.clock.set(opensAt);
    const { preflight } = await unwrap(api.GET('/api/v1/elections/{id}/timetable', path));
    expect(preflight.filter(({ holds }) => !holds)).toMatchObject([
      {
        code: 'warnings-to-acknowledge',
        says: expect.stringMatching(/does not open by itself.*Only 4 people/) as string,
      },
    ]);
    await scratch.sql(
      `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs
        where task_identifier = 'open-election'`,
    );
    const [letter] = await waitFor('the letter', async () => {
      const { items } = await unwrap(
        scratch.visitor.api.GET('/api/v1/mailbox', {
          params: { query: { to: 'returning.officer@scratch.example' } },
        }),
      );
      const about = items.filter(({ subject }) => subject.startsWith('The poll has not opened'));
      return about.length > 0 ? about : undefined;
    });
    expect(letter?.subject).toBe('The poll has not opened: Spring election');
    await expect(entriesOf(scratch.visitor, 'poll.opened')).resolves.toEqual([]);

    const opening = (acknowledged: string[]) =>
      api.POST('/api/v1/elections/{id}/opening', { ...path, body: { closesAt, acknowledged } });
    const { error }: { error?: unknown } = await opening([]);
    expect(error).toMatchObject({ code: 'warnings-to-acknowledge' });
    const { warnings } = error as { warnings: { says: string }[] };
    await unwrap(opening(warnings.map(({ says }) => says)));
    const [opened] = await entriesOf(scratch.visitor, 'poll.opened');
    expect(opened?.fields['acknowledged']).toEqual(warnings.map(({ says }) => says));
  });
});
