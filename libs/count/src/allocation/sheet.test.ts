import { allocationOf, equalShares, fund } from '../../testing/allocations';
import { noLot } from '../../testing/contests';
import { type AllocationContest, allocationSentence, allocationTable } from '../index';
import { allocationMethods } from './allocation-methods';
import { allocationSheet } from './allocation-sheet-of';
import { bidsOf } from './bids';
import { partsOf } from './limits';
import { allocationStepSentence } from './sentences';
import { StepWriter } from './step-writer';

const contest: AllocationContest = {
  ...fund(100, { A: 60, B: 50 }, { A: 3, B: 2, 'A+B': 1 }),
  projects: [
    { id: 'p1', name: 'Cafe', pence: 6_000n },
    { id: 'p2', name: 'Choir', pence: 5_000n },
  ],
};
const why = { citation: 'Greedy', reason: 'It fits.' };
const bids = bidsOf(contest);
const funded = (writer: StepWriter): StepWriter => {
  for (const bid of bids.all) writer.fund(bid, { rule: 'greedy', payment: null, why });
  return writer;
};

describe('R-G6: no allocation spends more than there is', () => {
  it('a step that would pass what is left of the budget is never written', () => {
    const writer = new StepWriter(null);
    writer.open(10_000n, null);
    expect(() => funded(writer)).toThrow('p2 costs more than is left.');
  });

  it('a sheet that would pass it is never put together', () => {
    const writer = new StepWriter(null);
    writer.open(11_000n, null);
    const method = allocationMethods.get('greedy')!;
    const divided = { method, completion: 'none', writer: funded(writer), raised: [] } as const;
    const parts = partsOf(contest, bids.all, bids.voters);
    expect(() => allocationSheet(contest, noLot, bids, parts, divided)).toThrow(
      'More is spent than the budget.',
    );
  });
});

describe('what people read of an allocation', () => {
  const sheet = allocationOf(contest, equalShares);

  it('is a table with a row for each project, a star beside what is funded', () => {
    expect(allocationTable(sheet)).toBe(
      [
        '          Cost  Approvals    Left',
        'Cafe   £60.00*          4  £40.00',
        'Choir  £50.00           3  £40.00',
        '',
      ].join('\n'),
    );
  });

  it('has projects by name; by id where a sheet does not name them', () => {
    expect(allocationSentence(sheet)).toMatch(/^Funded: Cafe;/);
    expect(allocationStepSentence(sheet, sheet.steps[1]!)).toMatch(/^Step 2: Choir is not funded/);
    const nameless = { ...sheet, projects: [] };
    expect(allocationSentence(nameless)).toMatch(/^Funded: p1;/);
    expect(allocationTable(nameless)).toMatch(/^p2 /m);
  });
});

describe('papers that were no answer', () => {
  it('are told on the sheet and in its sentence, and have no share', () => {
    const sheet = allocationOf({ ...contest, rejected: 2 }, { method: 'greedy' });
    expect(sheet).toMatchObject({ voters: 6, rejected: 2 });
    expect(allocationSentence(sheet)).toContain('6 ballots, 2 rejected (greedy');
    expect(allocationOf({ ...contest, rejected: 0 }, { method: 'greedy' })).toEqual(
      allocationOf(contest, { method: 'greedy' }),
    );
  });
});
