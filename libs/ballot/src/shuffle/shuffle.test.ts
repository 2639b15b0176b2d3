import { newKeyPair } from '../casting/credential';
import { encrypt, type Ciphertext } from '../ciphertext';
import { curveGroup as group } from '../group/curve-group';
import { randomBelow } from '../random';
import { seededRandom } from '../testing/seeded-random';
import { checkShuffleProof } from './check-shuffle-proof';
import { randomPermutation } from './permutation';
import { shuffleCiphertexts } from './shuffle-rankings';

const random = seededRandom('shuffle');
const key = newKeyPair(group, random);
const electionHash = 'A'.repeat(43);
const messages = [1n, 2n, 3n, 4n].map((number) => group.multiplyBase(number));
const before = messages.map((message) => encrypt(message, key.public, group, random).ciphertext);
const shuffle = (ciphertexts: readonly Ciphertext[]) =>
  shuffleCiphertexts(ciphertexts, key.public, electionHash, group, random);
const opened = (ciphertexts: readonly Ciphertext[]) =>
  ciphertexts.map(({ alpha, beta }) => group.subtract(beta, group.multiply(alpha, key.secret)).hex);

describe('Belenios specification s.6: shuffles', () => {
  const { after, proof } = shuffle(before);
  const statement = { before, after, publicKey: key.public, electionHash, group };

  it('keep what is in the ciphertexts, and nothing of how they look', () => {
    expect(opened(after).sort()).toEqual(opened(before).sort());
    const seen = new Set(before.map(({ alpha }) => alpha.hex));
    expect(after.some(({ alpha }) => seen.has(alpha.hex))).toBe(false);
  });

  it.each([0, 1, 2, 5])('of %i ciphertexts are proved', (length) => {
    const some = before.slice(0, length);
    const shuffled = shuffle(some);
    expect(
      checkShuffleProof(shuffled.proof, { ...statement, before: some, after: shuffled.after }),
    ).toBe(true);
  });

  it('are not proved for others before or after, another key or another election', () => {
    const foreign = encrypt(group.generator, key.public, group, random).ciphertext;
    const swapped = [after[1], after[0], after[2], after[3]] as Ciphertext[];
    for (const other of [
      { after: [foreign, ...after.slice(1)] },
      { after: swapped },
      { before: [foreign, ...before.slice(1)] },
      { before: before.slice(1) },
      { after: after.slice(1) },
      { publicKey: newKeyPair(group, random).public },
      { electionHash: 'B'.repeat(43) },
    ])
      expect(checkShuffleProof(proof, { ...statement, ...other })).toBe(false);
    expect(checkShuffleProof(proof, statement)).toBe(true);
  });
});

/** The upper 0.1 % point of chi-square: more than this would come by chance once in a thousand. */
const chiSquare119 = 172.4;
const chiSquare9 = 27.88;

const chiSquareOf = (counts: Iterable<number>, kinds: number, total: number): number => {
  const expected = total / kinds;
  const found = [...counts];
  const missing = (kinds - found.length) * expected;
  return found.reduce((sum, count) => sum + (count - expected) ** 2 / expected, missing);
};

const tallied = <T>(values: readonly T[]): Map<T, number> =>
  values.reduce((map, value) => map.set(value, (map.get(value) ?? 0) + 1), new Map<T, number>());

describe('Belenios specification s.6 table 2: permutations', () => {
  it('come up evenly, all 120 of five in 10,000 draws', () => {
    const draws = Array.from({ length: 10_000 }, () => randomPermutation(5, random).join());
    const counts = tallied(draws);
    expect(counts.size).toBe(120);
    expect(chiSquareOf(counts.values(), 120, draws.length)).toBeLessThan(chiSquare119);
  });

  it('have every place once', () => {
    expect(randomPermutation(50, random).sort((a, b) => a - b)).toEqual([...Array(50).keys()]);
    expect(randomPermutation(0, random)).toEqual([]);
  });

  it('are drawn from numbers without favour', () => {
    const draws = Array.from({ length: 10_000 }, () => randomBelow(10, random));
    expect(chiSquareOf(tallied(draws).values(), 10, draws.length)).toBeLessThan(chiSquare9);
  });

  it('throw a draw away that would favour small numbers', () => {
    const bytes = [Uint8Array.of(255, 255, 255, 255), Uint8Array.of(0, 0, 0, 4)];
    expect(randomBelow(3, () => bytes.shift() ?? new Uint8Array(4))).toBe(1);
  });
});
