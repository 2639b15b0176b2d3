import fc from 'fast-check';
import { SMALLEST_GROUP } from './small-groups';
import { nextFigures, type PartFigures } from './turnout-steps';

describe('R-H2: turnout by parts while a poll is open', () => {
  it('is shown once enough have voted in every part', () => {
    expect(nextFigures({}, { staff: 4, community: 9 })).toEqual({});
    expect(nextFigures({}, { staff: 5, community: 9 })).toEqual({ staff: 5, community: 9 });
  });

  it('moves no figure by a few, and none whose rest would be a few', () => {
    const shown = { staff: 20, community: 10 };
    expect(nextFigures(shown, { staff: 24, community: 10 })).toEqual(shown);
    expect(nextFigures(shown, { staff: 60, community: 14 })).toEqual(shown);
    expect(nextFigures(shown, { staff: 60, community: 15 })).toEqual({ staff: 60, community: 15 });
  });

  it('holds as many back as it takes to hide those that moved by a few', () => {
    const shown = { staff: 20, community: 10, partners: 5 };
    expect(nextFigures(shown, { staff: 40, community: 16, partners: 6 })).toEqual({
      ...shown,
      staff: 40,
    });
  });

  it('of one part is the turnout of all, in steps', () => {
    expect(nextFigures({ staff: 5 }, { staff: 9 })).toEqual({ staff: 5 });
    expect(nextFigures({ staff: 5 }, { staff: 10 })).toEqual({ staff: 10 });
  });

  it('never lets a figure of a few be worked out, however people vote', () => {
    const parts = ['a', 'b', 'c', 'd'] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 200 }), (votes) => {
        let shown: PartFigures = {};
        const now: Record<string, number> = Object.fromEntries(parts.map((part) => [part, 0]));
        for (const part of votes) {
          now[part] = (now[part] ?? 0) + 1;
          const next = nextFigures(shown, now);
          const by = (one: string) => (now[one] ?? 0) - (shown[one] ?? 0);
          const moved = parts.filter((one) => next[one] !== shown[one]);
          const held = parts.filter((one) => next[one] === shown[one]);
          const heldBy = held.reduce((sum, one) => sum + by(one), 0);
          if (moved.length > 0) {
            expect(moved.every((one) => by(one) >= SMALLEST_GROUP)).toBe(true);
            expect(held.length === 0 || heldBy >= SMALLEST_GROUP).toBe(true);
          }
          shown = next;
        }
      }),
    );
  });
});
