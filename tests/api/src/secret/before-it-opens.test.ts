import { cicMembersCouncil } from '@folkmoot/rules';
import fs from 'node:fs';
import path from 'node:path';
import { readyBoard } from '../support/board';
import { secretly } from '../support/booth';
import { callElection, sendElectionOpening } from '../support/elections';
import { entriesOf } from '../support/log';
import { codeOf, refusalOf } from '../support/refusal';
import { draftResolution, openResolution, sendOpening } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

let scratch: Scratch;
let resolution: string;

beforeAll(async () => {
  scratch = await startScratch({ constitution: secretly });
  await importRoll(scratch, ...lines(40));
  resolution = await draftResolution(scratch);
});
afterAll(() => scratch.close());

const opening = () => sendOpening(scratch, resolution, { closesAt: scratch.moment(7) });
const nothingOpened = async () => {
  await expect(entriesOf(scratch.visitor, 'poll.opened')).resolves.toEqual([]);
  await expect(scratch.sql(`select from governance.poll`)).resolves.toEqual([]);
};

it('a secret poll is not opened without a board that has rehearsed, and never by name instead', async () => {
  await expect(codeOf(opening())).resolves.toBe('no-board');
  await nothingOpened();
});

describe('with a board', () => {
  beforeAll(() => readyBoard(scratch, { size: 1, threshold: 1 }));

  it('more candidates than an encrypted paper carries are refused before anybody votes', async () => {
    const ranked = await callElection(scratch, {
      staff: { seats: 1, candidates: lines(31).map(({ number }) => number) },
    });
    const refusal = await refusalOf(sendElectionOpening(scratch, ranked, scratch.moment(7)));
    expect(refusal.code).toBe('too-many-options');
    expect(refusal.detail).toContain('has 31 options');
    expect(refusal.detail).toContain('at most 30');
    await nothingOpened();
  });

  it('a contest in which nobody may vote any more is refused', async () => {
    await importRoll(scratch, ...lines(2, 'community', 101));
    const empty = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002'] },
      community: { seats: 1, candidates: ['M0101', 'M0102'] },
    });
    await scratch.sql(`update governance.member set left_on = joined_on where number like 'M01%'`);
    const refusal = await refusalOf(sendElectionOpening(scratch, empty, scratch.moment(7)));
    expect(refusal.code).toBe('box-without-electors');
    expect(refusal.detail).toContain('“Community: 1 seat”');
    await nothingOpened();
  });

  it.each([0o755, 0o710])(
    'no poll is opened while others can use the folder of keys (mode %i)',
    async (mode) => {
      const folder = path.join(scratch.dataDir, 'poll-keys');
      fs.mkdirSync(folder, { recursive: true });
      fs.chmodSync(folder, mode);
      const refusal = await refusalOf(opening());
      expect([refusal.status, refusal.code]).toEqual([503, 'key-not-kept']);
      expect(refusal.detail).not.toContain(folder);
      await nothingOpened();
      fs.chmodSync(folder, 0o700);
    },
  );

  it('a key that was kept goes again when the poll cannot be committed', async () => {
    await scratch.sql(`create function governance.refuse_poll() returns trigger language plpgsql as $$
      begin raise exception 'refused at the commit'; end $$`);
    await scratch.sql(`create constraint trigger refuse_poll after insert on governance.poll
      deferrable initially deferred for each row execute function governance.refuse_poll()`);
    const { response } = await opening();
    expect(response.status).toBe(500);
    await nothingOpened();
    expect(scratch.pollKeys()).toEqual([]);
    await scratch.sql(`drop trigger refuse_poll on governance.poll`);
  });

  it('its key is in a file for its owner alone before the poll is in the database', async () => {
    const poll = await openResolution(scratch, resolution, scratch.moment(7));
    const file = path.join(scratch.dataDir, 'poll-keys', `${poll}.key`);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^[0-9a-f]{64}\n$/);
    expect((await entriesOf(scratch.visitor, 'election.published')).length).toBe(1);
  });
});

it('an open poll has no box and no key, whether there is a board or not', async () => {
  const open = await startScratch({ constitution: cicMembersCouncil });
  try {
    await importRoll(open, ...lines(6));
    await openResolution(open, await draftResolution(open), open.moment(7));
    await expect(open.sql(`select from ballot_box.sealed_box`)).resolves.toEqual([]);
    expect(fs.existsSync(path.join(open.dataDir, 'poll-keys'))).toBe(false);
  } finally {
    await open.close();
  }
});
