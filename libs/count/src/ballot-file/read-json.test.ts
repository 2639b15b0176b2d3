import fc from 'fast-check';
import { readJson } from './read-json';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('reading any JSON document', () => {
  it('gives the values that were written', () => {
    const written = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(written, (text) => {
        expect(readJson(bytes(text))).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['{"a": 1,\n "a": 2}', 2, 2],
    ['[1, 2', 1, 6],
    ['', 1, 1],
  ])('refuses %j with the place', (text, line, column) => {
    expect(readJson(bytes(text))).toMatchObject({ ok: false, error: { line, column } });
  });
});
