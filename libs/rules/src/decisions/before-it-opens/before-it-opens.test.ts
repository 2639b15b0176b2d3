import { plainDate } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Constitution, type DecisionKind } from '../../constitution';
import { kindOf, silentCompany } from '../../testing/members';
import { majority } from '../majority';
import { beforeItOpens, type RollOfConstituency } from './before-it-opens';

const kindWith = (code: string): DecisionKind =>
  silentCompany.decisionKinds.find((kind) => kind.code === code)!;
const roll = (staff: number, community: number, partners = 0): RollOfConstituency[] => [
  { constituency: 'staff', entitled: staff },
  { constituency: 'community', entitled: community },
  { constituency: 'partners', entitled: partners },
];
const weighted = (
  staff: number,
  community: number,
  empty: 'zero' | 'redistribute' = 'redistribute',
): Constitution => ({
  ...silentCompany,
  voting: {
    basis: 'member',
    classes: {
      method: 'PROPORTIONAL',
      weights: [
        { constituency: 'staff', numerator: staff, denominator: 100 },
        { constituency: 'community', numerator: community, denominator: 100 },
      ],
      empty,
    },
    cites: ['Rules, weight of votes'],
  },
});
const special = kindOf({
  code: 'special',
  denominator: 'CLASS_WEIGHTED',
  threshold: { numerator: 3, denominator: 4, strict: false },
  electorate: 'members',
});
const ordinary: DecisionKind = {
  ...special,
  threshold: { numerator: 1, denominator: 2, strict: true },
};
const says = (
  constitution: Constitution,
  kind: DecisionKind,
  lines: readonly RollOfConstituency[],
): string[] => beforeItOpens(constitution, kind, lines).map((one) => one.says);

describe('what is in vain', () => {
  const inVain = (constitution: Constitution, lines: readonly RollOfConstituency[]): boolean[] =>
    beforeItOpens(constitution, special, lines).map((one) => one.inVain);

  it('is a decision that cannot be carried, not one that somebody can stop', () => {
    expect(inVain(weighted(26, 74), roll(9, 9))).toEqual([false, false]);
    expect(inVain(weighted(26, 74, 'zero'), roll(9, 0))).toEqual([true]);
  });
});

describe('R-C23: a minority that can stop it', () => {
  it('26 % can stop a decision that needs 75 %, 25 % cannot', () => {
    expect(says(weighted(26, 74), special, roll(9, 9))).toEqual([
      expect.stringContaining('Staff alone can stop it: with 26.0 %'),
      expect.stringContaining('Community alone can stop it'),
    ]);
    expect(says(weighted(25, 75), special, roll(9, 9))).toEqual([
      expect.stringContaining('Community alone'),
    ]);
  });

  it('half can stop what needs more than half', () => {
    expect(says(weighted(50, 50), ordinary, roll(9, 9))).toHaveLength(2);
    expect(says(weighted(49, 51), ordinary, roll(9, 9))).toHaveLength(1);
  });

  it('where the weight of a class of nobody is lost, less is enough to stop it', () => {
    const three = weighted(30, 50, 'zero');
    expect(says(three, ordinary, roll(9, 9))).toEqual([
      expect.stringContaining('Staff alone'),
      expect.stringContaining('Community alone'),
    ]);
  });

  it('shares weigh as they are held', () => {
    const shares: Constitution = {
      ...silentCompany,
      voting: { basis: 'share', cites: ['Articles, votes'] },
    };
    const kind = kindOf({ code: 'special', threshold: special.threshold });
    expect(says(shares, kind, roll(74, 26))).toHaveLength(2);
    expect(says(shares, kind, roll(75, 25))).toHaveLength(1);
    expect(says(silentCompany, kind, roll(74, 26))).toEqual([]);
  });

  it('one class alone is no minority, and one that is not asked stops nothing', () => {
    expect(says(weighted(60, 40), special, roll(9, 0))).toEqual([]);
    expect(says(weighted(60, 40), { ...special, without: ['staff'] }, roll(9, 9))).toEqual([]);
  });

  it('is warned about exactly when that class, against all others, loses it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.boolean(), (staff, isSpecial) => {
        const constitution = weighted(staff, 100 - staff);
        const kind = isSpecial ? special : ordinary;
        const steps = majority(constitution, kind, {
          type: 'resolution',
          kind: 'special',
          title: '',
          votesFor: 5,
          votesAgainst: 5,
          abstained: 0,
          participation: [],
          byConstituency: [
            { constituency: 'staff', votesFor: 0, votesAgainst: 5 },
            { constituency: 'community', votesFor: 5, votesAgainst: 0 },
          ],
          decidedOn: plainDate('2026-01-01'),
          proposal: { type: 'none' },
        });
        const blocked = steps.some(({ holds }) => !holds);
        const warned = says(constitution, kind, roll(9, 9)).some((one) => one.startsWith('Staff'));
        expect(warned).toBe(blocked);
      }),
    );
  });
});

describe('R-E12, R-C5, R-03: what cannot be reached', () => {
  it('a quorum without anybody for one of the groups it wants', () => {
    const kind = kindWith('council-resolution');
    expect(says(silentCompany, kind, roll(10, 6, 4))).toEqual([]);
    expect(says(silentCompany, kind, roll(10, 0, 0))).toEqual([
      expect.stringContaining('A quorum cannot be reached'),
      expect.stringContaining('A quorum cannot be reached'),
    ]);
  });

  it('a majority of all in office when too few of them may vote', () => {
    const kind = kindWith('council-remove-chair');
    const some = (count: number): RollOfConstituency[] => [
      { constituency: 'staff', entitled: 10, mayVote: count },
      { constituency: 'community', entitled: 6 },
      { constituency: 'partners', entitled: 4 },
    ];
    expect(says(silentCompany, kind, some(5))).toEqual([]);
    expect(says(silentCompany, kind, some(4))).toEqual([
      expect.stringContaining('It cannot be carried'),
    ]);
  });

  it('a turnout when too few may vote', () => {
    const kind = kindOf({ code: 'convert', turnout: { numerator: 1, denominator: 2 } });
    const some = (count: number): RollOfConstituency[] => [
      { constituency: 'staff', entitled: 10, mayVote: count },
    ];
    expect(says(silentCompany, kind, some(5))).toEqual([]);
    expect(says(silentCompany, kind, some(4))).toHaveLength(1);
  });

  it('the weight of a class of nobody, where it is lost', () => {
    expect(says(weighted(30, 70, 'zero'), special, roll(0, 9))).toEqual([
      expect.stringContaining('It cannot be carried'),
    ]);
    expect(says(weighted(30, 70), special, roll(0, 9))).toEqual([]);
  });

  it('the agreement of a constituency of nobody', () => {
    const kind = kindOf({ code: 'both', eachConstituency: ['staff', 'community'] });
    expect(says(silentCompany, kind, roll(9, 0))).toEqual([
      expect.stringContaining('Community must agree, and nobody there may vote'),
    ]);
  });

  it('R-I12: a majority for one constituency that it has not the members for', () => {
    const mostly: Constitution = {
      ...silentCompany,
      councilQuorum: {
        numerator: 1,
        denominator: 2,
        oneFromEach: [],
        mostFrom: 'staff',
        cites: ['Rules'],
      },
    };
    const kind = kindWith('council-resolution');
    expect(says(mostly, kind, roll(5, 4))).toEqual([]);
    expect(says(mostly, kind, roll(2, 8))).toHaveLength(1);
    expect(says(mostly, kind, roll(3, 7))).toEqual([]);
    expect(says(mostly, kind, roll(0, 8))).toHaveLength(1);
  });

  it('anything at all, when nobody may vote', () => {
    expect(says(silentCompany, kindWith('council-resolution'), roll(0, 0))).toEqual([
      'Nobody may vote on this.',
    ]);
  });
});
