import { unwrap } from '@folkmoot/contract';
import { callElection, openElection } from '../support/elections';
import { jobsDone } from '../support/jobs';
import { entriesOf, entriesOn } from '../support/log';
import { codeOf } from '../support/refusal';
import { importRoll, line, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { verify } from '../support/verification';
import { castAll } from '../support/voting';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let election: string;
let poll: string;

const at = () => ({ params: { path: { id: election } } });
const plan = (daysBefore: number[], reason = 'A holiday.', by = scratch.secretary) =>
  by.api.POST('/api/v1/elections/{id}/reminders', { ...at(), body: { daysBefore, reason } });
const planned = async () =>
  (await unwrap(scratch.scrutineer.api.GET('/api/v1/elections/{id}/timetable', at()))).reminders;
const states = async () =>
  (await planned()).reminders.map(({ daysBefore, state }) => [daysBefore, state]);
/** Lets the jobs of a moment be done: they wait for the clock of the database, which tests do not set. */
const due = async (days: number) => {
  scratch.at(days, '09:00');
  await scratch.sql(
    `select graphile_worker.reschedule_jobs(array(select id from graphile_worker.jobs where task_identifier = 'remind-when-due' and run_at <= $1), now())`,
    [scratch.moment(days, '09:00')],
  );
  await waitFor('the jobs of the moment', async () => {
    const left = await scratch.sql(
      `select from graphile_worker.jobs where task_identifier = 'remind-when-due' and run_at <= now()`,
    );
    return left.length === 0 || undefined;
  });
  await jobsDone(scratch);
};
const given = async (): Promise<unknown[]> =>
  (await entriesOn(scratch.visitor, poll))
    .filter(({ action }) => action === 'reminder.given')
    .map(({ fields, commitments }) => [fields['givenAt'], Object.keys(commitments)]);

beforeAll(async () => {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(8));
  election = await callElection(scratch, {
    staff: { seats: 1, candidates: [1, 2].map(numberOf) },
  });
});
afterAll(() => scratch.close());

describe('reminders of an election', () => {
  it('are planned five days and one day before the close, with their moments once they are known', async () => {
    expect(await planned()).toEqual({ daysBefore: [5, 1], reason: null, reminders: [] });
    poll = await openElection(scratch, election, scratch.moment(14, '17:00'));
    expect(await planned()).toMatchObject({
      reminders: [
        { daysBefore: 5, at: scratch.moment(9, '09:00'), state: 'to-come' },
        { daysBefore: 1, at: scratch.moment(13, '09:00'), state: 'to-come' },
      ],
    });
  });

  it('are moved by an officer with a reason, to days that are still to come', async () => {
    for (const person of [scratch.scrutineer, scratch.inspector, scratch.insider(numberOf(1))])
      expect(await codeOf(plan([4], 'x', person))).toBe('not-allowed');
    expect(await codeOf(plan([4], ' '))).toBe('invalid');
    expect(await codeOf(plan([61]))).toBe('invalid');
    expect(await codeOf(plan([1, 5]))).toBe('same-days');
    expect(await codeOf(plan([14]))).toBe('not-in-time');
    await unwrap(plan([8, 2]));
    expect(await planned()).toMatchObject({ daysBefore: [8, 2], reason: 'A holiday.' });
    const [entry] = await entriesOf(scratch.visitor, 'reminders.planned');
    expect(entry).toMatchObject({
      resource: election,
      fields: { daysBefore: [8, 2], before: [5, 1], reason: 'A holiday.' },
    });
  });

  it('go by themselves, on the days of the newest plan alone, to those who have not voted', async () => {
    await castAll(poll, [[scratch.insider(numberOf(3)), 'Member 1']]);
    await due(6);
    expect(await given()).toEqual([[scratch.moment(6, '09:00'), []]]);
    const letters = await scratch.sql<{ to: string }>(
      `select "to" from platform.mailbox_message where subject like 'You have not voted yet%'`,
    );
    expect(letters).toHaveLength(7);
    expect(letters.map(({ to }) => to)).not.toContain('m3@members.example');
    await due(9);
    expect(await given()).toHaveLength(1);
    expect(await states()).toEqual([
      [8, 'given'],
      [2, 'to-come'],
    ]);
  });

  it('leave alone whoever an officer has reminded within a day', async () => {
    scratch.at(11, '16:00');
    await unwrap(
      scratch.returningOfficer.api.POST('/api/v1/polls/{id}/reminders', {
        params: { path: { id: poll } },
      }),
    );
    await due(12);
    expect(await given()).toHaveLength(2);
    expect(await states()).toEqual([
      [8, 'given'],
      [2, 'not-given'],
    ]);
  });

  it('are stopped', async () => {
    await unwrap(plan([], 'Everybody has heard.', scratch.returningOfficer));
    expect(await planned()).toMatchObject({ daysBefore: [], reminders: [] });
    await due(13);
    expect(await given()).toHaveLength(2);
  });
});

describe('a notice that did not reach a member', () => {
  const notReached = async () =>
    (
      await unwrap(
        scratch.secretary.api.GET('/api/v1/polls/{id}/not-reached', {
          params: { path: { id: poll } },
        }),
      )
    ).items.map(({ number, why }) => [number, why]);
  const cameBack = (n: number) =>
    scratch.secretary.send('post', `/polls/${poll}/came-back`, {
      body: { memberNumber: numberOf(n) },
    });
  const letters = () =>
    scratch.sql<{ to: string }>(
      `select "to" from platform.mailbox_message where "to" like 'new%' and subject like 'You can vote%'`,
    );

  it('goes out again when the address is corrected, whether the member has voted or not', async () => {
    await cameBack(3);
    await cameBack(4);
    expect(await notReached()).toEqual([
      [numberOf(3), 'came-back'],
      [numberOf(4), 'came-back'],
    ]);
    const corrected = [3, 4, 5].map((n) => line(n, { contact: `new${n}@members.example` }));
    expect(await importRoll(scratch, ...corrected)).toMatchObject({ noticesAgain: 2 });
    await jobsDone(scratch);
    expect((await letters()).map(({ to }) => to).sort()).toEqual([
      'new3@members.example',
      'new4@members.example',
    ]);
    expect(await notReached()).toEqual([]);
    const [entry, ...more] = await entriesOf(scratch.visitor, 'notice.resent');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ resource: poll, fields: { channel: 'e-mail', sentTo: 2 } });
  });

  it('can fail again, and is not sent again for nothing', async () => {
    expect(await importRoll(scratch, line(6, { contact: 'new6@members.example' }))).toMatchObject({
      noticesAgain: 0,
    });
    scratch.at(13, '12:00');
    await cameBack(3);
    expect(await notReached()).toEqual([[numberOf(3), 'came-back']]);
    expect(await importRoll(scratch, line(3, { contact: '' }))).toMatchObject({ noticesAgain: 0 });
    expect(await importRoll(scratch, line(3, { contact: 'newer3@members.example' }))).toMatchObject(
      { noticesAgain: 1 },
    );
    await jobsDone(scratch);
    expect(await letters()).toHaveLength(3);
    await expect(verify(scratch)).resolves.toMatchObject({ ok: true });
  });
});
