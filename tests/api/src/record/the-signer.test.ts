import { type RunningApp } from '@folkmoot/api';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CapturedLog } from '../support/operator-log';
import { draftResolution } from '../support/resolutions';
import { logSize } from '../support/log';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { waitFor } from '../support/wait-for';

describe('L5: the signer, which remembers what it signed outside the database,', () => {
  let scratch: Scratch;
  let log: CapturedLog;
  let copy: RunningApp | undefined;

  beforeEach(async () => {
    scratch = await startScratch({ work: false });
    await importRoll(scratch, line(1));
    log = new CapturedLog();
    copy = undefined;
  });
  afterEach(async () => {
    await copy?.close();
    await scratch.close();
  });

  const startSigner = async (dataDir?: string) => {
    copy = await scratch.startCopy({
      serve: false,
      work: false,
      sign: true,
      logTo: log,
      settings: { LOG_LEVEL: 'error', ...(dataDir && { DATA_DIR: dataDir }) },
    });
  };
  const act = () => draftResolution(scratch);
  const complaint = () =>
    waitFor('the signer’s complaint', () =>
      Promise.resolve(log.errors.find((says) => says.includes('not signed'))),
    );
  const sizes = async () =>
    (
      await scratch.sql<{ size: number }>(`select size::int from record.checkpoint order by size`)
    ).map(({ size }) => size);

  /** What an older backup lacks, or a replica that lagged when it took over. */
  async function loseSince(index: number): Promise<void> {
    await scratch.sql(`alter table record.entry disable trigger user`);
    await scratch.sql(`alter table record.checkpoint disable trigger user`);
    await scratch.sql(`delete from record.entry where index >= $1`, [index]);
    await scratch.sql(`delete from record.checkpoint where size > $1`, [index]);
    await scratch.sql(`alter table record.entry enable trigger user`);
    await scratch.sql(`alter table record.checkpoint enable trigger user`);
  }

  it('goes on where it stopped', async () => {
    await startSigner();
    await signedCheckpoint(scratch);
    await copy?.close();
    await act();
    await startSigner();
    await signedCheckpoint(scratch);
    expect(await sizes()).toContain(await logSize(scratch.visitor));
    expect(log.errors).toEqual([]);
  });

  it('refuses a log that has shrunk, and says what to do', async () => {
    await act();
    await startSigner();
    await signedCheckpoint(scratch);
    await copy?.close();
    await loseSince(3);
    await startSigner();
    await expect(complaint()).resolves.toMatch(
      /The log is not signed: it has 3 entries, but 4 were signed before \(.*log\.key\.head\)\. Never repair a log\. .*run `npm start -- open-log`/,
    );
    expect(await sizes()).not.toContain(3);
  });

  it('refuses a log that has shrunk and grown again', async () => {
    await startSigner();
    await signedCheckpoint(scratch);
    await copy?.close();
    const before = await sizes();
    await loseSince(2);
    await act();
    await act();
    await startSigner();
    await expect(complaint()).resolves.toContain('it differs from the log that was signed before');
    expect(await sizes()).toEqual(before.filter((size) => size <= 2));
  });

  it('refuses a log that changes while it runs, as when a replica that lagged takes over', async () => {
    await startSigner();
    await signedCheckpoint(scratch);
    await loseSince(2);
    const before = await sizes();
    await act();
    await act();
    await expect(complaint()).resolves.toContain('it differs from the log that was signed before');
    expect(await sizes()).toEqual(before);
  });

  it('refuses a log that another key has signed', async () => {
    await startSigner();
    await signedCheckpoint(scratch);
    await copy?.close();
    await act();
    const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-scratch-'));
    await startSigner(elsewhere);
    await expect(complaint()).resolves.toContain('its last checkpoint was signed with another key');
    fs.rmSync(elsewhere, { recursive: true });
  });

  it('having refused, lets members go on: acts are taken and recorded', async () => {
    await startSigner();
    await signedCheckpoint(scratch);
    await loseSince(2);
    await act();
    await complaint();
    const size = await logSize(scratch.visitor);
    await act();
    expect(await logSize(scratch.visitor)).toBe(size + 1);
  });
});
