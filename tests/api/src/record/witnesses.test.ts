import { type RunningApp } from '@folkmoot/api';
import { type Schema, unwrap } from '@folkmoot/contract';
import { valueOf } from '@folkmoot/basics';
import { cosignaturesOn, parseTlogProof, parseWitnessKey } from '@folkmoot/log';
import { foreignVerifier } from '@folkmoot/test-support';
import fs from 'node:fs';
import path from 'node:path';
import { logFolder, removeLogFolders } from '../support/log-folder';
import {
  concludeResolution,
  decisionNumbered,
  draftResolution,
  openResolution,
} from '../support/resolutions';
import { importRoll, lines, numberOf } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { signedCheckpoint } from '../support/verification';
import { cast } from '../support/voting';
import { waitFor } from '../support/wait-for';
import {
  policyOf,
  startWitness,
  type Trick,
  TrickyWitness,
  type Witness,
} from '../support/witness';

const verify = foreignVerifier('cosignatures before the tool of others');
afterAll(() => removeLogFolders());

let scratch: Scratch;
let worker: RunningApp | undefined;

async function start(): Promise<void> {
  scratch = await startScratch();
  await importRoll(scratch, ...lines(12));
  await signedCheckpoint(scratch);
}
/** A worker that asks witnesses, beside everything else that runs. */
async function startWorker(policy: string): Promise<void> {
  worker = await scratch.startCopy({
    sign: false,
    settings: { WITNESS_POLICY_FILE: policy },
  });
}
async function end(): Promise<void> {
  await worker?.close();
  worker = undefined;
  await scratch.close();
}

const vkeyOf = async () => (await unwrap(scratch.visitor.api.GET('/api/v1/log'))).vkey ?? '';
const health = async () =>
  (await scratch.visitor.send('get', '/health/log')).body as { status: string; alarms: string[] };
const watch = async () =>
  (await scratch.secretary.send('get', '/log/watch')).body as {
    alarms: { source: string; says: string }[];
    witnesses: { witness: string; size: number | null }[];
  };
const cosignedUpTo = (witness: string) =>
  waitFor(`a cosignature of ${witness} on everything`, async () => {
    const { size } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
    const [row] = await scratch.sql<{ size: number }>(
      `select max(size)::int as size from record.cosignature where witness = $1`,
      [witness],
    );
    return row?.size === size || undefined;
  });

describe('L4: two witnesses in processes of their own', () => {
  let owl: Witness;
  let lark: Witness;

  beforeAll(async () => {
    await start();
    const vkey = await vkeyOf();
    [owl, lark] = await Promise.all([
      startWitness('owl.example/w1', vkey),
      startWitness('lark.example/w1', vkey),
    ]);
    await startWorker(policyOf('2', [owl, lark]));
  });
  afterAll(async () => {
    await Promise.all([owl.stop(), lark.stop()]);
    await end();
  });

  it('cosign the log as it grows, and the checkpoint carries their lines', async () => {
    await Promise.all([cosignedUpTo('owl.example/w1'), cosignedUpTo('lark.example/w1')]);
    await draftResolution(scratch);
    await signedCheckpoint(scratch);
    await Promise.all([cosignedUpTo('owl.example/w1'), cosignedUpTo('lark.example/w1')]);
    const note = await signedCheckpoint(scratch);
    const keys = [owl, lark].map(({ vkey }) => valueOf(parseWitnessKey(vkey)));
    expect(valueOf(cosignaturesOn(note, keys))).toHaveLength(2);
    expect(await health()).toMatchObject({ status: 'ok', alarms: [] });
  });

  /** Open to the day, and declared on it. */
  const decide = async (day: number): Promise<number> => {
    const id = await draftResolution(scratch);
    const poll = await openResolution(scratch, id, scratch.moment(day));
    for (const n of [1, 2, 3, 4, 5]) await cast(scratch.insider(numberOf(n)), poll, 'For');
    scratch.at(day);
    return (await concludeResolution(scratch, id, poll)).number;
  };
  /** As the copy says that knows the policy. */
  const witnessed = async (number: number): Promise<Schema<'DecisionDto'>> => {
    const answer = await fetch(`${worker?.url}/api/v1/decisions/${number}`);
    return (await answer.json()) as Schema<'DecisionDto'>;
  };

  it('and a decision says who cosigned it, once they have', async () => {
    const number = await decide(7);
    const { cosignatures, logIndex } = await waitFor('the cosignatures', async () => {
      const decision = await witnessed(number);
      return decision.enoughCosigned ? decision : undefined;
    });
    expect(cosignatures.map(({ witness }) => witness)).toEqual([
      'lark.example/w1',
      'owl.example/w1',
    ]);
    expect(cosignatures.every(({ size }) => size > logIndex)).toBe(true);
    const elsewhere = await decisionNumbered(scratch, number);
    expect(elsewhere).toMatchObject({ cosignatures, enoughCosigned: null });
  });

  (verify ? it : it.skip)(
    'a verifier that knows nothing of us finds both cosignatures, in the proof too',
    async () => {
      const { prefix } = await unwrap(scratch.visitor.api.GET('/api/v1/log'));
      const file = path.join(logFolder(), 'decision.tlog-proof');
      const proof = await fetch(`${scratch.url}/api/v1/decisions/1/tlog-proof`);
      fs.writeFileSync(file, await proof.text());
      await Promise.all([cosignedUpTo('owl.example/w1'), cosignedUpTo('lark.example/w1')]);
      const verdict = await verify?.(`${scratch.url}${new URL(prefix).pathname}`, {
        vkeys: [await vkeyOf()],
        witnesses: [owl.vkey, lark.vkey],
        proofs: [file],
      });
      expect(verdict?.says).toMatch(/^verified: .* 1 proofs/);
      const keys = [owl, lark].map(({ vkey }) => valueOf(parseWitnessKey(vkey)));
      const { checkpoint } = valueOf(parseTlogProof(fs.readFileSync(file, 'utf8')));
      expect(valueOf(cosignaturesOn(checkpoint, keys))).toHaveLength(2);
    },
  );

  it('one of them stopped: acts go on, the other cosigns, and nobody is alarmed yet', async () => {
    await lark.stop();
    await draftResolution(scratch);
    await cosignedUpTo('owl.example/w1');
    expect(await health()).toMatchObject({ status: 'ok' });
  });

  it('and a decision says that one of two is not enough', async () => {
    const number = await decide(14);
    await cosignedUpTo('owl.example/w1');
    const { cosignatures, enoughCosigned } = await witnessed(number);
    expect(cosignatures.map(({ witness }) => witness)).toEqual(['owl.example/w1']);
    expect(enoughCosigned).toBe(false);
  });
});

describe('L4: a witness that does not do as it should', () => {
  let owl: TrickyWitness;
  const name = 'owl.example/tricky';

  beforeEach(async () => {
    await start();
    owl = await new TrickyWitness(name, () => ({ status: 200 })).start();
  });
  afterEach(async () => {
    owl.stop();
    await end();
  });

  const answering = async (trick: (body: string) => Trick) => {
    owl.trick = trick;
    await startWorker(policyOf('all', [owl]));
    await waitFor('the witness to be asked', () => Promise.resolve(owl.asked[0]));
  };
  const alarm = () =>
    waitFor('the alarm', async () =>
      (await watch()).alarms.find(({ source }) => source === `witness ${name}`),
    );
  const newest = async () => (await unwrap(scratch.visitor.api.GET('/api/v1/log'))).signedSize;

  it.each<[string, (body: string) => Trick, RegExp]>([
    ['403', () => ({ status: 403 }), /does not know the key that signs the log/],
    ['404', () => ({ status: 404 }), /does not watch this log/],
    ['422', () => ({ status: 422 }), /not consistent with what it saw before .*may have forked/],
    ['400', () => ({ status: 400 }), /is no request/],
    ['409 and a larger size', () => ({ status: 409, body: '100000\n' }), /rolled back/],
    [
      '409 and the size that was sent',
      () => ({ status: 409, body: '0\n' }),
      /another root for 0 entries/,
    ],
    ['409 and no size', () => ({ status: 409, body: 'no' }), /without the size/],
    [
      'a wrong cosignature',
      (body) => ({ status: 200, body: owl.cosign(body.replace(/\n\d+\n/, '\n7\n')) }),
      /cosignature that is wrong/,
    ],
    [
      'somebody else’s cosignature',
      () => ({ status: 200, body: '— other.example AAAAAAAAAAAA\n' }),
      /without a cosignature of the key/,
    ],
    ['nothing', () => ({ status: 200 }), /without a cosignature/],
  ])('%s: is an alarm, in health and for the office, and acts go on', async (_, trick, says) => {
    await answering(trick);
    expect((await alarm()).says).toMatch(says);
    expect(await health()).toMatchObject({ status: 'alarm', alarms: [`witness ${name}`] });
    await draftResolution(scratch);
    await signedCheckpoint(scratch);
    expect(await scratch.sql(`select from record.cosignature`)).toEqual([]);
  });

  it('409: is asked once more from the size that it saw, with a proof', async () => {
    const honest = (body: string): Trick =>
      body.startsWith('old 2\n')
        ? { status: 200, body: owl.cosign(body) }
        : { status: 409, body: '2\n' };
    await answering(honest);
    await cosignedUpTo(name);
    expect(owl.asked.map((body) => body.split('\n')[0])).toEqual(['old 0', 'old 2']);
    const proof = owl.asked[1]?.slice(0, owl.asked[1].indexOf('\n\n')).split('\n').slice(1) ?? [];
    expect(proof.length).toBeGreaterThan(0);
    expect(await health()).toMatchObject({ status: 'ok' });
  });

  it('503: is asked again later, and nobody is alarmed', async () => {
    await answering(() => ({ status: 503 }));
    await draftResolution(scratch);
    await signedCheckpoint(scratch);
    expect(await health()).toMatchObject({ status: 'ok', alarms: [] });
    expect(owl.asked).toHaveLength(1);
  });

  it('silence: votes and signatures do not wait, and it is given up, without an alarm', async () => {
    await answering(() => ({ status: 200, isSilent: true }));
    const poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(7));
    await cast(scratch.insider(numberOf(1)), poll, 'For');
    await signedCheckpoint(scratch);
    expect(await health()).toMatchObject({ status: 'ok' });
    await worker?.close();
    worker = undefined;
    expect(owl.asked.length).toBeGreaterThan(0);
    await waitFor('every question to be given up', () =>
      Promise.resolve(owl.givenUp === owl.asked.length || undefined),
    );
  });

  it('an alarm ends when the witness cosigns', async () => {
    await answering(() => ({ status: 404 }));
    await alarm();
    await worker?.close();
    await answering((body) => ({ status: 200, body: owl.cosign(body) }));
    await cosignedUpTo(name);
    await waitFor('the alarm to end', async () => (await health()).status === 'ok' || undefined);
    expect((await watch()).alarms).toEqual([]);
    expect(await newest()).toBeGreaterThan(0);
  });
});

describe('a policy that cannot be used', () => {
  beforeAll(start);
  afterAll(end);

  it.each([
    ['witness W', /wrong in line 1: a witness is/],
    ['quorum nobody-known', /wrong in line 1: a quorum is/],
  ])('stops the start: %s', async (text, says) => {
    const file = path.join(logFolder(), 'policy');
    fs.writeFileSync(file, text);
    await expect(startWorker(file)).rejects.toMatchObject({ says: expect.stringMatching(says) });
    await expect(startWorker(`${file}.none`)).rejects.toMatchObject({
      says: expect.stringContaining('which cannot be read (ENOENT)'),
    });
  });

  it('stops the start when a witness has no address', async () => {
    const owl = await new TrickyWitness('owl.example/w', () => ({ status: 200 })).start();
    owl.stop();
    const file = policyOf('1', [{ vkey: owl.vkey, url: '' }]);
    await expect(startWorker(file)).rejects.toMatchObject({
      says: expect.stringContaining('no address to ask at'),
    });
  });
});
