import { sameName } from './same-name';

describe('names that read the same', () => {
  it.each([
    ['Garden', 'garden '],
    ['Memory  garden', 'MEMORY\u00a0GARDEN'],
    ['Caf\u00e9', 'Cafe\u0301'],
    ['Garden', 'Gar\u200bden'],
    ['Ｇarden', 'Garden'],
  ])('“%s” and “%s” do', (a, b) => expect(sameName(a, b)).toBe(true));

  it.each([
    ['Garden', 'Gardens'],
    ['Memory garden', 'Memorygarden'],
    ['Café', 'Cafe'],
  ])('“%s” and “%s” do not', (a, b) => expect(sameName(a, b)).toBe(false));
});
