import { lotOrder, noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { countSchulze } from '../index';

describe('T55: a circle of three', () => {
  it('of equal strength leaves all three unbeaten, and a lot decides', () => {
    const circle = rankedContest(1, { 'A>B>C': 2, 'B>C>A': 2, 'C>A>B': 2 });
    expect(countSchulze(circle, noLot)).toEqual({
      ok: false,
      error: {
        code: 'lot-needed',
        stage: 1,
        tied: ['A', 'B', 'C'],
        why: 'A, B and C are all unbeaten. A lot must decide who is elected.',
      },
    });
    const sheet = sheetBy('schulze', circle, lotOrder('B', 'C', 'A'));
    expect(sheet.elected).toEqual(['B']);
    expect(sheet.lots).toMatchObject([{ decides: 'election', chosen: 'B' }]);
  });

  it('of 4, 3 and 2 papers elects A', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { 'A>B>C': 4, 'B>C>A': 3, 'C>A>B': 2 }));
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.stages[0]!.why).toEqual({
      citation: 'Schulze method, rule 4',
      reason:
        'Nobody beats everybody else one against one. From A the strongest path to each other candidate is at least as strong as the path back.',
    });
  });
});

describe('rule 2: comparing two candidates (R-F34)', () => {
  const wins = (papers: Record<string, number>, also = ''): unknown =>
    sheetBy('schulze', rankedContest(1, papers, also), lotOrder(...'ABCD')).comparison?.wins;

  it('puts everybody who is not ranked below everybody who is, and equal among themselves', () => {
    expect(wins({ A: 3 }, 'BC')).toEqual([
      [0, 3, 3],
      [0, 0, 0],
      [0, 0, 0],
    ]);
  });

  it('gives equals no vote against each other', () => {
    expect(wins({ 'A=B>C': 3, 'C>A=B': 1 })).toEqual([
      [0, 0, 3],
      [0, 0, 3],
      [1, 1, 0],
    ]);
  });

  it('reads equals in whatever order they are written', () => {
    expect(wins({ 'B=A>C': 3 })).toEqual(wins({ 'A=B>C': 3 }));
  });

  it('finds no candidate on a paper of skipped ranks alone', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { A: 3, '>': 2, '': 1 }, 'B'));
    expect(sheet.valid).toBe(3);
    expect(sheet.rejected).toEqual([{ ground: 'no-first-preference', papers: 3 }]);
  });

  it('does not mind a skipped rank', () => {
    expect(wins({ 'A>>B': 2 })).toEqual(wins({ 'A>B': 2 }));
  });
});

describe('rule 3: whoever beats everybody', () => {
  it('is elected, though first past the post and the alternative vote say otherwise', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { 'A>B>C': 44, 'B>C>A': 20, 'C>B>A': 36 }));
    expect(sheet.elected).toEqual(['B']);
    expect(sheet.stages[0]!.why.reason).toBe('B beats every other candidate one against one.');
  });

  it('in one stage, in which no votes are credited to anybody and no papers move', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { 'A>B': 2, 'C>A': 1 }));
    expect(sheet.stages).toEqual([
      {
        number: 1,
        action: 'comparison',
        of: [],
        transfers: [],
        votes: [null, null, null],
        nonTransferable: '0',
        roundingLoss: '0',
        quota: null,
        keepValues: null,
        batches: [],
        elected: ['A'],
        excluded: [],
        why: {
          citation: 'Schulze method, rule 3',
          reason: 'A beats every other candidate one against one.',
        },
      },
    ]);
  });

  it('does not beat somebody with as many papers each way: then rule 4 elects', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { 'A>B>C': 3, 'C>A>B': 2, 'B>C>A': 1 }));
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.stages[0]!.why.citation).toBe('Schulze method, rule 4');
  });
});

describe('winning votes', () => {
  it('measure a link by the papers for it: B; by margins it would be A', () => {
    const sheet = sheetBy('schulze', rankedContest(1, { 'A>B>C': 4, 'B>C>A': 2, C: 3 }));
    expect(sheet.comparison).toEqual({
      wins: [
        [0, 4, 4],
        [2, 0, 6],
        [5, 3, 0],
      ],
      paths: [
        [0, 4, 4],
        [5, 0, 6],
        [5, 4, 0],
      ],
    });
    expect(sheet.elected).toEqual(['B']);
  });
});

describe('what it refuses', () => {
  it('more than one seat', () => {
    expect(countSchulze(rankedContest(2, { A: 1, B: 2 }), noLot)).toMatchObject({
      error: { code: 'one-seat-only' },
    });
  });
});

it('R-F29: passes over candidates who withdrew', () => {
  const of = { ...rankedContest(1, { 'A>B': 3, A: 2, 'C>A>B': 1 }), withdrawn: ['A'] };
  const sheet = sheetBy('schulze', of);
  expect(sheet.comparison?.wins).toEqual([
    [0, 0, 0],
    [0, 0, 3],
    [0, 1, 0],
  ]);
  expect(sheet.rejected).toEqual([{ ground: 'only-withdrawn-candidates', papers: 2 }]);
  expect(sheet.elected).toEqual(['B']);
});

it('elects nobody where nobody stands', () => {
  const sheet = sheetBy('schulze', { ...rankedContest(1, { A: 3 }), withdrawn: ['A'] });
  expect(sheet.elected).toEqual([]);
  expect(sheet.stages[0]!.why).toEqual({
    citation: 'Schulze method, rule 4',
    reason: 'Nobody stands.',
  });
});
