import { plainDate } from '@folkmoot/basics';
import { motion, removing, ruled } from '../../testing/year';
import { communityBenefitSociety } from '../community-benefit-society';
import { consumerCoOp } from '../consumer-co-op';
import { multistakeholderCoOp } from '../multistakeholder-co-op';

const twoMeetings = (kind: string, change: object) => ({
  type: 'two-meetings',
  kind,
  title: 'Join the Hebble Society',
  first: {
    heldOn: plainDate('2026-01-31'),
    eligible: 300,
    votesFor: 133,
    votesAgainst: 66,
    proposedInNotice: true,
  },
  second: {
    heldOn: plainDate('2026-02-14'),
    votesFor: 60,
    votesAgainst: 40,
    noticeGiven: true,
  },
  asOf: plainDate('2026-03-01'),
  ...change,
});

describe('R-I9: what is special in the year of a community benefit society', () => {
  const society = communityBenefitSociety;
  it('R-C4: it transfers its engagements at two meetings, never by one vote', () => {
    expect(ruled(society, twoMeetings('members-transfer', {})).verdict).toBe('carried');
    const late = {
      second: {
        heldOn: plainDate('2026-03-01'),
        votesFor: 60,
        votesAgainst: 40,
        noticeGiven: true,
      },
    };
    expect(ruled(society, twoMeetings('members-transfer', late)).verdict).not.toBe('carried');
    expect(motion(society, 'members-transfer', [100, 0]).verdict).toBe('unlawful');
  });
  it('R-C7: three quarters of all members sign to dissolve it', () => {
    const signed = (count: number): string =>
      ruled(society, { type: 'instrument', kind: 'members-dissolve', members: 240, signed: count })
        .verdict;
    expect(signed(179)).toBe('open');
    expect(signed(180)).toBe('carried');
  });
  it('R-C3: its rules are amended by two thirds, and count once they are registered', () => {
    expect(motion(society, 'members-amend-rules', [66, 34]).verdict).toBe('lost');
    expect(motion(society, 'members-amend-rules', [66, 33])).toMatchObject({
      verdict: 'carried',
      warnings: [{ rule: 'R-C3' }],
    });
  });
  it('R-C14: pays interest on shares up to what its rules say, and no dividend', () => {
    expect(society.surplus.dividends.allowed).toBe(false);
    const dividend = {
      type: 'patronage',
      poolPence: '10000',
      members: [{ id: 'm-1', tradePence: '1' }],
      resolution: 'AGM 2026, item 7',
    };
    expect(ruled(society, dividend).verdict).toBe('out-of-order');
  });
});

describe('R-I4: what is special in the year of a consumer co-operative', () => {
  it('R-G4: pays a dividend on purchases to the penny', () => {
    const ruling = ruled(consumerCoOp, {
      type: 'patronage',
      poolPence: '10000',
      members: [
        { id: 'm-1', tradePence: '30000' },
        { id: 'm-2', tradePence: '30000' },
        { id: 'm-3', tradePence: '30000' },
      ],
      resolution: 'AGM 2026, item 7',
    });
    expect(ruling.verdict).toBe('in-order');
    expect(ruling.effects).toMatchObject([
      { lines: [{ pence: '3334' }, { pence: '3333' }, { pence: '3333' }] },
    ]);
  });
  it('R-C5: turns into a company only with half of all members voting', () => {
    const converts = (eligible: number): string =>
      ruled(
        consumerCoOp,
        twoMeetings('members-convert', {
          first: {
            heldOn: plainDate('2026-01-31'),
            eligible,
            votesFor: 150,
            votesAgainst: 50,
            proposedInNotice: true,
          },
        }),
      ).verdict;
    expect(converts(400)).toBe('carried');
    expect(converts(401)).not.toBe('carried');
  });
  it('R-E8: its council removes the president by three quarters of those in office', () => {
    const remove = (votesFor: number): string =>
      motion(consumerCoOp, 'council-remove-president', [votesFor, 0], removing('president'))
        .verdict;
    expect(remove(74)).toBe('lost');
    expect(remove(75)).toBe('carried');
  });
});

describe('R-I5: what is special in the year of a multi-stakeholder co-operative', () => {
  const votes = (workers: readonly [number, number], users: readonly [number, number]) => ({
    byConstituency: [
      { constituency: 'workers', votesFor: workers[0], votesAgainst: workers[1] },
      { constituency: 'users', votesFor: users[0], votesAgainst: users[1] },
    ],
  });
  it('R-C24: constituencies count by their weights and not by heads', () => {
    const carried = motion(
      multistakeholderCoOp,
      'members-ordinary-resolution',
      [50, 60],
      votes([30, 10], [20, 50]),
    );
    expect(carried.verdict).toBe('carried');
    const lost = motion(
      multistakeholderCoOp,
      'members-extraordinary-resolution',
      [50, 60],
      votes([30, 10], [20, 50]),
    );
    expect(lost.verdict).toBe('lost');
  });
  it('a reserved matter needs users and workers both', () => {
    const reserved = (users: readonly [number, number]): string =>
      motion(
        multistakeholderCoOp,
        'members-reserved-matter',
        [60 + users[0], 10 + users[1]],
        votes([60, 10], users),
      ).verdict;
    expect(reserved([40, 50])).toBe('lost');
    expect(reserved([46, 44])).toBe('carried');
  });
});
