import { lotOrder, noLot, sheetBy } from '../../testing/contests';
import { rankedContest } from '../../testing/ranked-contests';
import { seatRule } from '../../testing/seat-rules';
import { countFptp } from '../index';

describe('T51, R-D22: 40, 31, 31 and 12 votes for two seats', () => {
  const of = rankedContest(2, { A: 40, B: 31, C: 31, D: 12 });

  it('elects the first and wants a lot between the two with 31', () => {
    expect(countFptp(of, noLot)).toEqual({
      ok: false,
      error: {
        code: 'lot-needed',
        stage: 1,
        tied: ['B', 'C'],
        why: 'B and C are equal on 31 with 1 seat left. A lot must decide who is elected.',
      },
    });
  });

  it('elects whom the lot order favours and names its seed', () => {
    const sheet = sheetBy('fptp', of, { ...lotOrder('D', 'C', 'B', 'A'), lotSeed: 'abcd' });
    expect(sheet.elected).toEqual(['A', 'C']);
    expect(sheet.lotSeed).toBe('abcd');
    expect(sheet.lots).toEqual([
      {
        stage: 1,
        decides: 'election',
        tied: ['B', 'C'],
        chosen: 'C',
        why: {
          citation: 'First past the post, rule 4',
          reason: 'B and C are equal on 31 with 1 seat left. The lot fell on C, who is elected.',
        },
      },
    ]);
  });
});

describe('rule 3: the candidate with most votes', () => {
  it('is elected in the one stage there is, in which no papers move', () => {
    expect(sheetBy('fptp', rankedContest(1, { A: 3, B: 2 })).stages).toEqual([
      {
        number: 1,
        action: 'first-preferences',
        of: [],
        transfers: [],
        votes: ['3', '2'],
        nonTransferable: '0',
        roundingLoss: '0',
        quota: null,
        keepValues: null,
        batches: [],
        elected: ['A'],
        excluded: [],
        why: {
          citation: 'First past the post, rule 3',
          reason: 'The candidate with most votes is elected.',
        },
      },
    ]);
  });
});

describe('rule 2: one mark a paper (R-F31)', () => {
  it('counts a ranked paper for its first preference', () => {
    const sheet = sheetBy('fptp', rankedContest(1, { 'A>B': 2, 'B>A': 3 }));
    expect(sheet.stages[0]!.votes).toEqual(['2', '3']);
    expect(sheet.elected).toEqual(['B']);
  });

  it('rejects a paper with two first preferences, and one with none (R-D21)', () => {
    const sheet = sheetBy('fptp', rankedContest(1, { 'A=B': 2, 'A=B>C': 1, '': 4, '>C': 5, B: 1 }));
    expect(sheet.valid).toBe(1);
    expect(sheet.rejected).toEqual([
      { ground: 'more-than-one-first-preference', papers: 3 },
      { ground: 'no-first-preference', papers: 9 },
    ]);
  });

  it('passes over candidates who withdrew (R-F29)', () => {
    const of = rankedContest(1, { 'A>B': 3, 'A=C': 1, A: 2, C: 3 });
    const sheet = sheetBy('fptp', { ...of, withdrawn: ['A'] }, lotOrder('B', 'C'));
    expect(sheet.stages[0]!.votes).toEqual([null, '3', '4']);
    expect(sheet.rejected).toEqual([{ ground: 'only-withdrawn-candidates', papers: 2 }]);
  });
});

describe('rule 3: most votes', () => {
  it('elects all who stand when there are seats for them', () => {
    expect(sheetBy('fptp', rankedContest(3, { A: 1 }, 'B')).elected).toEqual(['A', 'B']);
  });

  it('needs no lot when all who are tied find a seat', () => {
    const sheet = sheetBy('fptp', rankedContest(3, { A: 5, B: 5, C: 5, D: 1 }));
    expect(sheet.elected).toEqual(['A', 'B', 'C']);
    expect(sheet.lots).toEqual([]);
  });

  it('draws again for each place that a tie leaves', () => {
    const sheet = sheetBy('fptp', rankedContest(2, { A: 5, B: 5, C: 5 }), lotOrder('C', 'A', 'B'));
    expect(sheet.elected).toEqual(['A', 'C']);
    expect(sheet.lots.map(({ tied, chosen }) => [tied.join(''), chosen])).toEqual([
      ['ABC', 'C'],
      ['AB', 'A'],
    ]);
  });
});

describe('rule 5: seat rules (R-F36)', () => {
  const of = rankedContest(2, { A: 40, B: 30, C: 20, D: 10 });
  it('passes over whoever would take more than a cap, and says so', () => {
    const sheet = sheetBy('fptp', { ...of, seatRules: [seatRule('Staff', 'AB', 0, 1)] });
    expect(sheet.elected).toEqual(['A', 'C']);
    expect(sheet.stages[0]!.why.reason).toBe(
      'The 2 candidates with most votes are elected. B, with 30 votes, is passed over as at most 1 may be elected from Staff.',
    );
  });

  it('keeps the last seat for a group that must have one', () => {
    const sheet = sheetBy('fptp', { ...of, seatRules: [seatRule('Staff', 'D', 1, null)] });
    expect(sheet.elected).toEqual(['A', 'D']);
    expect(sheet.stages[0]!.why.reason).toContain(
      'B, with 30 votes, is passed over as at least 1 must be elected from Staff.',
    );
  });

  it('names only those passed over who have as many votes as the next, or more', () => {
    const many = rankedContest(2, { A: 40, B: 30, C: 10, D: 10, E: 5 });
    const sheet = sheetBy('fptp', { ...many, seatRules: [seatRule('Staff', 'ABCE', 0, 1)] });
    expect(sheet.elected).toEqual(['A', 'D']);
    expect(sheet.stages[0]!.why.reason).toBe(
      'The 2 candidates with most votes are elected. B, with 30 votes, is passed over as at most 1 may be elected from Staff. C, with 10 votes, is passed over as at most 1 may be elected from Staff.',
    );
  });

  it('draws a lot between equals of whom the rules let in only one', () => {
    const tied = rankedContest(3, { A: 9, B: 5, C: 5, D: 1 });
    const capped = { ...tied, seatRules: [seatRule('Staff', 'BC', 0, 1)] };
    const sheet = sheetBy('fptp', capped, lotOrder('C', 'B', 'A', 'D'));
    expect(sheet.elected).toEqual(['A', 'C', 'D']);
    expect(sheet.lots).toHaveLength(1);
  });

  it('changes nothing where it does not bind', () => {
    const { seatRules, ...sheet } = sheetBy('fptp', {
      ...of,
      seatRules: [seatRule('Staff', 'AD', 1, 2)],
    });
    expect(seatRules).toHaveLength(1);
    expect({ ...sheet, seatRules: [] }).toEqual(sheetBy('fptp', of));
  });
});
