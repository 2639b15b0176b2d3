import { valueOf } from '@folkmoot/basics';
import { curveGroup as group } from '../group/curve-group';
import { invert, reduce } from '../group/scalar';
import { holdCeremony } from '../rehearsal/hold-ceremony';
import { seededRandom } from '../testing/seeded-random';
import { publishKey } from '../trustees/trustee-key';
import { readTrustees, writeTrustees } from '../trustees/trustees';
import { newKeyPair } from '../casting/credential';
import { certify, readBoard } from './certificate';
import { receive, send } from './channel';
import { commitmentOf, contribute, readContributions } from './contribution';
import { isSeed, keysOfSeed, newSeed } from './seed';
import { assembleBoard, openShare, shareInput, takeShare } from './share';

const random = seededRandom('ceremony');
const size = { size: 3, threshold: 2 };
const seeds = [1, 2, 3].map(() => newSeed(random));
const seed = (member: number) => seeds[member - 1] ?? '';
const certs = seeds.map((one, at) => certify(size, at + 1, one, group, random));
const board = valueOf(readBoard(certs, group));
const contributions = seeds.map((one, at) => contribute(board, at + 1, one, random));
const hashes = contributions.map(commitmentOf);
const inputOf = (member: number) => shareInput(contributions, member);
const outputs = [1, 2, 3].map((member) =>
  valueOf(takeShare(board, inputOf(member), member, seed(member), random)),
);

describe('Belenios specification s.3.1.1: the "Pedersen" protocol', () => {
  it('gives shares of which any two make the key of the board, and one does not', () => {
    const { parameters, shares } = holdCeremony(size, group, random);
    const [a, b, c] = shares.map(({ secret }) => secret);
    const text = writeTrustees([['Pedersen', parameters]], group);
    const { electionKey } = valueOf(readTrustees(text, group));
    const secretOf = (x: bigint, shareX: bigint, y: bigint, shareY: bigint) =>
      reduce(shareX * y * invert(y - x) + shareY * x * invert(x - y));
    for (const secret of [
      secretOf(1n, a ?? 0n, 2n, b ?? 0n),
      secretOf(1n, a ?? 0n, 3n, c ?? 0n),
      secretOf(2n, b ?? 0n, 3n, c ?? 0n),
    ])
      expect(group.multiplyBase(secret).hex).toBe(electionKey.hex);
    expect(group.multiplyBase(a ?? 0n).hex).not.toBe(electionKey.hex);
  });

  it('numbers owners across all trustees, the server first', () => {
    const server = newKeyPair(group, random);
    const { parameters } = holdCeremony(size, group, random);
    const text = writeTrustees(
      [
        ['Single', publishKey(server, group, random)],
        ['Pedersen', parameters],
      ],
      group,
    );
    const { parties } = valueOf(readTrustees(text, group));
    expect(parties.map(({ owners }) => owners)).toEqual([[1], [2, 3, 4]]);
    expect(parties.map(({ threshold }) => threshold)).toEqual([1, 2]);
  });

  it('refuses certificates that are not all of one board', () => {
    const other = certify({ size: 3, threshold: 3 }, 3, seed(3), group, random);
    const twice = certify(size, 3, seed(1), group, random);
    const forged = {
      message: certs[2]?.message ?? '',
      signature: certs[1]?.signature ?? other.signature,
    };
    const [one, two, three] = certs as [typeof other, typeof other, typeof other];
    const refusalOf = (list: (typeof other)[]) => readBoard(list, group);
    expect(refusalOf([one, two, other])).toMatchObject({
      error: { code: 'not-one-board', member: 3 },
    });
    expect(refusalOf([one, two, twice])).toMatchObject({
      error: { code: 'not-one-board', member: 3 },
    });
    expect(refusalOf([two, one, three])).toMatchObject({
      error: { code: 'not-one-board', member: 1 },
    });
    expect(refusalOf([one, two])).toMatchObject({ error: { code: 'not-one-board' } });
    expect(refusalOf([])).toMatchObject({ error: { code: 'not-one-board' } });
    expect(refusalOf([one, two, forged])).toMatchObject({
      error: { code: 'bad-certificate', member: 3 },
    });
  });

  it('refuses a contribution other than the one committed to before the others were shown', () => {
    const late = contribute(board, 3, seed(3), random);
    const changed = [...contributions.slice(0, 2), late];
    expect(readContributions(contributions, hashes, board)).toMatchObject({ ok: true });
    expect(readContributions(changed, hashes, board)).toEqual({
      ok: false,
      error: { code: 'not-as-committed', member: 3 },
    });
    expect(readContributions(contributions.slice(0, 2), hashes, board)).toMatchObject({
      error: { member: 3 },
    });
  });

  it('refuses a contribution that its member did not sign', () => {
    const [first, second, third] = contributions;
    if (!first || !second || !third) throw new Error('Three contribute.');
    const forged = [first, { ...second, coefexps: first.coefexps }, third];
    expect(readContributions(forged, forged.map(commitmentOf), board)).toEqual({
      ok: false,
      error: { code: 'bad-contribution', member: 2 },
    });
    const short = [first, { ...second, secrets: [] }, third];
    expect(readContributions(short, short.map(commitmentOf), board)).toMatchObject({
      error: { code: 'bad-contribution', member: 2 },
    });
  });

  it('names the member whose share is not what was committed to', () => {
    const again = contribute(board, 2, seed(2), random);
    const input = inputOf(1);
    const secrets = [input.secrets[0] ?? '', again.secrets[0] ?? '', input.secrets[2] ?? ''];
    expect(takeShare(board, { ...input, secrets }, 1, seed(1), random)).toEqual({
      ok: false,
      error: { code: 'wrong-share', member: 2 },
    });
    const misled = { ...input, secrets: inputOf(2).secrets };
    expect(takeShare(board, misled, 1, seed(1), random)).toMatchObject({
      error: { code: 'wrong-share', member: 1 },
    });
  });

  it('takes no share with the seed of another, nor in the place of another', () => {
    for (const [member, theirs] of [
      [1, seed(2)],
      [2, seed(1)],
    ] as const)
      expect(takeShare(board, inputOf(member), member, theirs, random)).toEqual({
        ok: false,
        error: { code: 'bad-contribution', member },
      });
    expect(() => contribute(board, 1, seed(2), random)).toThrow(RangeError);
  });

  it('opens a share with its own seed alone', () => {
    const sealed = outputs[0]?.private_key ?? '';
    expect(openShare(sealed, seed(1), group)?.public.hex).toBe(
      outputs[0]?.public_key.public_key.hex,
    );
    expect(openShare(sealed, seed(2), group)).toBeNull();
    expect(openShare('{}', seed(1), group)).toBeNull();
  });

  it('publishes nothing with keys that the contributions do not give', () => {
    expect(assembleBoard(board, contributions, outputs)).toMatchObject({ ok: true });
    expect(assembleBoard(board, contributions, [...outputs].reverse())).toMatchObject({
      error: { code: 'bad-key', member: 1 },
    });
    expect(assembleBoard(board, contributions, outputs.slice(0, 2))).toMatchObject({
      error: { code: 'bad-key' },
    });
  });
});

describe('Belenios specification s.4.6.3: channels', () => {
  const [from, to, other] = [1, 2, 3].map((member) => keysOfSeed(seed(member), group));
  if (!from || !to || !other) throw new Error('Three have keys.');
  const sealed = send('Ynys Môn ✓', to.decryption.public, from, group, random);

  it('carry a text to whom it is for', () => {
    expect(receive(sealed, from.signing.public, to, group)).toEqual({
      ok: true,
      value: 'Ynys Môn ✓',
    });
  });

  it('keep it from others, and from being taken for another sender’s', () => {
    expect(receive(sealed, from.signing.public, other, group)).toMatchObject({
      error: { code: 'unreadable' },
    });
    expect(receive(sealed, other.signing.public, to, group)).toMatchObject({
      error: { code: 'not-from-this-member' },
    });
    expect(
      receive(sealed.replace(/"data":"../, '"data":"00'), from.signing.public, to, group),
    ).toMatchObject({
      error: { code: 'unreadable' },
    });
  });
});

describe('Belenios specification s.4.6.1: seeds', () => {
  it('have 22 characters that cannot be mistaken for each other', () => {
    expect(isSeed(newSeed(random))).toBe(true);
    for (const text of ['', seed(1).slice(1), `0${seed(1).slice(1)}`, `${seed(1)}1`])
      expect(isSeed(text)).toBe(false);
  });
});
