import { polish, punjabi, urdu, welsh } from './plurals';

const all = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
const numbers = Array.from({ length: 1_200 }, (_, number) => number);

const forms = { cy: welsh, pl: polish, ur: urdu, pa: punjabi };

describe('plurals', () => {
  it.each(Object.entries(forms))('of %s are those of Unicode CLDR', (code, plural) => {
    const rules = new Intl.PluralRules(code);
    expect(rules.resolvedOptions().locale).toBe(code);
    expect(numbers.map((number) => plural(number, all))).toEqual(
      numbers.map((number) => rules.select(number)),
    );
  });
});
