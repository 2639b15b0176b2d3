import { partsOfEnough } from './turnout-parts';

type Line = readonly [name: string, voted: number, entitled: number];

const shown = (...lines: readonly Line[]): Line[] =>
  partsOfEnough(
    lines.map(([name, voted, entitled]) => ({
      code: name.toLowerCase(),
      name,
      voted,
      entitled,
    })),
  ).map(({ name, voted, entitled }) => [name, voted, entitled]);

describe('turnout by constituency while a poll is open', () => {
  it('is shown for each that has at least 5 electors', () => {
    const large: Line[] = [
      ['Staff', 200, 1300],
      ['Community', 5, 5],
    ];
    expect(shown(...large)).toEqual(large);
  });
  it('puts constituencies of fewer than 5 electors together', () => {
    expect(shown(['Staff', 6, 8], ['Community', 1, 4], ['Partners', 0, 4])).toEqual([
      ['Community and Partners', 1, 8],
      ['Staff', 6, 8],
    ]);
  });
  it('goes on until no line stands for so few', () => {
    expect(shown(['Staff', 1, 2], ['Community', 1, 1], ['Partners', 0, 1])).toEqual([
      ['Community, Partners and Staff', 2, 4],
    ]);
  });
  it('shows no part that the total gives away', () => {
    expect(shown(['Staff', 6, 8], ['Community', 1, 4])).toEqual([['Community and Staff', 7, 12]]);
  });
});
