import fc from 'fast-check';
import { partsOf } from './parts-of';

describe('partsOf', () => {
  it('finds the links in a letter', () => {
    expect(partsOf('Open\n\nhttps://a.example/sign-in/confirm?token=x\n\nor type 1')).toEqual([
      { text: 'Open\n\n', href: null },
      {
        text: 'https://a.example/sign-in/confirm?token=x',
        href: 'https://a.example/sign-in/confirm?token=x',
      },
      { text: '\n\nor type 1', href: null },
    ]);
  });

  it('makes no link of anything but the web', () => {
    expect(partsOf('javascript:alert(1) mailto:a@b')).toEqual([
      { text: 'javascript:alert(1) mailto:a@b', href: null },
    ]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.webUrl())).map((parts) => parts.join(' ')),
        (text) => {
          expect(
            partsOf(text)
              .map((part) => part.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
