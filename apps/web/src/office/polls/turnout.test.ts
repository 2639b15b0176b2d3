import { type Turnout, turnoutLines } from './turnout';

type Parts = readonly (readonly [name: string, voted: number | null, entitled: number])[];

const turnoutOf = (parts: Parts, voted: number | null): Turnout => ({
  entitled: parts.reduce((sum, [, , entitled]) => sum + entitled, 0),
  voted,
  parts: parts.map(([name, voted, entitled]) => ({
    code: name.toLowerCase(),
    name,
    voted,
    entitled,
    votes: null,
  })),
});

const shown = (voted: number | null, ...parts: Parts) =>
  turnoutLines(turnoutOf(parts, voted)).map(({ name, says }) => `${name}: ${says}`);

describe('turnout', () => {
  it('is shown for all electors, then by constituency', () => {
    expect(shown(265, ['Staff', 200, 1300], ['Community', 65, 240])).toEqual([
      'All electors: 265 of 1,540 have voted',
      'Staff: 200 of 1,300 have voted',
      'Community: 65 of 240 have voted',
    ]);
  });

  it('is not told of a part while that would be of too few', () => {
    expect(shown(9, ['Staff', null, 1300], ['Community', null, 240])).toEqual([
      'All electors: 9 of 1,540 have voted',
      'Staff: Shown once 5 or more have voted',
      'Community: Shown once 5 or more have voted',
    ]);
  });

  it('is not told at all while so few have voted', () => {
    expect(shown(null, ['Staff', null, 12])).toEqual([
      'All electors: Shown once 5 or more have voted',
    ]);
  });

  it('is shown once where there is only one part', () => {
    expect(shown(7, ['Community and Staff', 7, 12])).toEqual(['All electors: 7 of 12 have voted']);
  });
});
