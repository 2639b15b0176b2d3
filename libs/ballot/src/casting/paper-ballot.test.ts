import { valueOf } from '@folkmoot/basics';
import { type Marks } from '../answers/marks';
import { newSeed } from '../ceremony/seed';
import { readElection, writeElection } from '../election/election';
import { curveGroup as group } from '../group/curve-group';
import { seededRandom } from '../testing/seeded-random';
import { newKeyPair } from './credential';
import { ballotOnPaper } from './paper-ballot';
import { verifyBallot } from './verify-ballot';

const random = seededRandom('papers');
const election = valueOf(
  readElection(
    writeElection(
      {
        name: '',
        description: '',
        public_key: newKeyPair(group, random).public,
        uuid: 'Testing1234567',
        questions: [
          { answers: ['For', 'Against'], blank: true, min: 1, max: 1, question: '' },
          { type: 'NonHomomorphic', value: { answers: ['A', 'B', 'C'], question: '' } },
        ],
      },
      group,
    ),
    group,
  ),
);
const code = newSeed(random);
const entered = (
  marks: readonly Marks[],
  change: Partial<Parameters<typeof ballotOnPaper>[2]> = {},
) => valueOf(ballotOnPaper(election, marks, { code, batch: 'batch-1', paper: 7, ...change }));
const partsOf = (text: string): Set<string> => new Set(text.match(/[0-9a-f]{64}/g));

describe('a paper entered by two tellers', () => {
  it('is the same ballot when they read the same, and one that any voter could have cast', () => {
    const [first, second] = [entered([[0], [2, 0]]), entered([[0], [2, 0]])];
    expect(second.text).toBe(first.text);
    expect(verifyBallot(first.text, election)).toMatchObject({ ok: true });
  });

  it('shares nothing with what they read otherwise, in another place or under another code', () => {
    const first = entered([[0], [2, 0]]);
    const others = [
      entered([[1], [2, 0]]),
      entered([[0], [0, 2]]),
      entered(['blank', [2, 0]]),
      entered([[0], [2, 0]], { paper: 8 }),
      entered([[0], [2, 0]], { batch: 'batch-2' }),
      entered([[0], [2, 0]], { code: newSeed(random) }),
    ];
    const parts = partsOf(first.text);
    expect(parts.size).toBeGreaterThan(6);
    for (const other of others)
      expect([...partsOf(other.text)].filter((part) => parts.has(part))).toEqual([]);
  });
});
