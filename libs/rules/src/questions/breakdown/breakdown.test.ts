import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { type Ruling } from '../../outcome';
import { cicMembersCouncil } from '../../presets/cic-members-council';
import { groupsOfEnough, SMALLEST_GROUP } from '../../publication/small-groups';
import { ask } from '../index';

const rule = (groups: Readonly<Record<string, number>>): Ruling =>
  valueOf(
    ask(cicMembersCouncil, {
      type: 'breakdown',
      groups: Object.entries(groups).map(([name, people]) => ({ name, people })),
    }),
  );

describe('R-H2: figures by group', () => {
  it('of five people or more may be published', () => {
    expect(rule({ Nurses: 5, Therapists: 40 }).verdict).toBe('in-order');
  });
  it('T67: a group of two general practitioners is put together with the next', () => {
    const ruling = rule({ 'General practitioners': 2, Nurses: 12, Therapists: 40 });
    expect(ruling.verdict).toBe('out-of-order');
    expect(ruling.derivation.at(-1)).toMatchObject({
      inputs: { 'General practitioners and Nurses': 14, Therapists: 40 },
    });
  });
  it('a few people in all are not broken down', () => {
    expect(rule({ Nurses: 2, Therapists: 1 }).derivation.at(-1)?.says).toBe(
      'They can be published only as a whole.',
    );
  });
  it('loses nobody, and leaves no group too small but a whole that is', () => {
    const sizes = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(sizes, (people) => {
        const groups = groupsOfEnough(people, (one) => one);
        const size = (group: readonly number[]) => group.reduce((a, b) => a + b, 0);
        const all = groups.flat().toSorted((a, b) => a - b);
        expect(all).toEqual(people.toSorted((a, b) => a - b));
        expect(groups.length === 1 || groups.every((one) => size(one) >= SMALLEST_GROUP)).toBe(
          true,
        );
      }),
    );
  });
});
