import fc from 'fast-check';
import { type SeatRule } from '../contest';
import { contest } from '../../testing/contests';
import { resultsThatMeet, seatRule, seatRulesFor } from '../../testing/seat-rules';
import { type Field, SeatRules } from './seat-rules';

const standing = (seats: number, who: string, ...seatRules: SeatRule[]): SeatRules =>
  new SeatRules({ ...contest(seats, {}, who), seatRules }, new Set());
const field = (elected: number[], continuing: number[]): Field => ({ elected, continuing });

describe('R-F36: guaranteed and capped seats', () => {
  it('guards the last of a group whose guarantee is unmet', () => {
    const nurses = standing(2, 'ABCD', seatRule('Nurses', 'CD', 1, null));
    expect(nurses.guarded(field([], [0, 1, 2, 3]))).toEqual([]);
    expect(nurses.guarded(field([], [0, 1, 3]))).toEqual([3]);
    expect(nurses.whyGuarded(3, field([], [0, 1, 3]))).toBe(
      'as at least 1 must be elected from Nurses',
    );
    expect(nurses.ruledOut(field([0], [1, 2, 3]))).toEqual([1]);
  });

  it('rules out the rest of a group that has its cap', () => {
    const staff = standing(3, 'ABCDE', seatRule('Staff', 'ABC', 0, 2));
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
      seatRule('English', englishMen + englishWomen, 7, 7),
      seatRule('Scottish', scottishMen + scottishWomen, 6, 6),
      seatRule('Welsh', welsh, 1, 1),
      seatRule('men', `${englishMen}${scottishMen}s`, 7, 7),
    );
    const places = (letters: string): number[] => [...letters].map((letter) => who.indexOf(letter));
    const twoScottishWomenLeft = field(places('abs'), places('cdefghijklmnop'));
    expect(rules.guarded(twoScottishWomenLeft)).toEqual(places('klmnop'));
    expect(rules.ruledOut(twoScottishWomenLeft)).toEqual(places('c'));
  });

  it('names the rules that stand in the way, and no others', () => {
    const rules = standing(
      2,
      'ABCD',
      seatRule('Staff', 'AC', 0, 1),
      seatRule('Nurses', 'C', 1, null),
      seatRule('Lay', 'BD', 0, 1),
    );
    const start = field([], [0, 1, 2, 3]);
    expect(rules.ruledOut(start)).toEqual([0]);
    expect(rules.whyRuledOut(0, start)).toBe(
      'as at most 1 may be elected from Staff and at least 1 must be elected from Nurses',
    );
    expect(rules.guarded(start)).toEqual([2]);
    expect(rules.whyGuarded(2, start)).toBe('as at least 1 must be elected from Nurses');
  });

  it('names all rules that demand anything when none of them alone stands in the way', () => {
    const two = standing(
      2,
      'ABC',
      seatRule('Staff', 'AB', 0, 1),
      seatRule('Nurses', 'AB', 0, 1),
      seatRule('Anybody', 'ABC', 0, null),
      seatRule('No more than there are seats', 'ABC', 0, 2),
    );
    expect(two.whyRuledOut(1, field([0], [1, 2]))).toBe(
      'as at most 1 may be elected from Staff and at most 1 may be elected from Nurses',
    );
  });

  it('says what a rule with two numbers demands', () => {
    const one = standing(2, 'ABC', seatRule('Staff', 'AB', 1, 1));
    expect(one.whyRuledOut(1, field([0], [1, 2]))).toBe(
      'as at least 1 and at most 1 must be elected from Staff',
    );
  });

  it('tells candidates apart by the groups they are in', () => {
    const staff = standing(2, 'ABCD', seatRule('Staff', 'ABC', 0, 1));
    expect(staff.areAlike([0, 2])).toBe(true);
    expect(staff.areAlike([0, 3])).toBe(false);
    expect(staff.areAlike([])).toBe(true);
  });

  it('has no number of places when the rules cannot be met', () => {
    const none = standing(1, 'AB', seatRule('Nurses', '', 1, null));
    expect(() => none.places).toThrow('The seat rules cannot be met, so no place is filled.');
  });

  it('leaves a seat vacant when caps let nobody take it', () => {
    expect(standing(3, 'ABC', seatRule('Staff', 'ABC', 0, 2)).places).toBe(2);
    expect(standing(3, 'AB').places).toBe(2);
    expect(standing(1, 'AB', seatRule('Nurses', '', 1, null)).canBeMet).toBe(false);
  });
});

const contests = fc.integer({ min: 1, max: 6 }).chain((candidates) => {
  const ids = [...'ABCDEF'].slice(0, candidates);
  return fc.record({
    of: fc
      .tuple(fc.integer({ min: 1, max: 4 }), seatRulesFor(ids))
      .map(([seats, seatRules]) => ({ ...contest(seats, {}, ids.join('')), seatRules })),
    states: fc.array(fc.constantFrom('elected', 'continuing', 'out'), {
      minLength: candidates,
      maxLength: candidates,
    }),
  });
});

describe('laws of seat rules, against every set of candidates', () => {
  it('places, canElect and mayExclude say what trying all sets says', () => {
    fc.assert(
      fc.property(contests, ({ of, states }) => {
        const rules = new SeatRules(of, new Set());
        const all = resultsThatMeet(of).map((set) => set.map((id) => 'ABCDEF'.indexOf(id)));
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
