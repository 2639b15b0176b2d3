import {
  cosignatureIn,
  formatVerifierKey,
  formatWitnessRequest,
  frontierOf,
  leafHash,
  parseWitnessKey,
  rootOf,
  consistencyProof,
  signCheckpoint,
  signerFromSeed,
  verifierKey,
} from '@folkmoot/log';
import { valueOf } from '@folkmoot/basics';
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { runFolkmoot } from '../testing/run-folkmoot';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-witness-'));
const origin = 'council.example/log';
const log = signerFromSeed(origin, new Uint8Array(32).fill(3));
const vkey = formatVerifierKey(verifierKey(origin, log.publicKey));
const leaves = Array.from({ length: 20 }, (_, at) => leafHash(Uint8Array.of(at)));
const at = (name: string) => path.join(folder, name);

function signed(size: number, all = leaves): string {
  return signCheckpoint({ origin, size, root: rootOf(frontierOf(all.slice(0, size))) }, log);
}
const request = (oldSize: number, size: number, all = leaves) =>
  formatWitnessRequest({
    oldSize,
    proof: consistencyProof(oldSize, all.slice(0, size)),
    checkpoint: signed(size, all),
  });

interface Running {
  readonly url: string;
  readonly vkey: string;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** A witness in a process of its own, as whoever runs one starts it. */
async function start(...args: string[]): Promise<Running> {
  const root = path.resolve(__dirname, '../../../..');
  const child: ChildProcess = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--conditions=@folkmoot/source',
      `--require=${createRequire(__filename).resolve('@swc-node/register')}`,
      path.join(root, 'apps/cli/src/main.ts'),
      'witness',
      ...['--name', 'owl.example/w1', '--port', '0', '--log', vkey],
      ...['--key', at('key'), '--state', at('state'), ...args],
    ],
    { env: { ...process.env, TS_NODE_PROJECT: path.join(root, 'apps/cli/tsconfig.json') } },
  );
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const says = await new Promise<string>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout?.on('data', (part: Buffer) => {
      out += part.toString();
      if (out.includes('Listening')) resolve(out);
    });
    child.stderr?.on('data', (part: Buffer) => (err += part.toString()));
    void ended.then(() => reject(new Error(err)));
  });
  return {
    url: /http:\S+/.exec(says)?.[0] ?? '',
    vkey: /^Witness key: (.*)$/m.exec(says)?.[1] ?? '',
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

const ask = async ({ url }: Running, body: string) => {
  const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
  };
};

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('folkmoot witness, in a process of its own', () => {
  let owl: Running;
  let key: string;

  beforeAll(async () => {
    owl = await start();
    key = owl.vkey;
  }, 60_000);
  afterAll(() => owl.stop());

  it('cosigns a log as it grows, and remembers it', async () => {
    for (const [oldSize, size] of [
      [0, 0],
      [0, 3],
      [3, 11],
      [11, 11],
    ] as const) {
      const { status, text } = await ask(owl, request(oldSize, size));
      expect(status).toBe(200);
      const { time } = valueOf(
        cosignatureIn(text, signed(size), valueOf(parseWitnessKey(owl.vkey))),
      );
      expect(Math.abs(time - Date.now() / 1000)).toBeLessThan(60);
    }
    expect(fs.statSync(at('key')).mode & 0o777).toBe(0o600);
  });

  it('says which size it saw last to whoever does not know', async () => {
    expect(await ask(owl, request(0, 12))).toEqual({
      status: 409,
      type: 'text/x.tlog.size',
      text: '11\n',
    });
  });

  it('does not cosign a fork, of the same size or longer', async () => {
    const forked = leaves.with(5, leafHash(Buffer.from('another')));
    expect((await ask(owl, request(11, 11, forked))).status).toBe(409);
    expect((await ask(owl, request(11, 15, forked))).status).toBe(422);
    expect((await ask(owl, request(11, 15))).status).toBe(200);
  });

  it('of ten requests at once from one size, cosigns one way of growing only', async () => {
    const statuses = await Promise.all(
      Array.from(
        { length: 10 },
        async (_, n) => (await ask(owl, request(15, 16 + (n % 2)))).status,
      ),
    );
    const cosigned = statuses.filter((status) => status === 200);
    expect(cosigned).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(9);
  });

  it.each([
    ['GET', '/add-checkpoint', 405],
    ['POST', '/', 404],
    ['GET', '/elsewhere', 404],
    ['GET', '/', 200],
  ])('%s %s is answered with %d', async (method, address, status) => {
    expect((await fetch(`${owl.url}${address}`, { method })).status).toBe(status);
  });

  it('refuses what is too long, and what is nothing', async () => {
    expect((await ask(owl, 'x'.repeat(200_000))).status).toBe(413);
    expect((await ask(owl, 'x')).status).toBe(400);
  });

  it('runs once: a second on the same state does not start', async () => {
    await expect(start()).rejects.toThrow(/works with .*state already/);
  });

  it('after kill -9 and a new start still knows what it cosigned, with the same key', async () => {
    const { text: size } = await ask(owl, request(0, 20));
    await owl.stop('SIGKILL');
    owl = await start();
    expect(owl.vkey).toBe(key);
    expect(await ask(owl, request(0, 20))).toMatchObject({ status: 409, text: size });
    expect((await ask(owl, request(Number(size), 20))).status).toBe(200);
  }, 60_000);

  it('does not start without knowing what it cosigned, or with a key that others may read', async () => {
    expect(await owl.stop()).toBe(0);
    const state = fs.readFileSync(at('state'), 'utf8');
    for (const damaged of ['{', '[]', '{"a":1}', '{"a":{"size":-1,"root":""}}']) {
      fs.writeFileSync(at('state'), damaged);
      await expect(start()).rejects.toThrow('could cosign a log that forked');
    }
    fs.writeFileSync(at('state'), state);
    fs.chmodSync(at('key'), 0o644);
    await expect(start()).rejects.toThrow('chmod 600');
    fs.chmodSync(at('key'), 0o600);
    owl = await start();
  }, 120_000);
});

describe('folkmoot witness says what is missing', () => {
  it.each([
    [[], 'Say which logs to watch'],
    [['--log', vkey], 'Say what the witness is called'],
    [['--log', vkey, '--name', 'a b'], 'Say what the witness is called'],
    [['--log', 'key', '--name', 'w'], '“key” is not the public key of a log'],
    [['--logs', at('none'), '--name', 'w'], 'cannot be read: there is no such file'],
    [['--log', vkey, '--name', 'w', '--port', '70000'], '--port wants a number'],
  ])('%j', async (args, says) => {
    const elsewhere = ['--key', at('unused.key'), '--state', at('unused.state')];
    const { code, err } = await runFolkmoot('witness', ...args, ...elsewhere);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});
