import { type RunningApp } from '@folkmoot/api';
import { valueOf } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { frontierOf, leafHash, openCheckpoint, parseVerifierKey, rootOf } from '@folkmoot/log';
import { randomUUID } from 'node:crypto';
import { callElection, openElection } from '../support/elections';
import { logEntries, logLines } from '../support/log';
import { draftResolution, openResolution, pollDetails } from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { whoIs } from '../support/sign-in';
import { signedCheckpoint, verify } from '../support/verification';
import { castAll, marking, paperFor, sendBallot } from '../support/voting';

describe('two copies of the app on one database', () => {
  let scratch: Scratch;
  let other: RunningApp;

  beforeAll(async () => {
    scratch = await startScratch();
    other = await scratch.startCopy();
    await importRoll(scratch, ...lines(40));
  });
  afterAll(async () => {
    await other.close();
    await scratch.close();
  });

  it('know the same people: who signs in at one has signed in at both', async () => {
    await scratch.secretary.beSignedIn();
    await expect(whoIs(scratch.secretary.at(other.url))).resolves.toMatchObject({
      name: 'Wren Hallam',
    });
    await unwrap(scratch.secretary.api.DELETE('/api/v1/sign-in/session'));
    await expect(whoIs(scratch.secretary.at(other.url))).resolves.toBeNull();
    scratch.at(0, '10:00');
  });

  it('take one ballot of a member who sends twenty to both', async () => {
    const id = await callElection(scratch, { staff: { seats: 1, candidates: ['M0001', 'M0002'] } });
    const poll = await openElection(scratch, id, scratch.moment(8));
    const voter = scratch.insider(numberOf(5));
    const answers = marking(await paperFor(voter, poll), 'Member 1');
    const ways = [voter, voter.at(other.url)];
    const statuses = await Promise.all(
      Array.from(
        { length: 20 },
        async (_, n) => (await sendBallot(ways[n % 2] ?? voter, poll, answers)).response.status,
      ),
    );
    expect(statuses.sort((a, b) => a - b)).toEqual([201, ...Array<number>(19).fill(409)]);
    await expect(
      scratch.sql(`select from ballot_box.vote where poll_id = $1`, [poll]),
    ).resolves.toHaveLength(1);
  });

  it('give one receipt for a ballot that reaches both with its key', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(8));
    const voter = scratch.insider(numberOf(6));
    const answers = marking(await paperFor(voter, poll), 'For');
    const key = randomUUID();
    const [here, there] = await Promise.all([
      unwrap(sendBallot(voter, poll, answers, key)),
      unwrap(sendBallot(voter.at(other.url), poll, answers, key)),
    ]);
    expect(there).toEqual(here);
  });

  it('write one log, without a gap and with time that only goes forward', async () => {
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(8));
    const voters = lines(40).map(({ number }) => scratch.insider(number));
    await Promise.all(voters.map((voter) => voter.beSignedIn()));
    await castAll(
      poll,
      voters.map((voter, n) => [n % 2 ? voter : voter.at(other.url), 'For']),
    );
    const entries = await logEntries(scratch.visitor);
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, n) => n));
    expect(entries.every(({ time }, n) => n === 0 || time > (entries[n - 1]?.time ?? ''))).toBe(
      true,
    );
    expect((await pollDetails(scratch, poll)).voted).toBe(40);
  });

  it('sign it as one: every checkpoint extends the one before', async () => {
    await signedCheckpoint(scratch);
    const { origin, vkey } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
    const leaves = (await logLines(scratch.visitor)).map((entry) => leafHash(Buffer.from(entry)));
    const notes = await scratch.sql<{ note: string }>(
      `select note from record.checkpoint order by size`,
    );
    for (const { note } of notes) {
      const { checkpoint } = valueOf(
        openCheckpoint(note, origin, [valueOf(parseVerifierKey(vkey ?? ''))]),
      );
      expect(checkpoint.root).toEqual(rootOf(frontierOf(leaves.slice(0, checkpoint.size))));
    }
    expect(notes.length).toBeGreaterThan(1);
  });

  it('one of them stopped, the other goes on', async () => {
    await other.close();
    await draftResolution(scratch);
    await signedCheckpoint(scratch);
    expect((await verify(scratch)).failures).toEqual([]);
    other = await scratch.startCopy();
  });
});
