import { lotOrder, noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import {
  type Contest,
  countExhaustive,
  countFptp,
  countSentences,
  nextRound,
  summarySentence,
} from '../index';

/** Ballots in short: one record of papers each. Candidates are those of the first ballot and of `also`. */
function ballots(also: string, first: Record<string, number>, ...later: Record<string, number>[]) {
  const everybody = [...new Set([...Object.keys(first).join('').replace(/[>=]/g, ''), ...also])];
  const all = everybody.sort().join('');
  return {
    ...rankedContest(1, first, all),
    laterRounds: later.map((papers) => ({
      papers: rankedContest(1, papers, all).papers,
      rejected: [],
    })),
  } satisfies Contest;
}
const three = ballots('', { A: 5, B: 4, C: 2 }, { A: 5, B: 6 });

describe('rules 2 to 4: ballots until somebody has more than half', () => {
  it('elects at the first ballot', () => {
    const sheet = sheetBy('exhaustive', ballots('', { A: 6, B: 3, C: 2 }));
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.stages).toHaveLength(1);
  });

  it('votes again without the lowest', () => {
    const sheet = sheetBy('exhaustive', three);
    expect(sheet.elected).toEqual(['B']);
    expect(
      sheet.stages.map(({ action, votes, quota, excluded }) => [action, votes, quota, excluded]),
    ).toEqual([
      ['ballot', ['5', '4', '2'], '6', ['C']],
      ['ballot', ['5', '6', null], '6', []],
    ]);
    expect(sheet.beforeExclusions).toEqual(['5', '4', '2']);
    expect(countSentences(sheet)).toEqual([
      'Stage 1: Nobody has more than half of the 11 votes. C has the fewest votes and is excluded. Nobody is elected.',
      'Stage 2: B has 6 of 11 votes, which is more than half. B is elected.',
    ]);
  });

  it('counts papers of all ballots, and leaves blank ones out of the votes cast', () => {
    const sheet = sheetBy(
      'exhaustive',
      ballots('', { A: 3, B: 3, C: 1, '': 2 }, { A: 3, B: 2, '': 4 }),
    );
    expect(sheet.elected).toEqual(['A']);
    expect(sheet.valid).toBe(12);
    expect(sheet.rejected).toEqual([{ ground: 'no-first-preference', papers: 6 }]);
  });

  it('counts a paper for its first mark, and not at all with two of them', () => {
    const sheet = sheetBy('exhaustive', ballots('', { 'A>B': 3, B: 2, 'A=B': 4 }));
    expect(sheet.stages[0]!.votes).toEqual(['3', '2']);
    expect(sheet.rejected).toEqual([{ ground: 'more-than-one-first-preference', papers: 4 }]);
  });

  it('elects the only candidate', () => {
    expect(sheetBy('exhaustive', ballots('A', { '': 3 })).elected).toEqual(['A']);
  });
});

describe('the next ballot', () => {
  it('is between those who are left', () => {
    const first = { ...three, laterRounds: [] };
    expect(nextRound(first, noLot)).toMatchObject({
      ok: true,
      value: { number: 2, candidates: ['A', 'B'], stages: [{ number: 1, excluded: ['C'] }] },
    });
    expect(countExhaustive(first, noLot)).toEqual({
      ok: false,
      error: {
        code: 'another-ballot-needed',
        says: 'Nobody has more than half of the votes at ballot 1. Hold ballot 2 between A and B.',
      },
    });
  });

  it('is none when somebody has won', () => {
    expect(nextRound(three, noLot)).toEqual({ ok: true, value: null });
  });

  it('may not mark a candidate who has left', () => {
    const wrong = ballots('', { A: 5, B: 4, C: 2 }, { A: 5, B: 5, C: 1 });
    expect(countExhaustive(wrong, noLot)).toEqual({
      ok: false,
      error: {
        code: 'candidate-has-left',
        says: 'A paper of ballot 2 marks C, who had left before it.',
      },
    });
  });

  it.each(['B=C', 'B>C'])('may not mark one among others either: %s', (mark) => {
    const wrong = ballots('', { A: 5, B: 4, C: 2 }, { A: 5, [mark]: 6 });
    expect(countExhaustive(wrong, noLot)).toMatchObject({ error: { code: 'candidate-has-left' } });
  });

  it('may not be held when somebody has won', () => {
    const wrong = ballots('', { A: 6, B: 4 }, { A: 5, B: 5 });
    expect(countExhaustive(wrong, noLot)).toMatchObject({ error: { code: 'ballot-after-result' } });
  });
});

describe('rule 5: ties', () => {
  it('for the fewest look back at the ballots before, then go to a lot', () => {
    const back = ballots('', { A: 5, B: 4, C: 3, D: 1 }, { A: 5, B: 4, C: 4 });
    expect(nextRound(back, noLot)).toMatchObject({ value: { candidates: ['A', 'B'] } });
    const never = ballots('', { A: 5, B: 3, C: 3 });
    expect(nextRound(never, noLot)).toMatchObject({
      error: { code: 'lot-needed', stage: 1, tied: ['B', 'C'] },
    });
    expect(nextRound(never, lotOrder('C', 'A', 'B'))).toMatchObject({
      value: { candidates: ['A', 'C'] },
    });
  });

  it('between the last two leave one alone, who is elected without another ballot', () => {
    const sheet = sheetBy('exhaustive', ballots('', { A: 4, B: 4 }), lotOrder('B', 'A'));
    expect(sheet.stages).toHaveLength(1);
    expect(sheet.stages[0]).toMatchObject({ excluded: ['A'], elected: ['B'] });
    expect(sheet.lots).toMatchObject([{ stage: 1, decides: 'exclusion', chosen: 'A' }]);
  });
});

it('rule 6: leaves the seat vacant when re-opening nominations wins', () => {
  const sheet = sheetBy('exhaustive', { ...three, reopenNominations: 'B' });
  expect(sheet.elected).toEqual([]);
  expect(summarySentence(sheet)).toMatch(/^Nobody is elected to 1 seat: 1 left vacant/);
});

it('rule 7: passes over who withdrew before the first ballot', () => {
  const sheet = sheetBy('exhaustive', {
    ...ballots('', { A: 5, 'C>A': 3, B: 4 }),
    withdrawn: ['C'],
  });
  expect(sheet.elected).toEqual(['A']);
});

it('needs no later ballots, and fills one seat only', () => {
  const of = rankedContest(1, { A: 6, B: 3 });
  expect(sheetBy('exhaustive', of).elected).toEqual(['A']);
  expect(countExhaustive({ ...of, seats: 2 }, noLot)).toMatchObject({
    error: { code: 'one-seat-only' },
  });
});

it('elects nobody where nobody stands', () => {
  expect(sheetBy('exhaustive', { ...ballots('', { A: 1 }), withdrawn: ['A'] }).elected).toEqual([]);
});

it('other methods refuse several ballots', () => {
  expect(countFptp(three, noLot)).toMatchObject({ error: { code: 'unread-option' } });
});
