import { londonTime, plainDate, valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution } from '../../constitution';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { ask } from '../index';
import { type EntitlementFacts, type Membership } from './facts';

const day = plainDate;
const since = (constituency: string, change: Partial<Membership> = {}): Membership => ({
  constituency,
  from: day('2020-01-01'),
  to: null,
  ...change,
});
const facts = (
  memberships: readonly Membership[],
  change: Partial<EntitlementFacts> = {},
  person: Partial<EntitlementFacts['person']> = {},
): EntitlementFacts => ({
  type: 'entitlement',
  to: 'vote',
  electorate: 'members',
  moments: { opening: day('2026-06-01') },
  person: { id: 'p-1', memberships, ...person },
  ...change,
});
const rule = (given: EntitlementFacts, constitution: Constitution = cicMembersCouncil): Ruling =>
  valueOf(ask(constitution, given));
const placed = (ruling: Ruling) =>
  ruling.derivation.findLast(({ inputs }) => 'constituency' in inputs)?.inputs['constituency'];

describe('R-05, R-08: who votes, and where', () => {
  it('a member votes in their constituency', () => {
    const ruling = rule(facts([since('community')]));
    expect(ruling).toMatchObject({
      verdict: 'entitled',
      headline:
        'This person may vote in the Community constituency, as the register stood on Monday 1 June 2026.',
    });
    expect(placed(ruling)).toBe('community');
  });

  it('a council voter without a share is no legal member', () => {
    const ruling = rule(facts([since('community')], { electorate: 'legal-members' }));
    expect(ruling.verdict).toBe('not-entitled');
    expect(ruling.headline).toContain('hold no share');
  });

  it('T33: a leaver’s share that the nominee still holds has no vote and counts nowhere', () => {
    const ruling = rule(facts([since('staff', { sharesHeldByNominee: true })]));
    expect(ruling.verdict).toBe('not-entitled');
    expect(ruling.headline).toContain('no quorum and no total');
  });

  it('a director votes on the board, nobody else does', () => {
    const board = { electorate: 'board' } as const;
    expect(rule(facts([], board, { isDirector: true })).verdict).toBe('entitled');
    expect(rule(facts([since('staff')], board)).verdict).toBe('not-entitled');
  });

  it('a council member votes for the seat held that day', () => {
    const seats = [
      { constituency: 'community', from: day('2024-10-01'), to: day('2027-10-01') },
    ] as const;
    const council = { electorate: 'council' } as const;
    expect(rule(facts([since('staff')], council, { seats })).verdict).toBe('entitled');
    expect(rule(facts([since('staff')], council)).verdict).toBe('not-entitled');
  });
});

describe('R-D2, R-E14: somebody who qualifies twice', () => {
  const both = [since('community'), since('staff', { to: day('2026-06-10') })];

  it('votes once, with staff, while employed', () => {
    const ruling = rule(facts(both));
    expect(placed(ruling)).toBe('staff');
    expect(ruling.derivation.map(({ rule }) => rule)).toContain('R-E14');
    const elsewhere = rule(facts(both, { electorate: { constituency: 'community' } }));
    expect(elsewhere.headline).toContain('You vote in the Staff constituency');
  });

  it('votes with the community after leaving, once that is confirmed', () => {
    const later: Partial<EntitlementFacts> = { moments: { opening: day('2026-06-10') } };
    expect(placed(rule(facts(both, later)))).toBe('community');
    const waiting = [since('community', { awaitsConfirmation: true }), both[1]!];
    expect(rule(facts(waiting, later)).headline).toContain('has not been confirmed');
    expect(placed(rule(facts(waiting)))).toBe('staff');
  });

  it('the order in which the register lists memberships changes nothing', () => {
    const some = fc.shuffledSubarray(['staff', 'community', 'partners'].map((one) => since(one)));
    fc.assert(
      fc.property(some, (memberships) => {
        const answer = (list: readonly Membership[]) => {
          const ruling = rule(facts(list));
          return [ruling.verdict, placed(ruling)];
        };
        expect(answer(memberships)).toEqual(answer(memberships.toReversed()));
      }),
    );
  });
});

describe('R-E13: a partner organisation', () => {
  const partner = (namedVoter: string) =>
    rule(facts([since('partners', { organisation: { name: 'Calder Council', namedVoter } })]));

  it('is one member, whose named voter casts its vote', () => {
    expect(partner('p-1').verdict).toBe('entitled');
    expect(partner('p-2').headline).toContain('Calder Council is one member with one vote');
  });
});

describe('R-07: when the roll is fixed', () => {
  const joined = (from: string, to: string | null, change: Partial<EntitlementFacts>) =>
    rule(facts([since('staff', { from: day(from), to: to === null ? null : day(to) })], change))
      .verdict;

  it.each<[string, EntitlementFacts['policy'] & string, EntitlementFacts['moments']]>([
    ['the opening of the poll', 'AT_OPENING', { opening: day('2026-06-01') }],
    ['the vote at a meeting', 'AT_VOTE', { vote: day('2026-06-01') }],
    ['a fixed date', 'FIXED_DATE', { fixed: day('2026-06-01') }],
    [
      'the close of nominations (R-D15)',
      'NOMINATION_CLOSE',
      { nominationsClose: day('2026-06-01') },
    ],
    ['circulation (R-A33)', 'CIRCULATION_MOMENT', { circulation: day('2026-06-01') }],
  ])('%s', (_, policy, moments) => {
    expect(joined('2026-06-01', null, { policy, moments })).toBe('entitled');
    expect(joined('2026-06-02', null, { policy, moments })).toBe('not-entitled');
    expect(joined('2020-01-01', '2026-06-02', { policy, moments })).toBe('entitled');
    expect(joined('2020-01-01', '2026-06-01', { policy, moments })).toBe('not-entitled');
    expect(joined('2020-01-01', null, { policy, moments: {} })).toBe('not-entitled');
  });

  it('R-C25: a member on the day of the notice and on the day of the meeting', () => {
    const change = {
      policy: 'NOTICE_AND_MEETING',
      moments: { notice: day('2026-05-01'), meeting: day('2026-05-20') },
    } as const;
    expect(joined('2026-05-01', null, change)).toBe('entitled');
    expect(joined('2026-05-02', null, change)).toBe('not-entitled');
    expect(joined('2020-01-01', '2026-05-20', change)).toBe('not-entitled');
  });

  describe('T7: on the day a written resolution is circulated the hour counts', () => {
    const firstCopy = londonTime(day('2026-03-02'), '10:00');
    const circulated = {
      policy: 'CIRCULATION_MOMENT',
      electorate: 'legal-members',
      moments: { circulation: firstCopy },
    } as const;
    const member = (from: string, to: string | null) =>
      rule(facts([since('staff', { from, to })], circulated)).verdict;

    it('who joined two hours after the first copy is not eligible', () => {
      expect(member(londonTime(day('2026-03-02'), '12:00'), null)).toBe('not-entitled');
      expect(member(londonTime(day('2026-03-02'), '09:59'), null)).toBe('entitled');
    });
    it('who leaves the next day stays on the roll', () => {
      expect(member('2020-01-01', '2026-03-03')).toBe('entitled');
      expect(member('2020-01-01', londonTime(day('2026-03-02'), '09:00'))).toBe('not-entitled');
    });
  });
});

describe('R-C25: age and trade', () => {
  const customers: Constitution = {
    ...cicMembersCouncil,
    constituencies: cicMembersCouncil.constituencies.map((one) =>
      one.code === 'community' ? { ...one, minimumAge: 16, tradeAtLeastPence: '25000' } : one,
    ),
  };
  const customer = (bornOn: string, tradePence: string) =>
    rule(facts([since('community')], {}, { bornOn: day(bornOn), tradePence }), customers).verdict;

  it('sixteen on the day, and the trade asked for, to the penny', () => {
    expect(customer('2010-06-01', '25000')).toBe('entitled');
    expect(customer('2010-06-02', '25000')).toBe('not-entitled');
    expect(customer('2010-06-01', '24999')).toBe('not-entitled');
    expect(rule(facts([since('community')]), customers).headline).toContain('no date of birth');
  });
});

describe('R-E10, R-D4: standing for a seat and keeping it', () => {
  const strict: Constitution = {
    ...cicMembersCouncil,
    elections: {
      ...cicMembersCouncil.elections,
      standing: {
        minimumAge: 16,
        directorsMayStand: false,
        signsCode: true,
        missedMeetings: 3,
        cites: ['Constitution, who may stand'],
      },
    },
  };
  const stand = (
    person: Partial<EntitlementFacts['person']> = {},
    to: EntitlementFacts['to'] = 'stand',
  ) =>
    rule(
      facts(
        [since('community')],
        { to },
        { bornOn: day('1980-01-01'), signedCode: true, ...person },
      ),
      strict,
    ).verdict;

  it('a member of the constituency of full age who signed the code may', () => {
    expect(stand()).toBe('entitled');
    expect(stand({ signedCode: false })).toBe('not-entitled');
    expect(stand({ isDirector: true })).toBe('not-entitled');
    expect(stand({ bornOn: day('2010-06-02') })).toBe('not-entitled');
  });

  it('three meetings missed in a row end a seat, but keep nobody from standing', () => {
    expect(stand({ missedMeetings: 2 }, 'keep-seat')).toBe('entitled');
    expect(stand({ missedMeetings: 3 }, 'keep-seat')).toBe('not-entitled');
    expect(stand({ missedMeetings: 3 })).toBe('entitled');
  });

  it('a bankrupt, until discharged', () => {
    expect(stand({ bars: [{ type: 'bankrupt', discharged: false }] })).toBe('not-entitled');
    expect(stand({ bars: [{ type: 'bankrupt', discharged: true }] })).toBe('entitled');
    expect(stand({ bars: [{ type: 'composition-with-creditors', discharged: false }] })).toBe(
      'not-entitled',
    );
  });

  it('a sentence of three months or more keeps off for five years', () => {
    const sentenced = (on: string, months: number, fineInstead = false) =>
      stand({ bars: [{ type: 'sentence', on: day(on), months, fineInstead }] });
    expect(sentenced('2021-06-02', 3)).toBe('not-entitled');
    expect(sentenced('2021-06-01', 3)).toBe('entitled');
    expect(sentenced('2025-01-01', 2)).toBe('entitled');
    expect(sentenced('2025-01-01', 12, true)).toBe('entitled');
  });

  it('a disqualified director and a removed trustee', () => {
    const until = day('2026-06-01');
    expect(stand({ bars: [{ type: 'disqualified-director', until }] })).toBe('not-entitled');
    expect(stand({ bars: [{ type: 'disqualified-director', until: day('2026-05-31') }] })).toBe(
      'entitled',
    );
    expect(stand({ bars: [{ type: 'removed-trustee' }] })).toBe('not-entitled');
  });

  it('cites the Act for a foundation trust', () => {
    const trust: Constitution = { ...strict, legalForm: 'nhs-foundation-trust' };
    const bars = [{ type: 'bankrupt', discharged: false }] as const;
    const ruling = rule(
      facts(
        [since('community')],
        { to: 'stand' },
        { bornOn: day('1980-01-01'), signedCode: true, bars },
      ),
      trust,
    );
    expect(ruling.headline).toBe(
      'This person is an undischarged bankrupt: NHS Act 2006 Sch 7 para 8.',
    );
  });

  it('nobody stands where seats are not elected', () => {
    const ruling = rule(facts([since('partners')], { to: 'stand' }));
    expect(ruling.headline).toContain('Partners elects nobody');
  });
});
