import fc from 'fast-check';
import { wordsChanged } from './words-changed';

const joined = (parts: ReturnType<typeof wordsChanged>, ...kinds: string[]): string =>
  parts
    .filter(({ is }) => kinds.includes(is))
    .map(({ text }) => text)
    .join('');

describe('what a newer text changed', () => {
  it('is told word by word', () => {
    expect(wordsChanged('THAT the acounts be received.', 'THAT the accounts be received.')).toEqual(
      [
        { is: 'same', text: 'THAT the ' },
        { is: 'out', text: 'acounts ' },
        { is: 'in', text: 'accounts ' },
        { is: 'same', text: 'be received.' },
      ],
    );
  });

  it('is nothing where both are the same', () => {
    expect(wordsChanged('One two', 'One two')).toEqual([{ is: 'same', text: 'One two' }]);
  });

  it('gives both texts again, to the letter', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c\n', ' ', 'd')).map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const parts = wordsChanged(older, newer);
        return joined(parts, 'same', 'out') === older && joined(parts, 'same', 'in') === newer;
      }),
    );
  });

  it('shows long texts one after the other', () => {
    const [older, newer] = ['x '.repeat(3000), 'y '.repeat(3000)];
    expect(wordsChanged(older, newer).map(({ is }) => is)).toEqual(['out', 'in']);
  });
});
