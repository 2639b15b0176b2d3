import { TallyOpening, type Element } from '@folkmoot/ballot';
import { elementOf } from '@folkmoot/ballot/testing';
import { sodiumGroup as group } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { boardFor, readyBoard, shareOf, type HeldBoard, type Keyholder } from '../support/board';
import { castSecretly, secretly } from '../support/booth';
import { callElection, openElection } from '../support/elections';
import {
  openSecretPoll,
  openingFor,
  sendStep,
  serverIsDone,
  textsOf,
  workOf,
} from '../support/opening';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, lines } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

let scratch: Scratch;
let board: HeldBoard;
let poll: string;

beforeAll(async () => {
  scratch = await startScratch({ constitution: secretly, work: false });
  await importRoll(scratch, ...lines(5));
  board = await readyBoard(scratch);
  const id = await draftResolution(scratch);
  poll = await openResolution(scratch, id, scratch.moment(8));
  for (const [n, vote] of ['For', 'Against', 'For', 'For', 'Against'].entries())
    await castSecretly(scratch.insider(`M000${n + 1}`), poll, vote);
  scratch.at(8);
  await closePoll(scratch, poll);
});
afterAll(() => scratch.close());

const keyholder = (place: number): Keyholder => {
  const found = board.keyholders[place - 1];
  if (!found) throw new RangeError(`The board has no member ${place}.`);
  return found;
};

const serverKeyOf = (of: string): bigint => {
  const file = path.join(scratch.dataDir, 'poll-keys', `${of}.key`);
  return BigInt(`0x${fs.readFileSync(file, 'utf8').trim()}`);
};

/** Runs a copy that does jobs until the server has done what it can, and ends it. */
async function worker(): Promise<void> {
  const copy = await scratch.startCopy({ work: true });
  await serverIsDone(scratch.secretary, poll);
  await copy.close();
}

describe('the opening of a poll is taken up again where it stopped', () => {
  it('by whichever copy does jobs next', async () => {
    const waiting = await openingFor(scratch.secretary, poll);
    expect(waiting.boxes).toMatchObject([{ awaits: 'server', made: [] }]);
    await worker();
    const { boxes } = await openingFor(scratch.secretary, poll);
    expect(boxes).toMatchObject([{ awaits: 'scrutineers', nextStep: 'decryption' }]);
  });
});

describe('who has the whole database, the server’s key and one sheet', () => {
  const key = () => serverKeyOf(poll);
  const opening = async () => {
    const [box] = (await openingFor(scratch.secretary, poll)).boxes;
    if (!box) throw new Error('The poll has no box.');
    return { box, texts: await textsOf(scratch.url, poll, box) };
  };

  it('has the key of the box that was published, and cannot open it', async () => {
    const { texts } = await opening();
    const read = valueOf(TallyOpening.read(texts, group));
    expect(group.multiplyBase(key()).hex).toBe(read.keyOf(1)?.hex);
    const share = shareOf(await boardFor(keyholder(1).person, board.id), keyholder(1));
    const decryption = { owner: 2, text: read.decrypt(share, randomBytes) };
    const both = { ...texts, decryptions: [...texts.decryptions, decryption] };
    const attempt = valueOf(TallyOpening.read(both, group));
    expect(attempt.firstUnproved()).toBeNull();
    expect(attempt.canOpen()).toBe(false);
    expect(attempt.open()).toMatchObject({ error: { code: 'too-few-decryptions', party: 2 } });
    // Nor does adding up what they have, without the weights that the threshold asks for, give any sum.
    const sums = [0n, 1n, 2n, 3n, 4n, 5n].map((sum) => group.multiplyBase(sum).hex);
    const cells = (JSON.parse(texts.tally) as { alpha: string; beta: string }[][]).flat();
    for (const { alpha, beta } of cells) {
      const [a, b] = [alpha, beta].map((hex) => group.decode(hex)) as [Element, Element];
      for (const secret of [key(), share.secret, key() + share.secret])
        expect(sums).not.toContain(group.subtract(b, group.multiply(a, mod(secret))).hex);
    }
  });

  it('and two sheets without the server’s key are no more', async () => {
    const { texts } = await opening();
    const bare = { ...texts, decryptions: [] };
    const read = valueOf(TallyOpening.read(bare, group));
    const seen = await boardFor(keyholder(1).person, board.id);
    const decryptions = [1, 2].map((place) => ({
      owner: place + 1,
      text: read.decrypt(shareOf(seen, keyholder(place)), randomBytes),
    }));
    const attempt = valueOf(TallyOpening.read({ ...bare, decryptions }, group));
    expect(attempt.open()).toMatchObject({ error: { code: 'too-few-decryptions', party: 1 } });
    const all = { ...bare, decryptions: [...texts.decryptions, ...decryptions] };
    expect(valueOf(TallyOpening.read(all, group)).open()).toEqual({
      ok: true,
      value: '{"result":[[0,3,2]]}',
    });
  });

  it('no secret of any of them is in a dump of the database', async () => {
    const dump = JSON.stringify(
      await scratch.sql(`select to_jsonb(o) - 'content' as row, encode(o.content, 'escape') as content
          from ballot_box.opening_artefact o
        union all select to_jsonb(b), null from ballot_box.sealed_box b
        union all select to_jsonb(m), null from governance.board_message m`),
    );
    for (const { seed } of board.keyholders) expect(dump).not.toContain(seed);
    expect(dump).not.toContain(key().toString());
    expect(dump).not.toContain(key().toString(16));
  });
});

describe('a worker that ends between two steps', () => {
  it('leaves the rest to the next, and the result is the same', async () => {
    const [box] = (await openingFor(scratch.secretary, poll)).boxes;
    if (!box) throw new Error('The poll has no box.');
    const first = keyholder(1);
    const text = await workOf(first, board, poll, box, scratch.url);
    await sendStep(first.person, poll, box.id, 'decryptions', text);
    const copy = await scratch.startCopy({ work: true });
    const state = await openSecretPoll(scratch.url, board, poll, [keyholder(2)]);
    await copy.close();
    expect(state.state).toBe('opened');
    expect(state.boxes[0]?.made.filter(({ step }) => step === 'tally')).toHaveLength(1);
  });
});

describe('who has all that, of rankings that everybody has shuffled', () => {
  it('cannot read one of them', async () => {
    const id = await callElection(scratch, {
      staff: { seats: 1, candidates: ['M0001', 'M0002', 'M0003'] },
    });
    const ranked = await openElection(scratch, id, scratch.moment(20));
    for (const [n, names] of [[2, 1], [3], [1, 3, 2], [3, 1], [2, 3]].entries())
      await castSecretly(
        scratch.insider(`M000${n + 1}`),
        ranked,
        ...names.map((m) => `Member ${m}`),
      );
    scratch.at(20);
    await closePoll(scratch, ranked);
    const box = await shuffledByAll(ranked);
    expect(box).toMatchObject({ ballots: 5, nextStep: 'decryption' });
    const texts = await textsOf(scratch.url, ranked, box);
    const opening = valueOf(TallyOpening.read(texts, group));
    const share = shareOf(await boardFor(keyholder(1).person, board.id), keyholder(1));
    const decryption = { owner: 2, text: opening.decrypt(share, randomBytes) };
    const both = { ...texts, decryptions: [...texts.decryptions, decryption] };
    expect(valueOf(TallyOpening.read(both, group)).open()).toMatchObject({
      error: { code: 'too-few-decryptions', party: 2 },
    });
    // Nor is what any of their secrets leaves of a ciphertext, before the shuffles or after, some ranking.
    const ranks = [0, 1, 2, 3];
    const rankings = new Set(
      ranks.flatMap((a) => ranks.flatMap((b) => ranks.map((c) => elementOf([a, b, c], group).hex))),
    );
    const server = serverKeyOf(ranked);
    const written = [texts.tally, ...texts.shuffles.map(({ text }) => text)].join('\n');
    const ciphertexts = Array.from(
      written.matchAll(/"alpha":"([0-9a-f]{64})","beta":"([0-9a-f]{64})"/g),
      ([, ...hex]) => hex.map((one) => group.decode(one)) as [Element, Element],
    );
    expect(ciphertexts).toHaveLength(5 * (1 + 4));
    for (const [alpha, beta] of ciphertexts)
      for (const secret of [server, share.secret, server + share.secret])
        expect(rankings).not.toContain(
          group.subtract(beta, group.multiply(alpha, mod(secret))).hex,
        );
  }, 120_000);
});

/** The one box of a closed poll, once the server and every scrutineer have shuffled it. */
async function shuffledByAll(ranked: string) {
  const copy = await scratch.startCopy({ work: true });
  const boxNow = async () => {
    const [box] = (await serverIsDone(scratch.secretary, ranked)).boxes;
    if (!box) throw new Error('The poll has no box.');
    return box;
  };
  for (const scrutineer of board.keyholders) {
    const box = await boxNow();
    const text = await workOf(scrutineer, board, ranked, box, scratch.url);
    await sendStep(scrutineer.person, ranked, box.id, 'shuffles', text);
  }
  const box = await boxNow();
  await copy.close();
  return box;
}

const order = 2n ** 252n + 27742317777372353535851937790883648493n;
const mod = (value: bigint): bigint => value % order;
