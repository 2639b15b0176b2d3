import { seededRandom } from '../testing/seeded-random';
import { newSeed } from './seed';
import { seedOfSheet, sheetCode } from './sheet';

describe('the code of a recovery sheet', () => {
  const seed = newSeed(seededRandom('sheet'));
  const code = sheetCode(seed);

  it('is five groups of five, read again however they are spaced', () => {
    expect(code).toMatch(/^([1-9A-HJ-NP-Za-km-z]{5} ){4}[1-9A-HJ-NP-Za-km-z]{5}$/);
    for (const typed of [code, code.replaceAll(' ', ''), ` ${code.replaceAll(' ', '-')}\n`])
      expect(seedOfSheet(typed)).toEqual({ ok: true, value: seed });
  });

  it('tells a mistyped character, two that changed places, and what is left out', () => {
    const compact = code.replaceAll(' ', '');
    for (let at = 0; at < compact.length; at++) {
      const other = compact[at] === 'x' ? 'y' : 'x';
      const typed = compact.slice(0, at) + other + compact.slice(at + 1);
      expect(seedOfSheet(typed)).toEqual({ ok: false, error: { code: 'mistyped' } });
    }
    const swapped = `${compact[1]}${compact[0]}${compact.slice(2)}`;
    expect(seedOfSheet(swapped)).toMatchObject({ error: { code: 'mistyped' } });
    expect(seedOfSheet(compact.slice(1))).toMatchObject({ error: { code: 'wrong-length' } });
    expect(seedOfSheet(compact.replace(/./, '0'))).toMatchObject({
      error: { code: 'unknown-character' },
    });
  });
});
