import { valueOf } from '@folkmoot/basics';
import { allocationOf, equalShares, fund, greedy } from '../../testing/allocations';
import { allocationSentence, allocationStepSentence, approvalsText, parseBlt } from '../index';

const contest = fund(9_000, { Cafe: 3_000, Bus: 7_000 }, { 'Bus+Cafe': 2, Cafe: 1, '': 1 });

describe('an allocation in plain English', () => {
  it('says in one sentence what is funded', () => {
    expect(allocationSentence(allocationOf(contest, greedy))).toBe(
      'Funded: Cafe; £3,000.00 of £9,000.00 spent, £6,000.00 left; 4 ballots (greedy 1).',
    );
    expect(allocationSentence(allocationOf(fund(1, { A: 2 }, { A: 1 }), greedy))).toMatch(
      /^Nothing is funded; £0.00 of £1.00 spent/,
    );
  });

  it('says of each project why', () => {
    const sheet = allocationOf(contest, equalShares);
    expect(sheet.steps.map((step) => allocationStepSentence(sheet, step))).toEqual([
      'Step 1: Cafe is funded. Its 3 supporters can pay for it at no more than £1,000.00 each: 3.00 effective votes, the most of all.',
      'Step 2: Bus is not funded. Its 2 supporters have £2,500.00 left in all, and it costs £7,000.00.',
    ]);
  });
});

describe('approvalsText: the published ballots of an allocation', () => {
  const text = approvalsText(contest);

  it('has each ballot as one rank, merged and in order', () => {
    expect(text.split('\n').slice(0, 5)).toEqual(['2 1', '1 0', '1 1 0', '2 1=2 0', '0']);
  });

  it('does not tell in what order projects were marked', () => {
    const turned = fund(9_000, { Cafe: 3_000, Bus: 7_000 }, { 'Cafe+Bus': 2, Cafe: 1, '': 1 });
    const both = { ...turned, ballots: [...turned.ballots, { approvals: [1, 0], count: 1 }] };
    expect(approvalsText(turned)).toBe(text);
    expect(approvalsText(both).split('\n')[3]).toBe('3 1=2 0');
  });

  it('can be read back as a ballot file', () => {
    const { papers } = valueOf(parseBlt(new TextEncoder().encode(text)));
    expect([...papers].map(({ preferences, count }) => [preferences.flat(), count])).toEqual([
      [[], 1],
      [[0], 1],
      [[0, 1], 2],
    ]);
  });
});
