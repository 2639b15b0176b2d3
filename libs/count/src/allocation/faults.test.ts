import { fund, greedy } from '../../testing/allocations';
import { noLot } from '../../testing/contests';
import { allocate, type AllocationContest, type AllocationFaultCode } from '../index';

describe('an allocation that cannot be counted', () => {
  const good = fund(10, { A: 5, B: 5 }, { A: 1 });
  const cases: [AllocationFaultCode, Partial<AllocationContest>][] = [
    ['bad-budget', { budgetPence: -1n }],
    ['bad-cost', { projects: [{ id: 'A', name: 'A', pence: 0n }] }],
    ['duplicate-project', { projects: [good.projects[0]!, good.projects[0]!] }],
    ['unknown-project', { ballots: [{ approvals: [2], count: 1 }] }],
    ['duplicate-approval', { ballots: [{ approvals: [0, 0], count: 1 }] }],
    ['bad-ballot-count', { ballots: [{ approvals: [0], count: -1 }] }],
    ['bad-ballot-count', { ballots: Array(2).fill({ approvals: [], count: 2 ** 52 }) }],
  ];
  it.each(cases)('%s is said', (code, change) => {
    expect(allocate({ ...good, ...change }, greedy, noLot)).toMatchObject({ error: { code } });
  });
  it.each([
    ['Ballot 2 stands for 0 ballots.', { approvals: [0], count: 0 }],
    ['Ballot 2 approves project 2.', { approvals: [2], count: 1 }],
    ['Ballot 2 approves a project twice.', { approvals: [1, 1], count: 1 }],
  ])('tells which ballot is wrong: %s', (says, second) => {
    const ballots = [{ approvals: [0], count: 1 }, second];
    expect(allocate({ ...good, ballots }, greedy, noLot)).toMatchObject({ error: { says } });
  });
  it('wants every project in the lot order', () => {
    expect(allocate(good, greedy, { ...noLot, lotOrder: ['A'] })).toMatchObject({
      error: { code: 'incomplete-lot-order' },
    });
  });
});
