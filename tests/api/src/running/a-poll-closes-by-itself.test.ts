import { setTimeout as sleep } from 'node:timers/promises';
import { entriesOn } from '../support/log';
import { draftResolution, openResolution, pollDetails } from '../support/resolutions';
import { importRoll, line, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { waitFor } from '../support/wait-for';
import { cast } from '../support/voting';

const seconds = 1000;

describe('a poll closes by itself at its time', () => {
  let scratch: Scratch;
  afterEach(() => scratch.close());

  /** A council of two votes for a minute that ends so many seconds from now, by the clock of the database. */
  async function pollThatEndsIn(wait: number): Promise<{ poll: string; closesAt: string }> {
    const opensAt = Date.now() + wait * seconds - 60 * seconds;
    scratch = await startScratch({ startsAt: new Date(opensAt).toISOString() });
    await importRoll(scratch, line(1), line(2, { constituency: 'community' }));
    await scratch.sql(
      `insert into governance.term (id, office, member_id, holder_name, from_date, to_date)
       select gen_random_uuid(), 'council:' || constituency, id, name, joined_on, joined_on + 1000
       from governance.member join governance.qualification on member_id = id`,
    );
    const id = await draftResolution(scratch, { kind: 'council-resolution' });
    const closesAt = new Date(opensAt + 60 * seconds).toISOString();
    const poll = await openResolution(scratch, id, closesAt);
    await cast(scratch.insider(numberOf(1)), poll, 'For');
    return { poll, closesAt };
  }
  const closing = (poll: string) =>
    waitFor('the close of the poll', async () =>
      (await entriesOn(scratch.visitor, poll)).find(({ action }) => action === 'poll.closed'),
    );

  it('without an officer, with what is in the box, in the log', async () => {
    const { poll, closesAt } = await pollThatEndsIn(2);
    expect((await pollDetails(scratch, poll)).state).toBe('open');
    scratch.clock.set(closesAt);
    await expect(closing(poll)).resolves.toMatchObject({
      fields: { ballots: 1, closedAt: closesAt, early: null },
      commitments: {},
    });
    expect((await pollDetails(scratch, poll)).state).toBe('closed');
  });

  it('even if the clock of the database is ahead of ours: not before, and not never', async () => {
    const { poll, closesAt } = await pollThatEndsIn(0);
    await sleep(500);
    expect((await pollDetails(scratch, poll)).state).toBe('open');
    scratch.clock.set(closesAt);
    await closing(poll);
    expect((await pollDetails(scratch, poll)).closedAt).toBe(closesAt);
  });
});
