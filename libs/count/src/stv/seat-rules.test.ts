import { type Contest, type CountMethod, type CountSheet, type SeatRule } from '../index';
import { contest, lotOrder, sheetBy } from '../../testing/contests';
import { resultsThatMeet, seatRule } from '../../testing/seat-rules';

const methods: CountMethod[] = ['scottish-stv', 'ers97', 'mer-stv'];
const actions = (sheet: CountSheet): string[] =>
  sheet.stages.map(({ action, of }) => [action, ...of].join(' '));

describe.each(methods)('R-F36: seat rules in every small %s count', (method) => {
  it('are met in all elections of three candidates, two seats and three papers with one rule', () => {
    const papers = ['A', 'B', 'C', 'A>B', 'A>C', 'B>A', 'B>C', 'C>A', 'C>B'];
    const rules = ['A', 'B', 'C', 'AB', 'BC'].flatMap((members) => [
      seatRule('Some', members, 1, null),
      seatRule('Few', members, 0, 1),
    ]);
    for (const first of papers)
      for (const second of papers)
        for (const third of papers)
          for (const rule of rules) {
            const votes: Record<string, number> = {};
            for (const paper of [first, second, third]) votes[paper] = (votes[paper] ?? 0) + 1;
            const of = { ...contest(2, votes, 'ABC'), seatRules: [rule] };
            const sheet = sheetBy(method, of, lotOrder('B', 'A', 'C'));
            expect(resultsThatMeet(of).map(String)).toContain([...sheet.elected].sort().join());
          }
  });
});

describe('R-F36: a guarded candidate', () => {
  const nurses = (votes: Record<string, number>): Contest => ({
    ...contest(2, votes),
    seatRules: [seatRule('Nurses', 'D', 1, null)],
  });

  it('is not excluded, however few votes they have; the next lowest is', () => {
    const sheet = sheetBy('scottish-stv', nurses({ A: 5, 'B>A': 4, C: 5, 'D>A': 1, E: 5 }));
    expect(sheet.elected).toContain('D');
    expect(actions(sheet)[1]).toBe('exclusion B');
    expect(sheet.stages[1]!.why.reason).toBe(
      'D cannot be excluded, as at least 1 must be elected from Nurses. Of the others: B has the fewest votes and is excluded.',
    );
  });

  it('leaves the last place to nobody else, so no papers are moved for the sake of others', () => {
    const sheet = sheetBy('scottish-stv', nurses({ A: 12, 'B>A': 4, C: 2, 'D>A': 1 }));
    expect(actions(sheet)).toEqual(['first-preferences']);
    expect(sheet.lastPlaces).toEqual({
      elected: ['D'],
      why: {
        citation: 'I. D. Hill, “STV with constraints”, Voting matters 9 (1998)',
        reason: 'B and C can no longer be elected, as at least 1 must be elected from Nurses.',
      },
    });
  });
});

describe('R-F36: several of the lowest who go together (ERS97 5.2.5)', () => {
  const first = (votes: Record<string, number>, ...seatRules: SeatRule[]): CountSheet =>
    sheetBy('ers97', { ...contest(2, votes, 'A'), seatRules }, lotOrder(...'FEDCBA'));
  const equals = { B: 3, C: 3, D: 9, E: 9, F: 5 };

  it('are not one of two equals whom the rules tell apart', () => {
    expect(actions(first(equals))[1]).toBe('exclusion A B');
    expect(actions(first(equals, seatRule('Staff', 'BD', 0, 1)))[1]).toBe('exclusion A');
  });

  it('may be one of two equals whom the rules do not tell apart', () => {
    expect(actions(first(equals, seatRule('Staff', 'DE', 0, 1)))[1]).toBe('exclusion A B');
  });

  it('may be two equals whom the rules tell apart, when both of them go', () => {
    const low = { A: 1, B: 1, C: 5, D: 6, E: 6 };
    expect(actions(first(low, seatRule('Staff', 'BD', 0, 1)))[1]).toBe('exclusion A B');
  });

  it('are told beside whoever is guarded and has no more votes than the last of them', () => {
    const reason = (guarded: number): string => {
      const votes = { A: 9, 'B>F': 1, 'C>F': 2, 'D>F': 3, E: 8, F: 8, G: guarded, H: 8 };
      const of = { ...contest(3, votes), seatRules: [seatRule('Nurses', 'G', 1, null)] };
      return sheetBy('ers97', of, lotOrder(...'ABCDEFGH')).stages[1]!.why.reason;
    };
    const together =
      'B, C and D have 6 together; E, next above, has 8, so they are excluded together.';
    expect(reason(3)).toBe(
      `G cannot be excluded, as at least 1 must be elected from Nurses. Of the others: ${together}`,
    );
    expect(reason(4)).toBe(together);
  });
});

describe('R-F36: a candidate who is ruled out', () => {
  const staff = (votes: Record<string, number>, seats = 3): Contest => ({
    ...contest(seats, votes),
    seatRules: [seatRule('Staff', 'ABC', 0, 1)],
  });

  it('withdraws before papers are wasted on them', () => {
    const sheet = sheetBy(
      'scottish-stv',
      staff({ 'A>B>D': 20, 'B>E': 6, 'C>F': 4, D: 5, E: 4, F: 4 }),
    );
    expect(actions(sheet).slice(0, 3)).toEqual([
      'first-preferences',
      'withdrawal B C',
      'surplus A',
    ]);
    expect(sheet.stages[1]!.why.reason).toBe(
      'B and C can no longer be elected, as at most 1 may be elected from Staff.',
    );
    expect(sheet.stages[2]!.transfers.map(({ to }) => to)).toEqual(['D']);
  });

  it('stays out even with a quota, when somebody higher in the group has one, too', () => {
    const sheet = sheetBy('ers97', staff({ 'A>D': 20, 'B>E': 18, C: 1, D: 3, E: 4, F: 4 }));
    expect(sheet.stages[0]!.elected).toEqual(['A']);
    expect(actions(sheet)[1]).toBe('withdrawal B C');
    expect(sheet.elected).not.toContain('B');
  });

  it('is chosen by looking back and by lot among equals', () => {
    const tied = staff({ 'A>D': 20, 'B>E': 20, C: 1, D: 3, E: 4, F: 4 });
    const sheet = sheetBy('mer-stv', tied, lotOrder(...'FEDCBA'));
    expect(sheet.lots[0]).toMatchObject({ decides: 'election', tied: ['A', 'B'], chosen: 'B' });
    expect(sheet.stages[0]!.why.reason).toMatch(/The lot fell on B, who is elected\.$/);
    expect(actions(sheet)[1]).toBe('withdrawal A C');
  });

  it('leaves a seat vacant when nobody else stands', () => {
    const sheet = sheetBy('scottish-stv', {
      ...contest(3, { A: 5, B: 4, C: 1 }),
      seatRules: [seatRule('Staff', 'ABC', 0, 2)],
    });
    expect(sheet.elected).toEqual(['A', 'B']);
  });
});
