import { type Poll } from '../api/polls';
import { turnoutLines } from './turnout';

type Parts = readonly (readonly [name: string, voted: number | null, entitled: number])[];

const pollOf = (parts: Parts) =>
  ({
    entitled: parts.reduce((sum, [, , entitled]) => sum + entitled, 0),
    voted: parts.reduce((sum, [, voted]) => sum + (voted ?? 0), 0),
    roll: {
      byConstituency: parts.map(([name, voted, entitled]) => ({
        code: name.toLowerCase(),
        name,
        voted,
        entitled,
      })),
    },
  }) as unknown as Poll;

const shown = (...parts: Parts) =>
  turnoutLines(pollOf(parts)).map(({ name, says }) => `${name}: ${says}`);

describe('turnout', () => {
  it('is shown for all electors, then by constituency', () => {
    expect(shown(['Staff', 200, 1300], ['Community', 65, 240])).toEqual([
      'All electors: 265 of 1,540 have voted',
      'Staff: 200 of 1,300 have voted',
      'Community: 65 of 240 have voted',
    ]);
  });

  it('is not told of a part while that would be of too few', () => {
    expect(shown(['Staff', null, 1300], ['Community', null, 240])).toEqual([
      'All electors: 0 of 1,540 have voted',
      'Staff: Shown once 5 or more have voted',
      'Community: Shown once 5 or more have voted',
    ]);
  });

  it('is shown once where there is only one part', () => {
    expect(shown(['Community and Staff', 7, 12])).toEqual(['All electors: 7 of 12 have voted']);
  });
});
