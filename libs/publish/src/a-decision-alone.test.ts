import { type DecisionVerdict, type FileSource, verifyDecisionAlone } from '@folkmoot/verify';
import { appointmentRecord, honestRecord, key, origin } from '@folkmoot/verify/testing';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Folder } from './folder';
import { publishRecord } from './publish-record';
import { syntheticSource } from './testing';

const folder = new Folder(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-alone-')));
const trust = { origin, keys: [key] };

beforeAll(() => publishRecord(syntheticSource(honestRecord()), folder, [key]));
afterAll(() => fs.rmSync(folder.root, { recursive: true }));

/** The folder with some files changed. `null` is a file that is missing. */
const withChanges = (changes: readonly (readonly [RegExp, Change])[]): FileSource => ({
  read: async (file) => {
    const bytes = await folder.read(file);
    const change = changes.find(([pattern]) => pattern.test(file))?.[1];
    return change && bytes ? change(Buffer.from(bytes)) : bytes;
  },
  list: () => Promise.resolve(null),
});

type Change = (bytes: Buffer) => Buffer | null;

const flipped: Change = (bytes) => {
  bytes[bytes.length - 9]! ^= 1;
  return bytes;
};

/** In the entries of the second poll. */
const renamed: Change = (bytes) =>
  Buffer.from(bytes.toString('latin1').replace('Staff: 1 seat', 'Staff: 2 seat'), 'latin1');

const stepsOf = ({ steps }: DecisionVerdict): string =>
  steps.map(({ step, holds }) => `${step} ${holds ? 'holds' : 'fails'}`).join(', ');

describe('one decision by itself', () => {
  it.each([
    [1, { entries: 4, counts: 1, ballots: 5 }],
    [2, { entries: 5, counts: 1, ballots: 5 }],
    [3, { entries: 4, counts: 1, ballots: 3 }],
  ])('decision %i is recomputed without reading the whole log', async (number, checked) => {
    const verdict = await verifyDecisionAlone(withChanges([]), number, trust);
    expect(verdict.failures).toEqual([]);
    expect(verdict).toMatchObject({ ok: true, log: { size: 27 } });
    expect(verdict.steps.map(({ step }) => step)).toEqual([
      'signature',
      'log',
      'document',
      'rules',
      'count',
      'facts',
    ]);
    expect(verdict.checked.counts).toBe(checked.counts);
    expect(verdict.checked.ballots).toBe(checked.ballots);
  });

  it.each<readonly [string, RegExp, Change, string]>([
    ['another checkpoint', /^log\/checkpoint$/, flipped, 'signature fails'],
    ['no checkpoint', /^log\/checkpoint$/, () => null, 'signature fails'],
    ['another entry', /^log\/tile\/entries/, renamed, 'signature holds, log fails'],
    ['another tile', /^log\/tile\/0/, flipped, 'signature holds, log fails'],
    ['no register', /^decisions\.json$/, () => null, 'signature holds, log fails'],
    [
      'another document',
      /^decisions\/2\.json$/,
      flipped,
      'signature holds, log holds, document fails',
    ],
    [
      'another constitution',
      /^constitution\/1\.json$/,
      flipped,
      'signature holds, log holds, document holds, rules fails',
    ],
    [
      'other ballots',
      /^ballots\//,
      flipped,
      'signature holds, log holds, document holds, rules holds, count fails, facts holds',
    ],
    [
      'another count sheet',
      /^counts\//,
      flipped,
      'signature holds, log holds, document holds, rules holds, count fails, facts holds',
    ],
  ])('is refused with %s', async (_, file, change, steps) => {
    const verdict = await verifyDecisionAlone(withChanges([[file, change]]), 2, trust);
    expect(verdict.ok).toBe(false);
    expect(stepsOf(verdict)).toBe(steps);
    expect(verdict.failures[0]?.says).toMatch(/^[A-Z].*\.$/);
  });

  it('is refused when it is another decision’s entry that the register points to', async () => {
    const swapped: Change = (bytes) =>
      Buffer.from(bytes.toString().replace('"number":2', '"number":7'));
    const verdict = await verifyDecisionAlone(withChanges([[/^decisions\.json$/, swapped]]), 7, {
      ...trust,
    });
    expect(verdict.failures.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/does not record decision 7/),
    );
  });

  it('is refused under a key that is not trusted', async () => {
    const stranger = { ...key, publicKey: new Uint8Array(32).fill(3), id: '00000000' };
    const verdict = await verifyDecisionAlone(withChanges([]), 1, { origin, keys: [stranger] });
    expect(stepsOf(verdict)).toBe('signature fails');
  });
});

describe('a decision about an office by itself', () => {
  const appointed = new Folder(fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-appointed-')));
  beforeAll(() => publishRecord(syntheticSource(appointmentRecord()), appointed, [key]));
  afterAll(() => fs.rmSync(appointed.root, { recursive: true }));

  it('holds, though how it came before the council stands elsewhere in the log', async () => {
    const source: FileSource = {
      read: (file) => appointed.read(file),
      list: () => Promise.resolve(null),
    };
    const verdict = await verifyDecisionAlone(source, 1, trust);
    expect(verdict.failures).toEqual([]);
  });
});
