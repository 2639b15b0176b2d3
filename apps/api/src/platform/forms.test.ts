import { readForm } from './forms';

describe('a form', () => {
  it('is read field by field, to the letter', () => {
    expect(readForm('key=a+b%26c&code=%F0%9F%97%B3&empty=')).toEqual({
      key: 'a b&c',
      code: '🗳',
      empty: '',
    });
  });

  it('has a list where a field comes several times, or asks the same of several things', () => {
    expect(readForm('option=a&option=b&option=c&place.x-1=2&place.y-2=')).toEqual({
      option: ['a', 'b', 'c'],
      place: [
        { of: 'x-1', value: '2' },
        { of: 'y-2', value: '' },
      ],
    });
  });

  it.each(['__proto__=x', 'constructor=x', 'constructor.prototype=x', 'a[b]=x', '=x', 'toString=x'])(
    'whose field no form of ours has is told, and reaches for nothing: %s',
    (text) => {
      const form = readForm(text);
      expect(Object.keys(form)).toEqual(['unknown']);
      expect(Object.getPrototypeOf(form)).toBe(Object.prototype);
    },
  );
});
