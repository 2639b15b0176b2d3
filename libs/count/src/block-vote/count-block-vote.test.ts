import { lotOrder, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { seatRule } from '../../testing/seat-rules';
import { countSentences } from '../index';

describe('block vote, rule 2: as many marks as seats (R-F31)', () => {
  const of = rankedContest(2, { 'A=B': 5, 'A>C': 4, B: 1, 'A=B=C': 7, 'A>B>C': 2, '': 1 });

  it('gives one vote for each mark, in order or not', () => {
    const sheet = sheetBy('block-vote', of);
    expect(sheet.stages[0]!.votes).toEqual(['9', '6', '4']);
    expect(sheet.elected).toEqual(['A', 'B']);
    expect(sheet.valid).toBe(10);
    expect(countSentences(sheet)).toEqual([
      'Stage 1: Each paper gives one vote to each of at most 2 candidates. Those with most votes are elected. A and B are elected.',
    ]);
  });

  it('rejects the whole paper when it has too many, and one that has none', () => {
    expect(sheetBy('block-vote', of).rejected).toEqual([
      { ground: 'no-first-preference', papers: 1 },
      { ground: 'too-many-marks', papers: 9 },
    ]);
  });

  it('does not count marks for candidates who withdrew (R-F29)', () => {
    const withC = rankedContest(2, { 'A=B=C': 3, C: 2, 'B=D': 1 });
    const { stages, rejected } = sheetBy('block-vote', { ...withC, withdrawn: ['C'] });
    expect(stages[0]!.votes).toEqual(['3', '4', null, '1']);
    expect(rejected).toEqual([{ ground: 'only-withdrawn-candidates', papers: 2 }]);
  });
});

it('rule 4: settles a tie for the last seat by lot', () => {
  const of = rankedContest(2, { 'A=B': 3, 'A=C': 3 });
  const sheet = sheetBy('block-vote', of, lotOrder('C', 'A', 'B'));
  expect(sheet.elected).toEqual(['A', 'C']);
  expect(sheet.lots[0]).toMatchObject({ tied: ['B', 'C'], chosen: 'C', decides: 'election' });
});

it('rule 5: keeps seats for a group (R-F36)', () => {
  const of = rankedContest(2, { 'A=B': 5, 'B=C': 2 });
  const seatRules = [seatRule('Nurses', 'C', 1, null)];
  const sheet = sheetBy('block-vote', { ...of, seatRules });
  expect(sheet.elected).toEqual(['B', 'C']);
  expect(sheet.stages[0]!.why.reason).toContain('A, with 5 votes, is passed over');
});
