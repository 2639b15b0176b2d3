import { valueOf } from '@folkmoot/basics';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Marks } from '../answers/marks';
import { readElection, writeElection } from '../election/election';
import { type Question } from '../election/question';
import { curveGroup as group } from '../group/curve-group';
import { type GroupVectors } from '../testing/group-conformance';
import { ballotKit } from '../testing/ballot-mutations';
import { edited, nudge, put } from '../testing/json';
import { refusesMutatedBallots } from '../testing/mutated-ballots';
import { resign } from '../testing/resign';
import { seededRandom } from '../testing/seeded-random';
import { longestBallot, trackerOf } from './ballot';
import { encryptBallot } from './cast-ballot';
import { newKeyPair } from './credential';
import { verifyBallot } from './verify-ballot';

const random = seededRandom('ballot');
const ranking = (answers: number): Question => ({
  type: 'NonHomomorphic',
  value: { answers: Array.from({ length: answers }, (_, at) => `Candidate ${at}`), question: '' },
});
const choice = (answers: number, min: number, max: number, blank?: true): Question => ({
  answers: Array.from({ length: answers }, (_, at) => `Answer ${at}`),
  ...(blank && { blank }),
  min,
  max,
  question: '',
});
const electionOf = (questions: readonly Question[]) => {
  const key = newKeyPair(group, random).public;
  const parameters = {
    name: '',
    description: '',
    public_key: key,
    uuid: 'Testing1234567',
    questions,
  };
  return valueOf(readElection(writeElection(parameters, group), group));
};

const forAgainst = choice(2, 1, 1, true);
const approvals = choice(5, 0, 5);
const twoOfFour = choice(4, 2, 2);

describe('Belenios specification s.4.11: encrypted answers', () => {
  const voter = newKeyPair(group, random);
  const cases: [string, Question, Marks][] = [
    ['for', forAgainst, [0]],
    ['against', forAgainst, [1]],
    ['abstention', forAgainst, 'blank'],
    ['two of four', twoOfFour, [3, 1]],
    ['no approval', approvals, []],
    ['every approval', approvals, [0, 1, 2, 3, 4]],
    ['a whole ranking of eight', ranking(8), [7, 0, 6, 1, 5, 2, 4, 3]],
    ['a ranking of one of thirty', ranking(30), [29]],
    ['an empty ranking', ranking(3), []],
  ];

  it.each(cases)('accepts %s', (_, question, marks) => {
    const election = electionOf([question]);
    const ballot = valueOf(encryptBallot(election, [marks], voter, random));
    expect(verifyBallot(ballot.text, election)).toMatchObject({ ok: true });
    expect(ballot.tracker).toBe(trackerOf(ballot.text));
    expect(ballot.text.length).toBeLessThanOrEqual(longestBallot(election));
  });

  it.each([
    ['too-few', twoOfFour, [0]],
    ['too-many', twoOfFour, [0, 1, 2]],
    ['answer-twice', twoOfFour, [1, 1]],
    ['unknown-answer', twoOfFour, [0, 4]],
    ['unknown-answer', ranking(3), [-1]],
    ['unknown-answer', ranking(3), [0.5]],
    ['answer-twice', ranking(3), [2, 2]],
    ['no-blank', twoOfFour, 'blank'],
    ['no-blank', ranking(3), 'blank'],
  ] as [string, Question, Marks][])('encrypts nothing that is %s', (code, question, marks) => {
    const refused = encryptBallot(electionOf([forAgainst, question]), [[0], marks], voter, random);
    expect(refused).toEqual({ ok: false, error: { code, question: 1 } });
  });

  it('wants an answer to every question', () => {
    expect(encryptBallot(electionOf([forAgainst]), [], voter, random)).toMatchObject({ ok: false });
  });

  it('gives another ballot each time', () => {
    const election = electionOf([forAgainst]);
    const cast = () => valueOf(encryptBallot(election, [[0]], voter, random)).tracker;
    expect(cast()).not.toBe(cast());
  });
});

describe('Belenios specification s.3.2 step 4: a ballot is checked', () => {
  const vectors = join(__dirname, '../../../../tests/vectors/ballot-group.json');
  const { refused } = JSON.parse(readFileSync(vectors, 'utf8')) as GroupVectors;
  const kit = ballotKit(
    group,
    random,
    refused.cases.map(({ text }) => text),
  );
  const { ballot, election, voter, other } = kit;
  const resigned = (edit: Parameters<typeof edited>[1]) =>
    verifyBallot(resign(edited(ballot, edit), voter, group, random), election);

  it('accepts it as it was cast', () => {
    expect(verifyBallot(ballot, election)).toMatchObject({ ok: true });
  });

  it('refuses it in another election, signed by whoever voted in this', () => {
    const refusal = { ok: false, error: { code: 'another-election' } };
    expect(resigned((json) => put(json, 'election_hash', 'A'.repeat(43)))).toEqual(refusal);
    expect(resigned((json) => put(json, 'election_uuid', 'Testing7654321'))).toEqual(refusal);
  });

  it('refuses a signature that does not fit', () => {
    const changed = edited(ballot, (json) => nudge(json, 'signature.proof.challenge'));
    expect(verifyBallot(changed, election)).toEqual({
      ok: false,
      error: { code: 'bad-signature' },
    });
  });

  it.each([
    ['ranking', 0, 'answers.0.proof.challenge'],
    ['individual', 1, 'answers.1.individual_proofs.0.0.challenge'],
    ['blank', 1, 'answers.1.blank_proof.1.response'],
    ['overall', 1, 'answers.1.overall_proof.0.response'],
    ['overall', 2, 'answers.2.overall_proof.2.response'],
  ])('says that the %s proof of question %i is wrong', (proof, question, path) => {
    expect(resigned((json) => nudge(json, path))).toEqual({
      ok: false,
      error: { code: 'bad-proof', question, proof },
    });
  });

  it('refuses answers copied from another ballot: their proofs name its credential', () => {
    const { answers } = JSON.parse(other) as { answers: never };
    expect(resigned((json) => put(json, 'answers', answers))).toMatchObject({
      error: { code: 'bad-proof', question: 0 },
    });
  });

  it('says what is wrong with a text before it does any arithmetic', () => {
    const codeOf = (text: string) => verifyBallot(text, election);
    expect(codeOf('{')).toEqual({ ok: false, error: { code: 'not-json' } });
    expect(codeOf(` ${ballot}`)).toEqual({ ok: false, error: { code: 'not-canonical' } });
    expect(codeOf('[]')).toMatchObject({
      error: { code: 'malformed', detail: '$ is not an object' },
    });
    expect(codeOf(ballot.padEnd(1_000_000))).toMatchObject({ error: { code: 'too-long' } });
    const upper = edited(ballot, (json) => put(json, 'credential', voter.public.hex.toUpperCase()));
    expect(codeOf(upper)).toMatchObject({
      error: {
        code: 'malformed',
        detail: '$.credential is not an element of the group in 64 lower-case hex digits',
      },
    });
  });

  it('refuses the identity as a credential, under which anybody could sign', () => {
    const anybody = edited(ballot, (json) => put(json, 'credential', group.identity.hex));
    expect(verifyBallot(anybody, election)).toMatchObject({
      error: { code: 'malformed', detail: '$.credential is the identity' },
    });
  });

  it('refuses mutated ballots', () => refusesMutatedBallots(kit, 150));
});

describe('Belenios specification s.4.10: an election', () => {
  it('is read as it was written', () => {
    const election = electionOf([ranking(2), forAgainst]);
    expect(election.questions).toEqual([ranking(2), forAgainst]);
    expect(election.hash).toHaveLength(43);
  });

  it.each([
    ['more candidates than an element carries', ranking(31)],
    ['more marks than answers', choice(2, 1, 3)],
    ['fewer marks at most than at least', choice(3, 2, 1)],
    ['no answers', choice(0, 0, 0)],
  ])('is refused with %s', (_, question) => {
    const text = writeElection({ ...electionOf([forAgainst]), questions: [question] }, group);
    expect(readElection(text, group)).toMatchObject({ error: { code: 'malformed' } });
  });

  it('is refused in another version of the cryptography or another group', () => {
    const { text } = electionOf([forAgainst]);
    for (const [from, to] of [
      ['"version":1', '"version":2'],
      ['"Ed25519"', '"BELENIOS-2048"'],
      ['"public_key":"', '"public_key":"0'],
    ] as const)
      expect(readElection(text.replace(from, to), group)).toMatchObject({ ok: false });
  });
});
