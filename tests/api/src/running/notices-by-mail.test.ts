import { type RunningApp } from '@folkmoot/api';
import pg from 'pg';
import { jobsDone } from '../support/jobs';
import { codeOf } from '../support/refusal';
import { closePoll, draftResolution, openResolution, sendOpening } from '../support/resolutions';
import { importRoll, line, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { requestLink } from '../support/sign-in';
import { waitFor } from '../support/wait-for';

interface Notice {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

describe('when a poll opens', () => {
  let scratch: Scratch;
  /** Does the jobs, once it is started. */
  let worker: RunningApp | undefined;

  beforeEach(async () => {
    scratch = await startScratch({ work: false });
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
    await scratch.close();
  });

  /** Every job so far is done, and those that they left behind. */
  async function workIsDone(): Promise<void> {
    worker ??= await scratch.startCopy();
    await jobsDone(scratch);
  }
  const notices = () =>
    scratch.sql<Notice>(
      `select "to", subject, text from platform.mailbox_message where subject like 'You can vote: %' order by "to", text`,
    );
  const opened = async () =>
    openResolution(scratch, await draftResolution(scratch), scratch.moment(7, '12:00'));

  it('everybody on its roll gets a letter by name, and nobody else', async () => {
    await importRoll(
      scratch,
      line(1, { contact: 'the.penroses@members.example' }),
      line(2, { contact: 'the.penroses@members.example' }),
      line(3, { contact: '' }),
      line(4, { constituency: 'community' }),
    );
    const poll = await opened();
    await workIsDone();
    const letters = await notices();
    expect(letters.map(({ to, text }) => [to, text.split('\n')[0]])).toEqual([
      ['the.penroses@members.example', 'Dear Member 1,'],
      ['the.penroses@members.example', 'Dear Member 2,'],
    ]);
    const [first] = letters;
    expect(first?.subject).toBe('You can vote: To receive the accounts');
    expect(first?.text).toContain('Scratch asks you to vote on “To receive the accounts”.');
    expect(first?.text).toContain('until Monday 11 March 2080 at midday (UK time)');
    expect(first?.text).toMatch(new RegExp(`^http://localhost:\\d+/vote/${poll}$`, 'm'));
    expect(first?.text).not.toMatch(/token|sign-in/);
  });

  /** The letter to somebody is not sent before it may go on: it is the last of many. */
  async function lastInLine(address: string): Promise<{ goOn: () => Promise<void> }> {
    await scratch.sql(
      `create function platform.wait_in_line() returns trigger language plpgsql as
         $$ begin perform pg_advisory_xact_lock(503); return new; end $$`,
    );
    await scratch.sql(
      `create trigger wait_in_line before insert on platform.mailbox_message for each row
         when (new."to" = '${address}') execute function platform.wait_in_line()`,
    );
    const holder = new pg.Client({ connectionString: scratch.database.migratorUrl });
    await holder.connect();
    await holder.query('select pg_advisory_lock(503)');
    return { goOn: () => holder.end() };
  }

  it('of 503 electors each gets one letter, and a link to sign in does not wait for them', async () => {
    await importRoll(scratch, ...lines(503));
    await opened();
    const last = await lastInLine('m503@members.example');
    worker = await scratch.startCopy();
    await waitFor('the first letters', async () => (await notices()).at(0));
    await requestLink(scratch.newcomer(), 'secretary@scratch.example');
    await waitFor('the link', async () =>
      (
        await scratch.sql(
          `select from platform.mailbox_message where "to" = 'secretary@scratch.example'`,
        )
      ).at(0),
    );
    expect((await notices()).length).toBeLessThan(503);
    await last.goOn();
    await workIsDone();
    const letters = await notices();
    expect(letters).toHaveLength(503);
    expect(new Set(letters.map(({ to }) => to)).size).toBe(503);
  });

  it('nobody is written to when it was not opened after all', async () => {
    await importRoll(scratch, ...lines(3));
    const id = await draftResolution(scratch);
    expect(await codeOf(sendOpening(scratch, id, { closesAt: scratch.moment(1) }))).toBe(
      'closes-too-soon',
    );
    await workIsDone();
    await expect(notices()).resolves.toEqual([]);
  });

  it.each([
    ['was closed', async (poll: string) => void (await closePoll(scratch, poll))],
    ['has come to its end', () => Promise.resolve()],
  ])('nobody is written to once it %s', async (_, end) => {
    await importRoll(scratch, ...lines(3));
    const poll = await opened();
    scratch.at(7, '12:00');
    await end(poll);
    await workIsDone();
    await expect(notices()).resolves.toEqual([]);
  });

  it('a letter already put down is not sent either, once it was closed', async () => {
    await importRoll(scratch, line(1));
    const poll = await opened();
    await scratch.sql(
      `select graphile_worker.add_job('send-notice', json_build_object('poll', poll_id, 'member', member_id)) from governance.roll_entry`,
    );
    scratch.at(7, '12:00');
    await closePoll(scratch, poll);
    await workIsDone();
    await expect(notices()).resolves.toEqual([]);
  });
});
