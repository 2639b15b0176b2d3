import { plainDate } from '@folkmoot/basics';
import { type FundRoundFacts } from '../facts';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { council } from '../testing/facts';
import { decide } from './decide';

const round = (change: Partial<FundRoundFacts> = {}): FundRoundFacts => ({
  type: 'fund-round',
  title: 'Community fund, autumn 2026',
  budgetPence: '900000',
  method: 'equal-shares',
  methodVersion: '1',
  voters: 9,
  bids: [
    { id: 'b-1', name: 'Cafe', pence: '300000', approvals: 5 },
    { id: 'b-2', name: 'Garden', pence: '200000', approvals: 4 },
    { id: 'b-3', name: 'Choir', pence: '150000', approvals: 2 },
    { id: 'b-4', name: 'Bus', pence: '400000', approvals: 5 },
  ],
  funded: ['b-1', 'b-4', 'b-2'],
  countSheetSha256: 'cd'.repeat(32),
  participation: council(5, 3, 1),
  decidedOn: plainDate('2026-11-01'),
  ...change,
});
const decided = (change: Partial<FundRoundFacts> = {}) => decide(cicMembersCouncil, round(change));

describe('R-E16, R-G6: a round of the community fund', () => {
  it('awards the bids that the method chose, up to the last penny of the budget', () => {
    expect(decided()).toMatchObject({
      verdict: 'carried',
      headline: '3 of 4 bids funded; £9,000.00 of £9,000.00 granted.',
      effects: [
        {
          type: 'grants-awarded',
          grants: [
            { bid: 'b-1', name: 'Cafe', pence: '300000' },
            { bid: 'b-4', name: 'Bus', pence: '400000' },
            { bid: 'b-2', name: 'Garden', pence: '200000' },
          ],
        },
      ],
    });
  });
  it('never spends a penny more', () => {
    expect(decided({ budgetPence: '899999' })).toMatchObject({ verdict: 'unlawful', effects: [] });
  });
  it('holds to the method that the constitution names, if it names one (R-G6)', () => {
    const fund = { ...cicMembersCouncil.fund!, method: 'mes-card' as const };
    const by = (method: string) => decide({ ...cicMembersCouncil, fund }, round({ method }));
    expect(by('mes-card').verdict).toBe('carried');
    const other = by('greedy');
    expect(other.verdict).toBe('unlawful');
    expect(other.derivation.at(-1)?.says).toBe(
      'The bids were chosen by greedy; the constitution wants mes-card.',
    );
  });
  it('awards nothing where nothing is chosen', () => {
    expect(decided({ funded: [] })).toMatchObject({ verdict: 'lost', effects: [] });
  });
  it('wants the council to be quorate (R-E12)', () => {
    expect(decided({ voters: 2, participation: council(1, 1, 0) }).verdict).toBe('no-quorum');
  });
  it.each<[string, Partial<FundRoundFacts>, string]>([
    ['funds what was not bid for', { funded: ['b-9'] }, '“b-9” was funded without being a bid'],
    ['funds a bid twice', { funded: ['b-1', 'b-1'] }, 'A bid was funded twice'],
    [
      'counts more ballots than people',
      { voters: 10 },
      '10 (ballots counted) is not at most 9 (people',
    ],
    ['has an amount that is not pence', { budgetPence: '9000.00' }, 'not a whole number'],
    ['has half a voter', { voters: 8.5 }, 'not a whole number'],
    [
      'has people who are not on the roll',
      { participation: council(11, 0, 0) },
      'More people took part',
    ],
  ])('refuses a round that %s', (_, change, says) => {
    const outcome = decided(change);
    expect(outcome.verdict).toBe('unlawful');
    expect(outcome.headline).toContain(says);
  });
  it('cannot be held where the constitution has no fund', () => {
    const { fund: _, ...constitution } = cicMembersCouncil;
    expect(decide(constitution, round()).headline).toContain('no community fund');
  });
});
