import fc from 'fast-check';
import { rankingOf } from './numbering';

const boxes = (...written: string[]) =>
  written.map((text, index) => ({ option: 'abcdefgh'[index] ?? '', written: text }));

describe('feature 12: a ranking from numbers written beside the candidates', () => {
  it('is in the order of the numbers, and leaves out whose box is empty', () => {
    expect(rankingOf(boxes('3', '', '1', '2'))).toEqual({ ok: true, value: ['c', 'd', 'a'] });
    expect(rankingOf(boxes('', ' ', ''))).toEqual({ ok: true, value: [] });
    expect(rankingOf(boxes(' 2 ', '01'))).toEqual({ ok: true, value: ['b', 'a'] });
  });

  it.each(['0', '-1', '1.5', '1e0', 'one', '4', '٣', '1 2', '9999', '+1'])(
    'is not read from %j where three stand',
    (text) => {
      expect(rankingOf(boxes(text, '', ''))).toEqual({
        ok: false,
        error: [{ code: 'not-a-number', option: 'a' }],
      });
    },
  );

  it('is refused with a number written twice, naming beside whom', () => {
    expect(rankingOf(boxes('1', '2', '2', '3'))).toEqual({
      ok: false,
      error: [{ code: 'twice', number: 2, options: ['b', 'c'] }],
    });
  });

  it('is refused with a number passed over, naming the first', () => {
    expect(rankingOf(boxes('1', '3', '4', ''))).toEqual({
      ok: false,
      error: [{ code: 'missing', number: 2, next: 3 }],
    });
    expect(rankingOf(boxes('', '2'))).toEqual({
      ok: false,
      error: [{ code: 'missing', number: 1, next: 2 }],
    });
  });

  it('tells every fault at once', () => {
    expect(rankingOf(boxes('x', '2', '2', '4'))).toMatchObject({
      ok: false,
      error: [
        { code: 'not-a-number', option: 'a' },
        { code: 'twice', number: 2 },
        { code: 'missing', number: 1, next: 2 },
      ],
    });
  });

  it('says the same as whoever wrote it meant', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...'abcdefgh']), (ranking) => {
        const numbered = [...'abcdefgh'].map((option) => ({
          option,
          written: ranking.includes(option) ? String(ranking.indexOf(option) + 1) : '',
        }));
        expect(rankingOf(numbered)).toEqual({ ok: true, value: ranking });
      }),
    );
  });
});
