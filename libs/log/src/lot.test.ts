import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { lotBeacon, lotCommitment, lotOrder, lotSeed } from './lot';

const secret = new Uint8Array(32).fill(1);
const beacon = new Uint8Array(32).fill(2);
const seed = lotSeed(secret, beacon);
const sha256 = (...parts: (Uint8Array | string)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 20 });

describe('R-10: the secret is committed to before voting closes', () => {
  it('by its SHA-256', () => {
    expect(lotCommitment(secret)).toBe(sha256(secret));
  });
});

describe('R-10: the seed is SHA-256(secret ‖ beacon)', () => {
  it('and neither half alone fixes it', () => {
    expect(Buffer.from(seed).toString('hex')).toBe(sha256(secret, beacon));
    expect(lotSeed(beacon, secret)).not.toEqual(seed);
  });
});

describe('R-10: the beacon of numbers that others published', () => {
  it('is the SHA-256 of them in ascending order, whichever way they are given', () => {
    const bytes = Buffer.from(lotBeacon([14, 3, 159])).toString('hex');
    expect(bytes).toBe(sha256('3 14 159'));
    expect(lotBeacon([159, 14, 3])).toEqual(lotBeacon([3, 14, 159]));
    expect(lotBeacon([3, 14, 59])).not.toEqual(lotBeacon([3, 14, 159]));
  });
  it.each([[[]], [[1.5]], [[-1]], [[Number.NaN]]])('is none of %j', (numbers) => {
    expect(() => lotBeacon(numbers)).toThrow(TypeError);
  });
});

describe('R-10: the order is ascending SHA-256(seed ‖ contest ‖ candidate)', () => {
  it('puts the smallest hash first', () => {
    const drawn = lotOrder(seed, 'staff', ['adeyemi', 'brook', 'chaudhry', 'dyson']);
    const hashes = drawn.map((id) => sha256(seed, 'staff', id));
    expect(hashes).toEqual([...hashes].sort());
    expect([...drawn].sort()).toEqual(['adeyemi', 'brook', 'chaudhry', 'dyson']);
  });
  it('names every candidate once, and does not depend on the order they are listed in', () => {
    fc.assert(
      fc.property(ids, (candidates) => {
        const drawn = lotOrder(seed, 'staff', candidates);
        expect([...drawn].sort()).toEqual([...candidates].sort());
        expect(lotOrder(seed, 'staff', [...candidates].reverse())).toEqual(drawn);
      }),
    );
  });
  it('keeps the others in order when a candidate is left out, so a later tie re-uses the lot', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (candidates, pick) => {
        const out = candidates[pick % candidates.length];
        const others = candidates.filter((id) => id !== out);
        const drawn = lotOrder(seed, 'staff', candidates).filter((id) => id !== out);
        expect(lotOrder(seed, 'staff', others)).toEqual(drawn);
      }),
    );
  });
  it('puts each of five candidates first about as often as the others', () => {
    const first = new Map<string, number>();
    for (let draw = 0; draw < 2_000; draw++) {
      const drawSeed = Uint8Array.from(Buffer.from(sha256(`draw ${draw}`), 'hex'));
      const [winner = ''] = lotOrder(drawSeed, 'staff', ['a', 'b', 'c', 'd', 'e']);
      first.set(winner, (first.get(winner) ?? 0) + 1);
    }
    const chiSquare = [...first.values()].reduce((sum, n) => sum + (n - 400) ** 2 / 400, 0);
    expect(first.size).toBe(5);
    expect(chiSquare).toBeLessThan(18.47); // four degrees of freedom, p = 0.001
  });
  it('draws separately for each contest', () => {
    const candidates = Array.from({ length: 10 }, (_, index) => `candidate-${index}`);
    expect(lotOrder(seed, 'staff', candidates)).not.toEqual(
      lotOrder(seed, 'community', candidates),
    );
  });
});

describe('R-10: inputs that could make a lot mean two things are refused', () => {
  it('a candidate named twice', () => {
    expect(() => lotOrder(seed, 'staff', ['a', 'b', 'a'])).toThrow(TypeError);
  });
  it('a secret, beacon or seed that is not 32 bytes', () => {
    const short = new Uint8Array(31);
    expect(() => lotCommitment(short)).toThrow('The secret of a lot has 32 bytes, not 31.');
    expect(() => lotSeed(short, beacon)).toThrow(TypeError);
    expect(() => lotSeed(secret, short)).toThrow('The beacon of a lot has 32 bytes, not 31.');
    expect(() => lotOrder(short, 'staff', ['a'])).toThrow(TypeError);
  });
});
