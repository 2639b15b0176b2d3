import { type Poll } from '../api/polls';
import { turnoutLines } from './turnout';

type Parts = readonly (readonly [name: string, voted: number, entitled: number])[];

const pollOf = (parts: Parts, closedAt: string | null = null) =>
  ({
    entitled: parts.reduce((sum, [, , entitled]) => sum + entitled, 0),
    voted: parts.reduce((sum, [, voted]) => sum + voted, 0),
    closedAt,
    roll: {
      byConstituency: parts.map(([name, voted, entitled]) => ({
        code: name.toLowerCase(),
        name,
        voted,
        entitled,
      })),
    },
  }) as unknown as Poll;

const shown = (poll: Poll) => turnoutLines(poll).map(({ name, says }) => `${name}: ${says}`);

describe('turnout while a poll is open', () => {
  it('is shown for all electors, then by constituency', () => {
    const poll = pollOf([
      ['Staff', 200, 1300],
      ['Community', 65, 240],
    ]);
    expect(shown(poll)).toEqual([
      'All electors: 265 of 1,540 have voted',
      'Staff: 200 of 1,300 have voted',
      'Community: 65 of 240 have voted',
    ]);
  });

  it('shows constituencies of fewer than 5 electors together', () => {
    const poll = pollOf([
      ['Staff', 6, 8],
      ['Community', 1, 4],
      ['Partners', 0, 4],
    ]);
    expect(shown(poll)).toEqual([
      'All electors: 7 of 16 have voted',
      'Community and Partners: 1 of 8 have voted',
      'Staff: 6 of 8 have voted',
    ]);
  });

  it('shows no part that another part gives away', () => {
    const poll = pollOf([
      ['Staff', 6, 8],
      ['Community', 1, 4],
    ]);
    expect(shown(poll)).toEqual(['All electors: 7 of 12 have voted']);
  });
});

describe('turnout after the close', () => {
  it('is shown for every constituency, however small', () => {
    const closed = pollOf(
      [
        ['Staff', 6, 8],
        ['Community', 1, 4],
      ],
      '2026-11-22T17:00:00.000Z',
    );
    expect(shown(closed)).toHaveLength(3);
  });
});
