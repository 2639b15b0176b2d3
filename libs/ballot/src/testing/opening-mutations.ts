import { stepsOf } from './archive-parts';
import { at, nudge, put, type Json, type JsonObject } from './json';
import { type Mutator, type Mutation } from './mutator';

/** Tallies with one thing wrong. @param stranger  put in the place of a genuine element */
export const ofTally = (mutator: Mutator, stranger: string): Mutation[] => [
  mutator.json('a sum of the tally', 'wrong-tally', ['tally', 0], (json) => {
    put(json, '1.0.beta', stranger);
  }),
  mutator.json('a ranking of the tally', 'wrong-tally', ['tally', 0], (json) => {
    put(json, '0.0.beta', stranger);
  }),
  mutator.json('rankings of the tally in another order', 'wrong-tally', ['tally', 0], (json) => {
    at<Json[]>(json, '0').reverse();
  }),
];

/** Shuffles with one thing wrong. */
export const ofShuffles = (mutator: Mutator, stranger: string): Mutation[] => {
  const shuffle = (n: number, what: string, edit: (json: JsonObject) => void) =>
    mutator.json(what, 'bad-shuffle', ['shuffle', n], edit);
  return [
    shuffle(0, 'a ciphertext of a shuffle', (json) => put(json, 'ciphertexts.0.1.beta', stranger)),
    shuffle(1, 'ciphertexts of a shuffle in another order', (json) => {
      at<Json[]>(json, 'ciphertexts.0').reverse();
    }),
    ...['1.0', '1.1', '1.2', '1.3', '1.4.0', '1.5.1'].map((path) =>
      shuffle(0, `response ${path} of a shuffle`, (json) => nudge(json, `proofs.0.${path}`)),
    ),
    ...['0.0', '0.1', '0.2', '0.3.0', '0.3.1', '0.4.2', '2.0', '3.1'].map((path) =>
      shuffle(2, `element ${path} of a shuffle`, (json) => put(json, `proofs.0.${path}`, stranger)),
    ),
    mutator.parts('shuffles in another order', 'bad-shuffle', (parts) => {
      const [first = 0, second = 0] = stepsOf(parts, 'Shuffle');
      const moved = parts.splice(first - 2, 3);
      parts.splice(second - 2, 0, ...moved);
    }),
  ];
};

/** Decryptions with one thing wrong. */
export const ofDecryptions = (mutator: Mutator, stranger: string): Mutation[] => [
  mutator.json('a decryption factor', 'bad-decryption', ['decryption', 0], (json) => {
    put(json, 'decryption_factors.1.0', stranger);
  }),
  mutator.json('the proof of a decryption', 'bad-decryption', ['decryption', 1], (json) => {
    nudge(json, 'decryption_proofs.0.0.response');
  }),
  mutator.json('a decryption by nobody', 'unknown-owner', ['owned', 3], (json) => {
    put(json, 'owner', 99);
  }),
  mutator.json("a decryption in another's name", 'bad-decryption', ['owned', 4], (json) => {
    put(json, 'owner', 3);
  }),
  mutator.parts('too few decryptions', 'cannot-open', (parts) => {
    parts.splice((stepsOf(parts, 'PartialDecryption').at(-1) ?? 0) - 2, 3);
  }),
];
