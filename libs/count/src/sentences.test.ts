import { contest, lotOrder, sheetFor } from '../testing/contests';
import { countSentences, summarySentence } from './sentences';

describe('a count in plain English', () => {
  it('tells each stage and why (T43)', () => {
    const sheet = sheetFor(contest(2, { 'A>C': 2, 'B>E': 2, 'E>D>B': 7, 'A>E>B': 1 }));
    expect(countSentences(sheet)).toEqual([
      'Stage 1: The quota is 12 ÷ (2 + 1), decimals ignored, plus 1. E is elected.',
      'Stage 2: E has a surplus. The surplus of 2 moves: 1.99997 to D and 0.00003 to nobody (non-transferable). Nobody is elected.',
      'Stage 3: C has the fewest votes and is excluded. There are no papers to move. Nobody is elected.',
      'Stage 4: D has the fewest votes and is excluded. The votes, 1.99997, move: 1.99997 to B. Nobody is elected.',
      'Stage 5: A has the fewest votes and is excluded. The votes, 3, move: 1 to B and 2 to nobody (non-transferable). Nobody is elected.',
      'Last places: As many candidates continue as places remain. B is elected.',
    ]);
    expect(summarySentence(sheet)).toBe(
      'E and B are elected to 2 seats: 12 valid papers, quota 5, 5 stages, no lot drawn (scottish-stv 1).',
    );
  });

  it('tells how a tie was settled', () => {
    const sheet = sheetFor(contest(1, { A: 4, B: 4, C: 1 }), lotOrder('A', 'B', 'C'));
    expect(countSentences(sheet)[2]).toBe(
      'Stage 3: A and B are equal on 4; they were at every stage. The lot fell on B, who is excluded. The votes, 4, move: 4 to nobody (non-transferable). Nobody is elected.',
    );
    expect(summarySentence(sheet)).toContain('1 lot drawn');
  });

  it('tells of rejected papers and vacant seats', () => {
    const sheet = sheetFor(contest(3, { A: 1, '': 2 }));
    expect(summarySentence(sheet)).toBe(
      'A is elected to 3 seats: 2 left vacant, 1 valid paper, 2 rejected, quota 1, 1 stage, no lot drawn (scottish-stv 1).',
    );
  });
});
