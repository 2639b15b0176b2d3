import { valueOf } from '@folkmoot/basics';
import { encryptBallot } from '../casting/cast-ballot';
import { newKeyPair } from '../casting/credential';
import { readElection } from '../election/election';
import { type Group } from '../group/group';
import { type RandomBytes } from '../random';
import { type Rehearsal, type Rehearsed } from '../rehearsal/rehearse';
import { partsOf, stepsOf, textsOf } from './archive-parts';
import { at, nudge, put, type Json, type JsonObject } from './json';
import { Mutator, type Mutation } from './mutator';

/** The election that `mutations` are made of: every kind of question, a board of whom one is absent. */
export const mutatedElection: Rehearsal = {
  name: 'Council election',
  questions: [
    {
      type: 'NonHomomorphic',
      value: { answers: ['Ash', 'Birch', 'Cedar'], question: 'Put the candidates in order' },
    },
    { answers: ['For', 'Against'], blank: true, min: 1, max: 1, question: 'Resolution 1' },
    { answers: ['Roof', 'Garden', 'Books'], min: 0, max: 2, question: 'Choose up to two' },
  ],
  voters: [[[[2, 0], [0], []]], [[[1], 'blank', [1, 2]]], [[[2, 1, 0], [1], [0]]]],
  board: { size: 3, threshold: 2, present: [1, 3] },
  opened: 1_795_359_280,
};

/** What is put in the place of a genuine element. */
type Stranger = string;

/** Archives of `mutatedElection`, each with one thing wrong that nobody may overlook. */
export function mutations(rehearsed: Rehearsed, group: Group, random: RandomBytes): Mutation[] {
  const mutator = new Mutator(rehearsed, group, random);
  return [
    ...archiveMutations(rehearsed.archive, group, random),
    ...ballotMutations(mutator, newKeyPair(group, random).public.hex),
  ];
}

/**
 * Archives with one thing wrong each, other than what only a voter can sign: one for every proof, element, order,
 * owner and hash.
 * @param archive  of an election that asks for a ranking, then for or against, and one thing more, opened by the
 *   server and two of three
 */
export function archiveMutations(
  archive: Uint8Array,
  group: Group,
  random: RandomBytes,
): Mutation[] {
  const mutator = new Mutator({ archive, credentials: [] }, group, random);
  const election = textsOf(partsOf(archive), 'election')[0]?.text ?? '';
  const stranger = newKeyPair(group, random);
  const opened = valueOf(readElection(election, group));
  const stuffed = valueOf(encryptBallot(opened, [[0], [0], [0]], stranger, random)).text;
  return [
    ...ofArchive(mutator),
    ...ofSetup(mutator, stranger.public.hex),
    ...ofBallots(mutator, stuffed),
    ...ofTally(mutator, stranger.public.hex),
    ...ofShuffles(mutator, stranger.public.hex),
    ...ofDecryptions(mutator, stranger.public.hex),
    mutator.json(
      'a sum of the result off by one',
      'wrong-result',
      ['result', 0],
      offByOne('result.1.0'),
    ),
    mutator.json(
      'a rank of the result off by one',
      'wrong-result',
      ['result', 0],
      offByOne('result.0.0.0'),
    ),
  ];
}

/** Archives that `verifyArchive` refuses and belenios-tool 3.3 lets pass: nothing in its count is wrong. */
export function strictMutations(
  rehearsed: Pick<Rehearsed, 'archive' | 'credentials'>,
  group: Group,
  random: RandomBytes,
): Mutation[] {
  const mutator = new Mutator(rehearsed, group, random);
  return [
    mutator.parts('no end of voting', 'out-of-order', (parts) => {
      parts.splice(stepsOf(parts, 'EndBallots')[0] ?? 0, 1);
    }),
    mutator.parts('a step after the result', 'out-of-order', (parts) => {
      parts.push({ step: 'EndBallots', payload: undefined });
    }),
    mutator.json(
      'a wrong number of ballots',
      'wrong-tally',
      ['sized-tally', 0],
      addOneTo('num_tallied'),
    ),
    mutator.json('a shuffle by nobody', 'unknown-owner', ['owned', 0], (json) =>
      put(json, 'owner', 99),
    ),
    mutator.json('two shuffles by one', 'owner-twice', ['owned', 1], (json) =>
      put(json, 'owner', 1),
    ),
  ];
}

const ofArchive = (mutator: Mutator): Mutation[] => [
  mutator.texts('a ballot changed under its old name', 'wrong-name', (text) =>
    text.startsWith('{"election_uuid"') ? text.replace('"response":"', '"response":"1') : text,
  ),
  mutator.texts('a step that follows another than the one before', 'wrong-name', (text) =>
    text.replace(/"parent":"[0-9a-f]{64}"/, `"parent":"${'a'.repeat(64)}"`),
  ),
  mutator.parts('a ballot missing that a step points to', 'missing-payload', (parts) => {
    parts.splice(
      parts.findIndex((part) => 'hash' in part && part.kind === 'ballot'),
      1,
    );
  }),
  mutator.parts('data that nothing needs', 'unused-data', (parts) => {
    parts.unshift({ hash: 'f'.repeat(64), kind: 'result', text: '{"result":[]}' });
  }),
];

const ofSetup = (mutator: Mutator, stranger: Stranger): Mutation[] => {
  const trustees = (what: string, edit: (json: JsonObject) => void) =>
    mutator.json(what, 'bad-trustees', ['trustees', 0], edit);
  const nudged = (what: string, path: string) => trustees(what, (json) => nudge(json, path));
  return [
    mutator.json('another election than was voted in', 'bad-ballot', ['election', 0], (json) => {
      put(json, 'name', 'Another election');
    }),
    mutator.json('another key of the election', 'not-the-trustees-key', ['election', 0], (json) => {
      put(json, 'public_key', stranger);
    }),
    nudged("the proof of the server's key", '0.1.pok.response'),
    nudged("the proof of a member's key", '1.1.verification_keys.0.pok.response'),
    nudged("the signature of a member's key", '1.1.verification_keys.1.signature.response'),
    nudged('the signature of a certificate', '1.1.certs.2.signature.challenge'),
    nudged('the signature of coefficients', '1.1.coefexps.0.signature.response'),
    nudged('the signature of coefficients with certificates', '1.1.signatures.0.response'),
    trustees('keys of two members exchanged', (json) => {
      at<Json[]>(json, '1.1.verification_keys').reverse();
    }),
    mutator.parts('a voter taken off the list', 'unknown-credential', (parts) => {
      const { credential } = JSON.parse(textsOf(parts, 'ballot')[0]?.text ?? '') as JsonObject;
      const list = textsOf(parts, 'credentials')[0];
      const listed = JSON.parse(list?.text ?? '') as Json[];
      if (list) list.text = JSON.stringify(listed.filter((one) => one !== credential));
    }),
  ];
};

/** Ballots that their own voters sign, and that must be refused all the same. */
export const ballotMutations = (mutator: Mutator, stranger: Stranger): Mutation[] => {
  const nudged = (what: string, path: string) => mutator.ballot(what, (json) => nudge(json, path));
  return [
    nudged('the proof of a ranking', 'answers.0.proof.response'),
    mutator.ballot('the ciphertext of a ranking', (json) => {
      put(json, 'answers.0.choices.beta', stranger);
    }),
    nudged('the proof of one mark', 'answers.1.individual_proofs.1.0.response'),
    nudged('the proof of no marks beside blank', 'answers.1.blank_proof.0.response'),
    nudged('the proof of marks or blank', 'answers.1.overall_proof.1.challenge'),
    nudged('the proof of how many marks', 'answers.2.overall_proof.0.response'),
    mutator.ballot('a proof too few', (json) => {
      at<Json[]>(json, 'answers.2.overall_proof').pop();
    }),
    mutator.ballot('a mark exchanged with another', (json) => {
      at<Json[]>(json, 'answers.2.choices').reverse();
    }),
    mutator.ballot('a ballot of another election', (json) => {
      put(json, 'election_hash', 'A'.repeat(43));
    }),
    mutator.ballot('an element outside the group', (json) => {
      put(json, 'answers.0.choices.alpha', '0'.repeat(64));
    }),
  ];
};

const ofBallots = (mutator: Mutator, stuffed: string): Mutation[] => [
  mutator.json('the signature of a ballot', 'bad-ballot', ['ballot', 0], (json) => {
    nudge(json, 'signature.proof.response');
  }),
  mutator.parts('a ballot under a key that nobody registered', 'unknown-credential', (parts) => {
    const hash = 'f'.repeat(64);
    const end = stepsOf(parts, 'EndBallots')[0] ?? 0;
    parts.splice(
      end,
      0,
      { hash, kind: 'ballot', text: stuffed },
      { step: 'Ballot', payload: hash },
    );
  }),
  mutator.parts('a ballot left out', 'wrong-tally', (parts) => {
    parts.splice((stepsOf(parts, 'Ballot')[0] ?? 0) - 1, 2);
  }),
];

const ofTally = (mutator: Mutator, stranger: Stranger): Mutation[] => [
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

const ofShuffles = (mutator: Mutator, stranger: Stranger): Mutation[] => {
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

const ofDecryptions = (mutator: Mutator, stranger: Stranger): Mutation[] => [
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

/** One less where it can be, so that no sum is beyond what the ballots can give. */
const offByOne =
  (path: string) =>
  (json: JsonObject): void => {
    const value = at<number>(json, path);
    put(json, path, value > 0 ? value - 1 : 1);
  };

const addOneTo =
  (path: string) =>
  (json: JsonObject): void =>
    put(json, path, at<number>(json, path) + 1);
