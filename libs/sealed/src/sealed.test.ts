import { curveGroup, type Marks, rehearse } from '@folkmoot/ballot';
import { seededRandom } from '@folkmoot/ballot/testing';
import { valueOf } from '@folkmoot/basics';
import {
  boxesOf,
  marksOf,
  papersOf,
  questionsOf,
  type SealedAnswer,
  type SealedContest,
} from './index';

const optionsNamed = (...names: string[]) =>
  names.map((name) => ({ id: name.toLowerCase(), name }));
const motion: SealedContest = {
  id: 'motion',
  kind: 'choice',
  constituency: null,
  title: 'To receive the accounts',
  seats: null,
  options: optionsNamed('For', 'Against', 'Abstain'),
};
const seat: SealedContest = {
  ...motion,
  id: 'seat',
  seats: 1,
  title: 'Chair',
  options: optionsNamed('Ann', 'Abstain', 'Cal'),
};
const council: SealedContest = {
  ...motion,
  id: 'council',
  kind: 'ranking',
  seats: 2,
  title: 'Council',
  options: optionsNamed('Di', 'Ed', 'Flo', 'Gus'),
};
const fund: SealedContest = {
  ...council,
  id: 'fund',
  kind: 'approval',
  seats: null,
  title: 'Fund',
};
const contests = [motion, seat, council, fund];

/** Holds an election of the contests from answers to papers. */
function held(...voters: (readonly SealedAnswer[])[]) {
  const marks = voters.map((answers): (readonly Marks[])[] => [
    valueOf(marksOf(contests, answers)),
  ]);
  const questions = valueOf(questionsOf(contests));
  const { result } = rehearse(
    { name: 'Test', questions, voters: marks, opened: 1_800_000_000 },
    curveGroup,
    seededRandom('sealed and opened again'),
  );
  return papersOf(contests, result);
}
const answer = (contest: string, ...options: string[]): SealedAnswer => ({ contest, options });
const sorted = (papers: readonly { options: readonly string[] }[]) =>
  papers.toSorted((a, b) => a.options.join().localeCompare(b.options.join()));

describe('what is put in sealed and opened again is the same', () => {
  const opened = held(
    [answer('motion', 'for'), answer('council', 'flo', 'di'), answer('fund', 'gus', 'di')],
    [answer('motion', 'abstain'), answer('seat', 'abstain'), answer('council', 'flo', 'di')],
    [answer('seat', 'cal'), answer('fund', 'di', 'gus')],
    [answer('motion', 'against'), answer('seat', 'ann'), answer('council', 'gus')],
  );

  it('a resolution: an abstention is counted whether it was ticked or left blank', () => {
    expect(opened[0]?.papers).toEqual([
      { options: ['abstain'], count: 2 },
      { options: ['for'], count: 1 },
      { options: ['against'], count: 1 },
    ]);
  });
  it('a seat: a candidate of that name is a candidate, and a blank paper is blank', () => {
    expect(opened[1]?.papers).toEqual([
      { options: [], count: 1 },
      { options: ['ann'], count: 1 },
      { options: ['abstain'], count: 1 },
      { options: ['cal'], count: 1 },
    ]);
  });
  it('a ranking: equal papers together, blank ones with them', () => {
    expect(sorted(opened[2]?.papers ?? [])).toEqual([
      { options: [], count: 1 },
      { options: ['flo', 'di'], count: 2 },
      { options: ['gus'], count: 1 },
    ]);
  });
  it('an approval: without the order in which somebody ticked', () => {
    expect(sorted(opened[3]?.papers ?? [])).toEqual([
      { options: [], count: 2 },
      { options: ['di', 'gus'], count: 2 },
    ]);
    expect(opened.every(({ spoilt }) => spoilt === 0)).toBe(true);
  });
});

it('ranks that are no order are a spoilt paper, never a vote', () => {
  const ranks = [
    [1, 1, 0, 0],
    [0, 2, 0, 0],
    [1, 0, 0, 2],
    [255, 0, 0, 0],
  ];
  expect(papersOf([council], { result: [ranks] })).toEqual([
    { contest: council, papers: [{ options: ['di', 'gus'], count: 1 }], spoilt: 3 },
  ]);
});

it.each([
  ['another number of questions', [[1, 0, 0], [1]]],
  ['another number of sums', [[1, 0]]],
])('a result of %s is refused', (_, result) => {
  expect(() => papersOf([motion], { result })).toThrow('not of');
});

describe('a box has the contests of the same electors', () => {
  const of = (id: string, constituency: string | null) => ({ ...motion, id, constituency });
  const ids = (...all: SealedContest[]) =>
    boxesOf(all).map(({ constituency, contests: own }) => [constituency, own.map(({ id }) => id)]);

  it('everybody’s together, each constituency’s together, in the order of the paper', () => {
    expect(ids(of('a', 'staff'), of('b', null), of('c', 'staff'), of('d', 'community'))).toEqual([
      ['staff', ['a', 'c']],
      [null, ['b']],
      ['community', ['d']],
    ]);
  });
});

describe('what cannot be asked or answered', () => {
  const many = (kind: SealedContest['kind'], count: number): SealedContest => ({
    ...council,
    kind,
    options: optionsNamed(...Array.from({ length: count }, (_, n) => `Option ${n}`)),
  });

  it.each([
    ['ranking', 30, 31],
    ['approval', 30, 31],
    ['choice', 100, 101],
  ] as const)('a %s has at most %i options', (kind, most, over) => {
    expect(questionsOf([many(kind, most)]).ok).toBe(true);
    expect(questionsOf([motion, many(kind, over)])).toMatchObject({
      error: {
        code: 'too-many-options',
        contest: 'council',
        says: expect.stringContaining(`${most}`),
      },
    });
  });

  it.each([
    ['unknown-contest', answer('board', 'di')],
    ['unknown-option', answer('council', 'ann')],
    ['duplicate-option', answer('council', 'di', 'di')],
    ['one-option-only', answer('motion', 'for', 'against')],
    ['one-option-only', answer('motion', 'for', 'abstain')],
  ])('%s', (code, wrong) => {
    expect(marksOf(contests, [wrong])).toEqual({
      ok: false,
      error: { code, contest: wrong.contest },
    });
  });
});
