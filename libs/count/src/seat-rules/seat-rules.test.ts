import fc from 'fast-check';
import { type Contest, type SeatRule } from '../contest';
import { contest } from '../../testing/contests';
import { type Field, SeatRules } from './seat-rules';

const rule = (name: string, members: string, atLeast: number, atMost: number | null): SeatRule => ({
  id: name.toLowerCase(),
  name,
  candidates: [...members],
  atLeast,
  atMost,
});
const standing = (seats: number, who: string, ...seatRules: SeatRule[]): SeatRules =>
  new SeatRules({ ...contest(seats, {}, who), seatRules }, new Set());
const field = (elected: number[], continuing: number[]): Field => ({ elected, continuing });

describe('R-F36: guaranteed and capped seats', () => {
  it('guards the last of a group whose guarantee is unmet', () => {
    const nurses = standing(2, 'ABCD', rule('Nurses', 'CD', 1, null));
    expect(nurses.guarded(field([], [0, 1, 2, 3]))).toEqual([]);
    expect(nurses.guarded(field([], [0, 1, 3]))).toEqual([3]);
    expect(nurses.whyGuarded(3, field([], [0, 1, 3]))).toBe(
      'as at least 1 must be elected from Nurses',
    );
    expect(nurses.ruledOut(field([0], [1, 2, 3]))).toEqual([1]);
  });

  it('rules out the rest of a group that has its cap', () => {
    const staff = standing(3, 'ABCDE', rule('Staff', 'ABC', 0, 2));
    expect(staff.ruledOut(field([0], [1, 2, 3, 4]))).toEqual([]);
    expect(staff.ruledOut(field([0, 1], [2, 3, 4]))).toEqual([2]);
    expect(staff.whyRuledOut(2, field([0, 1], [2, 3, 4]))).toBe(
      'as at most 2 may be elected from Staff',
    );
  });

  it('sees what rules demand together: Hill, Voting matters 9', () => {
    const who = [...'abcdefghijklmnopqrstu'].join('');
    const englishMen = 'abc';
    const englishWomen = 'defghij';
    const scottishMen = 'klmn';
    const scottishWomen = 'opqr';
    const welsh = 'st';
    const rules = standing(
      14,
      who.slice(0, 20),
      rule('English', englishMen + englishWomen, 7, 7),
      rule('Scottish', scottishMen + scottishWomen, 6, 6),
      rule('Welsh', welsh, 1, 1),
      rule('men', `${englishMen}${scottishMen}s`, 7, 7),
    );
    const places = (letters: string): number[] => [...letters].map((letter) => who.indexOf(letter));
    const twoScottishWomenLeft = field(places('abs'), places('cdefghijklmnop'));
    expect(rules.guarded(twoScottishWomenLeft)).toEqual(places('klmnop'));
    expect(rules.ruledOut(twoScottishWomenLeft)).toEqual(places('c'));
  });

  it('leaves a seat vacant when caps let nobody take it', () => {
    expect(standing(3, 'ABC', rule('Staff', 'ABC', 0, 2)).places).toBe(2);
    expect(standing(3, 'AB').places).toBe(2);
    expect(standing(1, 'AB', rule('Nurses', '', 1, null)).canBeMet).toBe(false);
  });
});

const contests = fc.integer({ min: 1, max: 6 }).chain((candidates) => {
  const ids = [...'ABCDEF'].slice(0, candidates);
  return fc.record({
    seats: fc.integer({ min: 1, max: 4 }),
    ids: fc.constant(ids),
    seatRules: fc.array(
      fc
        .record({
          candidates: fc.subarray(ids),
          atLeast: fc.nat(2),
          more: fc.option(fc.nat(2)),
        })
        .map(({ more, ...own }) => ({
          ...own,
          id: 'r',
          name: 'Group',
          atMost: more === null ? null : own.atLeast + more,
        })),
      { maxLength: 4 },
    ),
    states: fc.array(fc.constantFrom('elected', 'continuing', 'out'), {
      minLength: candidates,
      maxLength: candidates,
    }),
  });
});

/** All sets of candidates that meet the rules and fill as many places as any set does. */
function results(ids: string[], seats: number, seatRules: readonly SeatRule[]): number[][] {
  const sets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    [...ids.keys()].filter((place) => bits & (1 << place)),
  ).filter(
    (set) =>
      set.length <= seats &&
      seatRules.every(({ candidates, atLeast, atMost }) => {
        const own = set.filter((place) => candidates.includes(ids[place]!)).length;
        return own >= atLeast && own <= (atMost ?? own);
      }),
  );
  const most = Math.max(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === most);
}

describe('laws of seat rules, against every set of candidates', () => {
  it('places, canElect and mayExclude say what trying all sets says', () => {
    fc.assert(
      fc.property(contests, ({ seats, ids, seatRules, states }) => {
        const of: Contest = { ...contest(seats, {}, ids.join('')), seatRules };
        const rules = new SeatRules(of, new Set());
        const all = results(ids, seats, seatRules);
        expect(rules.canBeMet).toBe(all.length > 0);
        if (!rules.canBeMet) return;
        expect(rules.places).toBe(all[0]!.length);
        const those = (state: string): number[] =>
          states.flatMap((own, place) => (own === state ? [place] : []));
        const now = { elected: those('elected'), continuing: those('continuing') };
        const open = all.filter(
          (set) =>
            now.elected.every((place) => set.includes(place)) &&
            set.every((place) => states[place] !== 'out'),
        );
        for (const place of now.continuing) {
          expect(rules.canElect(place, now)).toBe(open.some((set) => set.includes(place)));
          expect(rules.mustElect(place, now)).toBe(open.every((set) => set.includes(place)));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
