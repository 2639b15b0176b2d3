import { valueOf } from '@folkmoot/basics';
import { orderOf, ranksOf } from '../answers/ranking-answer';
import { encryptBallot } from '../casting/cast-ballot';
import { newKeyPair, type KeyPair } from '../casting/credential';
import { verifyBallot } from '../casting/verify-ballot';
import { encrypt } from '../ciphertext';
import { readElection, writeElection } from '../election/election';
import { curveGroup as group } from '../group/curve-group';
import { rehearse } from '../rehearsal/rehearse';
import { mutatedElection } from '../testing/archive-mutations';
import { seededRandom } from '../testing/seeded-random';
import { type Trustees } from '../trustees/trustees';
import { encryptedTally, lastBallots } from './encrypted-tally';
import { decryptPartially, isDecryptionProved } from './partial-decryption';
import { openTally } from './result';

const random = seededRandom('tally');
const key = newKeyPair(group, random);
const { name, questions } = mutatedElection;
const parameters = {
  name,
  questions,
  description: '',
  public_key: key.public,
  uuid: 'Testing1234567',
};
const election = valueOf(readElection(writeElection(parameters, group), group));
const trustees: Trustees = {
  electionKey: key.public,
  parties: [{ threshold: 1, owners: [1], keys: [key.public] }],
};
const cast = (voter: KeyPair, ...marks: Parameters<typeof encryptBallot>[1]) =>
  valueOf(verifyBallot(valueOf(encryptBallot(election, marks, voter, random)).text, election));
const open = (tally: ReturnType<typeof encryptedTally>, ballots: number) => {
  const decryption = decryptPartially(tally, key, election, random);
  expect(isDecryptionProved(decryption, tally, key.public, election)).toBe(true);
  return openTally(tally, new Map([[1, decryption]]), trustees, election, ballots);
};

describe('Belenios specification s.4.17, s.4.18, s.4.21: tally and result', () => {
  const [ann, bel] = [newKeyPair(group, random), newKeyPair(group, random)];
  const ballots = [
    cast(ann, [0, 1, 2], [0], [0, 1]),
    cast(bel, [2], 'blank', [1]),
    cast(ann, [1, 0], [1], [1, 2]),
  ];

  it('counts the last ballot of each credential, added up or one by one', () => {
    const counted = lastBallots(ballots);
    expect(counted).toEqual([ballots[1], ballots[2]]);
    const { result } = valueOf(open(encryptedTally(election, counted), 2));
    expect([...(result[0] ?? [])].map(String).sort()).toEqual(['0,0,1', '2,1,0']);
    expect(result.slice(1)).toEqual([
      [1, 0, 1],
      [0, 2, 1],
    ]);
  });

  it('puts rankings in an order that says nothing of who cast them when', () => {
    const reversed = encryptedTally(election, [...ballots].reverse());
    expect(reversed[0]).toEqual(encryptedTally(election, ballots)[0]);
  });

  it('wants as many decryptions as the trustees agreed on', () => {
    const tally = encryptedTally(election, ballots);
    expect(openTally(tally, new Map(), trustees, election, 3)).toEqual({
      ok: false,
      error: { code: 'too-few-decryptions', party: 1 },
    });
  });

  it('finds no sum beyond what so many ballots can give', () => {
    const tally = encryptedTally(election, ballots);
    expect(open(tally, 1)).toEqual({ ok: false, error: { code: 'no-such-sum', question: 2 } });
  });

  it('opens a ranking that makes no sense, for the count to call spoilt', () => {
    const anything = group.multiplyBase(123_456_789n);
    const { ciphertext } = encrypt(anything, key.public, group, random);
    const [, ...sums] = encryptedTally(election, []);
    const { result } = valueOf(open([[ciphertext], ...sums], 1));
    expect(result[0]).toHaveLength(1);
    expect(orderOf(result[0]?.[0] as readonly number[])).toBeNull();
  });

  it('knows a decryption that was not made with the published key', () => {
    const tally = encryptedTally(election, ballots);
    const other = decryptPartially(tally, ann, election, random);
    expect(isDecryptionProved(other, tally, key.public, election)).toBe(false);
    const { decryption_factors, decryption_proofs } = decryptPartially(
      tally,
      key,
      election,
      random,
    );
    const short = { decryption_factors, decryption_proofs: decryption_proofs.slice(1) };
    expect(isDecryptionProved(short, tally, key.public, election)).toBe(false);
  });
});

describe('ranks', () => {
  it('say the order, and leave out who was not ranked', () => {
    expect(ranksOf(4, [2, 0])).toEqual([2, 0, 1, 0]);
    expect(orderOf([2, 0, 1, 0])).toEqual([2, 0]);
    expect(orderOf([0, 0])).toEqual([]);
  });

  it.each([[[1, 1]], [[2, 0]], [[1, 3, 0]], [[255, 1]]])('are spoilt as %j', (ranks) => {
    expect(orderOf(ranks)).toBeNull();
  });
});

describe('Belenios specification s.3: a whole election', () => {
  const held = (voters: number, board?: { size: number; threshold: number; present: number[] }) => {
    const drawn = Array.from({ length: voters }, (_, at) => [[[at % 3], [at % 2], [at % 3]]]);
    return rehearse({ ...mutatedElection, voters: drawn, ...(board && { board }) }, group, random);
  };

  it('can be held by three of five', () => {
    const { result } = held(2, { size: 5, threshold: 3, present: [5, 1, 3] }).result;
    expect(result.slice(1)).toEqual([
      [0, 1, 1],
      [1, 1, 0],
    ]);
  });

  it('cannot be opened by two of five', () => {
    expect(() => held(1, { size: 5, threshold: 3, present: [5, 1] })).toThrow(
      'too-few-decryptions',
    );
  });

  it('opens to nothing when nobody voted', () => {
    expect(held(0).result.result).toEqual([[], [0, 0, 0], [0, 0, 0]]);
  });
});
