import { valueOf } from '@folkmoot/basics';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { type Marks } from '../answers/marks';
import { readElection, writeElection } from '../election/election';
import { type Question } from '../election/question';
import { curveGroup as group } from '../group/curve-group';
import { seededRandom } from '../testing/seeded-random';
import { newKeyPair } from './credential';
import {
  ballotFromSeed,
  bytesFrom,
  formatOpening,
  openBallot,
  parseOpening,
  seedLength,
} from './seeded-ballot';
import { verifyBallot } from './verify-ballot';

const random = seededRandom('seeded ballots');
const questions: Question[] = [
  { type: 'NonHomomorphic', value: { answers: ['Asha', 'Huw', 'Wendy'], question: 'Seats' } },
  { answers: ['For', 'Against'], blank: true, min: 1, max: 1, question: 'Motion' },
];
const electionWith = (uuid: string) => {
  const key = newKeyPair(group, random).public;
  const parameters = { name: '', description: '', public_key: key, uuid, questions };
  return valueOf(readElection(writeElection(parameters, group), group));
};
const election = electionWith('Testing1234567');
const marks: Marks[] = [[2, 0], 'blank'];
const seed = random(seedLength);

describe('RFC 8017 B.2.1: bytes that follow from a seed', () => {
  // From the definition: SHA-256('bar' || 00000000) || SHA-256('bar' || 00000001), as Python's hashlib gives it.
  const first =
    '382576a7841021cc28fc4c0948753fb8312090cea942ea4c4e735d10dc724b155f9f6069f289d61daca0cb814502ef04eae1';

  it('are those of MGF1 with SHA-256', () => {
    expect(bytesToHex(bytesFrom(utf8ToBytes('bar'))(50))).toBe(first);
  });

  it('are the same however they are asked for, and never twice the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(80), { maxLength: 8 }), (lengths) => {
        const [inParts, inOne] = [bytesFrom(seed), bytesFrom(seed)];
        const parts = lengths.flatMap((length) => Array.from(inParts(length)));
        expect(parts).toEqual(Array.from(inOne(parts.length)));
      }),
    );
    const bytes = bytesFrom(seed);
    expect(bytes(32)).not.toEqual(bytes(32));
  });
});

describe('a ballot from a seed', () => {
  const ballot = valueOf(ballotFromSeed(election, marks, seed));

  it('is a ballot like any other', () => {
    expect(verifyBallot(ballot.text, election).ok).toBe(true);
  });

  it('is the same ballot again, and another with another seed, other marks or another election', () => {
    const tracker = (...args: Parameters<typeof ballotFromSeed>) =>
      valueOf(ballotFromSeed(...args)).tracker;
    expect(tracker(election, marks, seed)).toBe(ballot.tracker);
    expect(tracker(election, marks, random(seedLength))).not.toBe(ballot.tracker);
    expect(tracker(election, [[0, 2], 'blank'], seed)).not.toBe(ballot.tracker);
    expect(tracker(election, [[2, 0], [0]], seed)).not.toBe(ballot.tracker);
  });

  it('has a key of its own in each election, though the seed is one', () => {
    const other = electionWith('Testing7654321');
    const credentials = [election, other].map(
      (each) =>
        valueOf(verifyBallot(valueOf(ballotFromSeed(each, marks, seed)).text, each)).credential.hex,
    );
    expect(new Set(credentials).size).toBe(2);
  });

  it('refuses marks that are no answers, and throws for a seed of another length', () => {
    expect(ballotFromSeed(election, [[3], 'blank'], seed)).toEqual({
      ok: false,
      error: { code: 'unknown-answer', question: 0 },
    });
    expect(() => ballotFromSeed(election, marks, seed.slice(1))).toThrow(RangeError);
  });
});

describe('opening a ballot that is not cast', () => {
  const { tracker } = valueOf(ballotFromSeed(election, marks, seed));
  const opening = formatOpening({ seed, marks });

  it('finds the tracker that was shown, and what is marked', () => {
    expect(opening).toMatch(/^[0-9a-f]{64}\.2-0\.b$/);
    expect(openBallot(election, opening)).toMatchObject({ ok: true, value: { tracker, marks } });
  });

  it('shows a machine that encrypted something else', () => {
    const said = formatOpening({ seed, marks: [[0, 2], 'blank'] });
    expect(valueOf(openBallot(election, said)).tracker).not.toBe(tracker);
  });

  it('is written in a line and read again, whatever is marked', () => {
    const given = fc.oneof(
      fc.constant<Marks>('blank'),
      fc.uniqueArray(fc.nat(254), { maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 9 }), (all) => {
        expect(parseOpening(formatOpening({ seed, marks: all }))).toEqual({ seed, marks: all });
      }),
    );
  });

  it.each([
    '',
    'x',
    `${opening.slice(1)}`,
    `${opening}.`,
    opening.toUpperCase(),
    '00.1',
    `${opening}-`,
  ])('refuses %j', (text) => {
    expect(openBallot(election, text).ok).toBe(false);
  });
});
