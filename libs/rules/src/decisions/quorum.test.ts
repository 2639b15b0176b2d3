import fc from 'fast-check';
import { cicMembersCouncil } from '../presets/cic-members-council';
import { workerCoOp } from '../presets/worker-co-op';
import { council, councilVote, withKind } from '../testing/facts';
import { decide } from './decide';

const taking = (staff: number, community: number, partners: number) =>
  decide(
    cicMembersCouncil,
    councilVote({
      votesFor: staff + community + partners,
      votesAgainst: 0,
      abstained: 0,
      participation: council(staff, community, partners),
    }),
  );

describe('R-E12: the quorum of the council', () => {
  it('is a third of the members in office: 7 of 20, not 6', () => {
    expect(taking(5, 1, 1).verdict).toBe('carried');
    expect(taking(4, 1, 1)).toMatchObject({
      verdict: 'no-quorum',
      headline:
        'No quorum. At least a third of the members in office must take part: 3 × 6 = 18 is not at least 20 (members in office) (Constitution, council quorum).',
      effects: [],
    });
  });
  it('wants somebody for the community or the partners, so staff alone are never enough', () => {
    expect(taking(10, 0, 0).verdict).toBe('no-quorum');
    expect(taking(9, 0, 1).verdict).toBe('carried');
    expect(taking(9, 1, 0).verdict).toBe('carried');
  });
  it('wants somebody for staff', () => {
    expect(taking(0, 6, 4)).toMatchObject({ verdict: 'no-quorum' });
    expect(taking(0, 6, 4).headline).toContain(
      '0 (taking part for Staff) is not at least 1 (needed)',
    );
  });
  it('counts those who abstain as present', () => {
    const abstaining = councilVote({
      votesFor: 1,
      votesAgainst: 0,
      abstained: 6,
      participation: council(5, 1, 1),
    });
    expect(decide(cicMembersCouncil, abstaining).verdict).toBe('carried');
  });
  it('may want more than half of those present from one constituency (R-I12)', () => {
    const constitution = {
      ...cicMembersCouncil,
      councilQuorum: {
        numerator: 1,
        denominator: 3,
        oneFromEach: [],
        mostFrom: 'staff',
        cites: ['Articles'],
      },
    };
    const verdict = (staff: number, others: number): string =>
      decide(
        constitution,
        councilVote({ votesFor: 7, votesAgainst: 0, participation: council(staff, others, 0) }),
      ).verdict;
    expect(verdict(5, 5)).toBe('no-quorum');
    expect(verdict(6, 5)).toBe('carried');
  });
  it('refuses staff alone even where no set is asked for', () => {
    const constitution = {
      ...cicMembersCouncil,
      councilQuorum: { ...cicMembersCouncil.councilQuorum, oneFromEach: [] },
    };
    const alone = councilVote({
      votesFor: 10,
      votesAgainst: 0,
      abstained: 0,
      participation: council(10, 0, 0),
    });
    expect(decide(constitution, alone).headline).toContain('Nobody but members for Staff');
  });
  it('never lets a decision through with fewer than a third', () => {
    const part = fc.tuple(fc.nat({ max: 10 }), fc.nat({ max: 6 }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(part, ([staff, community, partners]) => {
        const quorate =
          (staff + community + partners) * 3 >= 20 && staff > 0 && community + partners > 0;
        return (taking(staff, community, partners).verdict !== 'no-quorum') === quorate;
      }),
    );
  });
});

describe('R-C17: the quorum of the board', () => {
  const { board } = workerCoOp;
  const taking = (tookPart: number, entitled: number, change: object = { board }) =>
    decide(
      { ...withKind('council-resolution', { electorate: 'board' }), ...change },
      councilVote({
        votesFor: tookPart,
        votesAgainst: 0,
        abstained: 0,
        participation: [{ constituency: 'board', entitled, tookPart }],
      }),
    );

  it('is half of the directors where the constitution says so, and two at the least', () => {
    expect(taking(4, 8).verdict).toBe('carried');
    expect(taking(4, 9)).toMatchObject({ verdict: 'no-quorum' });
    expect(taking(4, 9).headline).toContain(
      'A quorum of the board is 5 persons here: 4 (directors taking part) is not at least 5 (needed)',
    );
    expect(taking(1, 1).verdict).toBe('no-quorum');
  });
  it('is two directors where nothing is said', () => {
    expect(taking(2, 9, { board: undefined }).verdict).toBe('carried');
    expect(taking(1, 9, { board: undefined }).verdict).toBe('no-quorum');
  });
});
