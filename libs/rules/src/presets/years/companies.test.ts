import { addDays, londonTime, plainDate } from '@folkmoot/basics';
import { everybody, motion, removedByAct, removing, ruled } from '../../testing/year';
import { cicMembersCouncil } from '../cic-members-council';
import { employeeOwnedCic } from '../employee-owned-cic';
import { mutual } from '../mutual';
import { socialWorkPractice } from '../social-work-practice';
import { workerCoOp } from '../worker-co-op';

describe('R-I1: what is special in the year of a company with a members’ council', () => {
  it('R-E8: the council removes the chair by three quarters of those in office', () => {
    const remove = (votesFor: number): string =>
      motion(cicMembersCouncil, 'council-remove-chair', [votesFor, 0], removing('chair')).verdict;
    expect(remove(14)).toBe('lost');
    expect(remove(15)).toBe('carried');
  });
  it('R-E16: the council grants from the community fund', () => {
    const ruling = ruled(cicMembersCouncil, {
      type: 'fund-round',
      title: 'Autumn round',
      budgetPence: '4000000',
      method: 'mes-cost',
      methodVersion: '1',
      voters: 20,
      bids: [
        { id: 'b-1', name: 'Lunch club', pence: '2000000', approvals: 12 },
        { id: 'b-2', name: 'Garden', pence: '1000000', approvals: 9 },
      ],
      funded: ['b-1', 'b-2'],
      countSheetSha256: 'ab'.repeat(32),
      participation: everybody(cicMembersCouncil, 'council-fund-round'),
      decidedOn: plainDate('2026-10-01'),
    });
    expect(ruling.headline).toBe('2 of 2 bids funded; £30,000.00 of £40,000.00 granted.');
  });
});

describe('R-I2: what is special in the year of an employee-owned company', () => {
  it('R-A25: the members remove a director themselves, by ordinary resolution', () => {
    const remove = (votes: readonly [number, number]): string =>
      motion(employeeOwnedCic, 'members-remove-director', votes, {
        ...removing('ned'),
        ...removedByAct,
      }).verdict;
    expect(remove([50, 50])).toBe('lost');
    expect(remove([51, 49])).toBe('carried');
  });
  it('R-B5: pays no dividend, whatever the members vote', () => {
    const dividend = {
      type: 'dividend',
      yearBegins: plainDate('2025-04-01'),
      declaredOn: plainDate('2026-07-10'),
      profitsPence: '10000000',
      lossesPence: '0',
      dividends: [{ shareholder: 'm-1', pence: '100' }],
      approvedBy: 'members',
    };
    expect(ruled(employeeOwnedCic, dividend).verdict).toBe('out-of-order');
  });
});

describe('R-I3: what is special in the year of a worker co-operative', () => {
  const sent = londonTime(plainDate('2026-03-02'), '10:00');
  const agreed = (count: number): string =>
    ruled(workerCoOp, {
      type: 'written-resolution',
      kind: 'members-alter-entrenched',
      title: 'Votes by shares',
      proposedAs: 'special',
      circulatedAt: sent,
      members: Array.from({ length: 100 }, (_, index) => ({
        id: `m-${index}`,
        entitledFrom: londonTime(plainDate('2025-01-01'), '10:00'),
        sentAt: sent,
      })),
      agreements: Array.from({ length: count }, (_, index) => ({
        member: `m-${index}`,
        receivedAt: londonTime(plainDate('2026-03-10'), '10:00'),
        authenticated: true,
      })),
      asOf: londonTime(plainDate('2026-04-30'), '10:00'),
    }).verdict;
  it('T13: one member who says nothing keeps one member, one vote as it is', () => {
    expect(agreed(99)).toBe('lapsed');
    expect(agreed(100)).toBe('carried');
  });
  it('R-C17: a third of the directors retire, longest in office first', () => {
    const inOffice = Array.from({ length: 8 }, (_, index) => ({
      id: `d-${index}`,
      name: `Director ${index}`,
      lastElectedOn: addDays(plainDate('2023-06-01'), index),
    }));
    const ruling = ruled(workerCoOp, { type: 'rotation', of: 'board', inOffice });
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.headline).toContain('Director 0');
    expect(ruling.headline).not.toContain('Director 3');
  });
  it('R-C19: pays no more on equity than to members, and half of what there is at the most', () => {
    const limits = (equity: string, member: string): string =>
      ruled(workerCoOp, {
        type: 'member-dividend-limits',
        distributablePence: '1000000',
        equityDividendPence: equity,
        memberDividendPence: member,
        employeeDividendPence: '0',
      }).verdict;
    expect(limits('250000', '250000')).toBe('in-order');
    expect(limits('250001', '249999')).toBe('out-of-order');
    expect(limits('250000', '250001')).toBe('out-of-order');
  });
});

describe('R-I6: what is special in the year of a mutual', () => {
  it('R-A4: a special resolution is filed within 15 days', () => {
    expect(motion(mutual, 'members-special-resolution', [75, 25])).toMatchObject({
      verdict: 'carried',
      effects: [{ type: 'filing-due', by: '2026-07-25' }],
    });
    expect(motion(mutual, 'members-special-resolution', [74, 25]).verdict).toBe('lost');
  });
});

describe('R-I12: what is special in the year of a social work practice', () => {
  it('its directors decide nothing unless most of those present are social workers', () => {
    const meeting = (socialWorkers: number, others: number): string =>
      motion(socialWorkPractice, 'directors-resolution', [3, 0], {
        participation: [
          { constituency: 'social-workers', entitled: 5, tookPart: socialWorkers },
          { constituency: 'staff', entitled: 2, tookPart: others },
          { constituency: 'users-and-carers', entitled: 2, tookPart: 0 },
        ],
      }).verdict;
    expect(meeting(2, 2)).toBe('no-quorum');
    expect(meeting(3, 2)).toBe('carried');
  });
  it('its social workers must carry a reserved matter too', () => {
    const reserved = (socialWorkers: readonly [number, number]): string =>
      motion(
        socialWorkPractice,
        'members-reserved-matter',
        [socialWorkers[0] + 200, socialWorkers[1]],
        {
          byConstituency: [
            {
              constituency: 'social-workers',
              votesFor: socialWorkers[0],
              votesAgainst: socialWorkers[1],
            },
            { constituency: 'staff', votesFor: 100, votesAgainst: 0 },
            { constituency: 'users-and-carers', votesFor: 100, votesAgainst: 0 },
          ],
        },
      ).verdict;
    expect(reserved([29, 10])).toBe('lost');
    expect(reserved([30, 10])).toBe('carried');
  });
  it('is led by them', () => {
    const led = { type: 'control', test: 'social-workers', chairIsRegistered: true };
    expect(ruled(socialWorkPractice, { ...led, votes: { held: 5, of: 9 } }).verdict).toBe(
      'in-order',
    );
  });
});
