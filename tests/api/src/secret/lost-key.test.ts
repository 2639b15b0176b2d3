import { unwrap } from '@folkmoot/contract';
import {
  keepSecret,
  newRecoveryKey,
  openRecoveryCopy,
  pollKeyCopyIn,
  type RecoveryKey,
  secretFolder,
} from '@folkmoot/files';
import fs from 'node:fs';
import path from 'node:path';
import { type HeldBoard, readyBoard } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import { entriesOf } from '../support/log';
import { openingFor, openSecretPoll, serverIsDone } from '../support/opening';
import { CapturedLog } from '../support/operator-log';
import {
  closePoll,
  draftResolution,
  openResolution,
  sendDeclaration,
} from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { waitFor } from '../support/wait-for';

let scratch: Scratch;
let board: HeldBoard;
let key: RecoveryKey;
let id: string;
let poll: string;

const keys = () => path.join(scratch.dataDir, 'poll-keys');
const copy = () => path.join(scratch.dataDir, 'poll-key-copies', `${poll}.key.age`);
const settings = () => ({ POLL_KEYS_RECOVERY_KEY: key.public });

beforeAll(async () => {
  key = await newRecoveryKey();
  scratch = await startScratch({ constitution: secretly, work: false, settings: settings() });
  await importRoll(scratch, ...lines(5));
  board = await readyBoard(scratch);
  id = await draftResolution(scratch);
  poll = await openResolution(scratch, id, scratch.moment(8));
  for (const [n, vote] of ['For', 'Against', 'For', 'For', 'Against'].entries())
    await castSecretly(scratch.insider(`M000${n + 1}`), poll, vote);
  scratch.at(8);
  await closePoll(scratch, poll);
});
afterAll(() => scratch.close());

describe('the server’s key of a poll is lost', () => {
  let lost: string;

  it('has a copy that is for its owner alone and says nothing without the recovery key', async () => {
    const [written = ''] = scratch.pollKeys();
    lost = written;
    expect(fs.statSync(copy()).mode & 0o777).toBe(0o600);
    expect(fs.readFileSync(copy(), 'latin1')).not.toContain(lost);
    const other = await newRecoveryKey();
    const text = fs.readFileSync(copy(), 'utf8');
    await expect(openRecoveryCopy('it', text, other.secret)).rejects.toThrow(
      'another recovery key',
    );
  });

  it('nothing is opened, and the operator is told what to do', async () => {
    fs.rmSync(keys(), { recursive: true });
    const logTo = new CapturedLog();
    const loud = { ...settings(), LOG_LEVEL: 'error' };
    const worker = await scratch.startCopy({ work: true, settings: loud, logTo });
    try {
      await waitFor('the worker to miss the key', () =>
        Promise.resolve(logTo.text.includes('recovery-key restore') || undefined),
      );
    } finally {
      await worker.close();
    }
    expect(logTo.text).toContain(`There is a copy for recovery: fetch the returning officer’s`);
    expect(logTo.text).not.toContain(lost);
    const { boxes, serverKey } = await openingFor(scratch.secretary, poll);
    expect(boxes).toMatchObject([{ awaits: 'server', nextStep: 'decryption' }]);
    expect(serverKey).toBe('copy-left');
  });

  it('is restored from its copy with the recovery key, and the poll is opened at once', async () => {
    const text = await openRecoveryCopy('it', fs.readFileSync(copy(), 'utf8'), key.secret);
    const restored = pollKeyCopyIn(text);
    expect(restored).toEqual({ poll, key: lost });
    const away = `${copy()}.away`;
    fs.renameSync(copy(), away);
    const listed = async () =>
      (await unwrap(scratch.secretary.api.GET('/api/v1/polls'))).items.find(
        ({ id }) => id === poll,
      );
    expect(await listed()).toMatchObject({ serverKey: 'lost' });
    fs.renameSync(away, copy());
    secretFolder(keys());
    keepSecret(path.join(keys(), `${poll}.key`), `${restored?.key}\n`);
    expect(await listed()).toMatchObject({ serverKey: 'kept' });
    const worker = await scratch.startCopy({ work: true, settings: settings() });
    await serverIsDone(scratch.secretary, poll);
    await openSecretPoll(scratch.url, board, poll, board.keyholders.slice(0, 2));
    await unwrap(sendDeclaration(scratch, id));
    await waitFor(
      'the key to be destroyed',
      async () => (await openingFor(scratch.secretary, poll)).keyDestroyedAt ?? undefined,
    );
    await worker.close();
  });

  it('is destroyed with its copy once the poll is counted, as the log says', async () => {
    expect(fs.readdirSync(keys())).toEqual([]);
    expect(fs.existsSync(copy())).toBe(false);
    const [destroyed] = await entriesOf(scratch.visitor, 'key.destroyed');
    expect(destroyed?.fields).toEqual({ key: true, recoveryCopy: true });
  });
});
