import { valueOf } from '@folkmoot/basics';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ballotOnPaper } from './casting/paper-ballot';
import { bytesFrom, openBallot } from './casting/seeded-ballot';
import { verifyBallot } from './casting/verify-ballot';
import { type CeremonyMessage } from './ceremony/ceremony';
import { hearAll } from './ceremony/hear';
import { seedOfSheet, sheetCode } from './ceremony/sheet';
import { openShare } from './ceremony/share';
import { readElection } from './election/election';
import { curveGroup as group } from './group/curve-group';
import { sha256Hex } from './hash';
import { print } from './json/text';
import { thresholdParametersShape } from './trustees/threshold-parameters';

/** `tests/vectors/ballot-messages.json`: what this protocol has beside Belenios. */
interface MessageVectors {
  sheets: {
    cases: { seed: string; code: string }[];
    refused: { code: string; why: string }[];
  };
  ceremony: {
    size: number;
    threshold: number;
    seeds: string[];
    messages: CeremonyMessage[];
    parameters: string;
    parametersSha256: string;
    publicKeys: string[];
  };
  bytes: { cases: { seed: string; bytes: string }[] };
  openings: {
    election: string;
    cases: { opening: string; ballot: string; tracker: string }[];
  };
  papers: {
    code: string;
    batch: string;
    cases: { paper: number; marks: string; seed: string; ballot: string; tracker: string }[];
  };
}

const file = join(__dirname, '../../../tests/vectors/ballot-messages.json');
const vectors = JSON.parse(readFileSync(file, 'utf8')) as MessageVectors;

describe('tests/vectors/ballot-messages.json: recovery sheets', () => {
  it.each(vectors.sheets.cases)('$code', ({ seed, code }) => {
    expect(sheetCode(seed)).toBe(code);
    expect(seedOfSheet(code)).toEqual({ ok: true, value: seed });
  });

  it.each(vectors.sheets.refused)('$code is $why', ({ code, why }) => {
    expect(seedOfSheet(code)).toEqual({ ok: false, error: { code: why } });
  });
});

describe('tests/vectors/ballot-messages.json: the key of a board', () => {
  const { size, threshold, seeds, messages, ...made } = vectors.ceremony;

  it('follows from the messages, each member’s share among them', () => {
    const { parameters, shares } = valueOf(hearAll({ size, threshold }, messages, group));
    if (!parameters) throw new Error('Everybody has spoken, and there is no key.');
    const written = print(thresholdParametersShape(group), parameters);
    expect(written).toBe(made.parameters);
    expect(sha256Hex(written)).toBe(made.parametersSha256);
    const keys = seeds.map(
      (seed, at) => openShare(shares.get(at + 1)?.private_key ?? '', seed, group)?.public.hex,
    );
    expect(keys).toEqual(made.publicKeys);
  });

  it.each(messages.map((message, at) => ({ ...message, at })))(
    'is not made with another $round of member $member',
    ({ text, at, ...message }) => {
      const digit = text.lastIndexOf('response":"') + 'response":"'.length;
      const place = message.round === 'commitment' ? 0 : digit;
      const other = text[place] === '1' ? '2' : '1';
      const changed = text.slice(0, place) + other + text.slice(place + 1);
      const heard = hearAll(
        { size, threshold },
        messages.with(at, { ...message, text: changed }),
        group,
      );
      expect(heard).toMatchObject({ ok: false, error: { code: 'not-true' } });
    },
  );
});

describe('tests/vectors/ballot-messages.json: ballots that a challenge opens', () => {
  const election = valueOf(readElection(vectors.openings.election, group));

  it.each(vectors.bytes.cases)('bytes of $seed', ({ seed, bytes }) => {
    expect(bytesToHex(bytesFrom(hexToBytes(seed))(bytes.length / 2))).toBe(bytes);
  });

  it.each(vectors.openings.cases)('$tracker', ({ opening, ballot, tracker }) => {
    expect(valueOf(openBallot(election, opening))).toMatchObject({ text: ballot, tracker });
    expect(verifyBallot(ballot, election).ok).toBe(true);
  });
});

describe('tests/vectors/ballot-messages.json: papers as two tellers enter them', () => {
  const election = valueOf(readElection(vectors.openings.election, group));
  const { code, batch, cases } = vectors.papers;

  it.each(cases)('paper $paper, marked $marks', ({ paper, marks, seed, ballot, tracker }) => {
    const made = valueOf(openBallot(election, `${seed}.${marks}`));
    expect(made).toMatchObject({ text: ballot, tracker });
    expect(valueOf(ballotOnPaper(election, made.marks, { code, batch, paper }))).toEqual({
      text: ballot,
      tracker,
    });
    expect(verifyBallot(ballot, election).ok).toBe(true);
  });

  it('have a key each', () => {
    const keys = cases.map(
      ({ ballot }) => (JSON.parse(ballot) as { credential: string }).credential,
    );
    expect(new Set(keys).size).toBe(cases.length);
  });
});
