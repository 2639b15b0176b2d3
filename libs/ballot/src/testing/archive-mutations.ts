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
import { ofDecryptions, ofShuffles, ofTally } from './opening-mutations';
import { voterMutations } from './voter-mutations';

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
    ...voterMutations(mutator, newKeyPair(group, random).public.hex),
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
