import fc from 'fast-check';
import { inOrder, move, rank, unrank, type Ranking } from './ranking';

const printed = ['a', 'b', 'c', 'd', 'e', 'f'];
const option = fc.constantFrom(...printed, 'stranger');
const ranking = fc.shuffledSubarray(printed);

type Step = (before: Ranking) => Ranking;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.constantFrom(...printed).map(
    (id): Step =>
      (before) =>
        rank(before, id),
  ),
  option.map(
    (id): Step =>
      (before) =>
        unrank(before, id),
  ),
  fc.tuple(option, fc.constantFrom(-1 as const, 1 as const)).map(
    ([id, by]): Step =>
      (before) =>
        move(before, id, by),
  ),
);

describe('tap to rank', () => {
  it('gives the next preference, once', () => {
    expect(rank(['b'], 'a')).toEqual(['b', 'a']);
    expect(rank(['b', 'a'], 'b')).toEqual(['b', 'a']);
  });

  it('moves up by one and takes the place of the neighbour', () => {
    expect(move(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(move(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('stays put at either end, and for an option that is not ranked', () => {
    expect(move(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(move(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(move(['a', 'b'], 'c', 1)).toEqual(['a', 'b']);
  });

  it('closes the gap when a preference is removed', () => {
    expect(unrank(['a', 'b', 'c'], 'b')).toEqual(['a', 'c']);
  });

  it('never holds a duplicate or a stranger, whatever is tapped', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const ranked = steps.reduce<Ranking>((before, next) => next(before), []);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(printed).toEqual(expect.arrayContaining([...ranked]));
      }),
    );
  });

  it('undoes a move by moving back', () => {
    fc.assert(
      fc.property(ranking, option, (before, id) => {
        const down = move(before, id, 1);
        if (down !== before) expect(move(down, id, -1)).toEqual(before);
      }),
    );
  });
});

describe('put in order', () => {
  it('shows the choices first, then the rest as shown at first, and loses nobody', () => {
    expect(inOrder(['c', 'a'], ['a', 'b', 'c', 'd'])).toEqual(['c', 'a', 'b', 'd']);
    fc.assert(
      fc.property(ranking, (ranked) => {
        expect([...inOrder(ranked, printed)].sort()).toEqual(printed);
      }),
    );
  });
});
