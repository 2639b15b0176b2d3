import { chooseByLot } from './lots';
import { lookBack } from './ties';

describe('SSI 2011/399 sch. 1 rr.50(2), 52(2)(a): looking back', () => {
  const history = [
    [9n, 4n, 3n, 5n],
    [8n, 6n, 6n, 5n],
    [7n, 7n, 7n, 7n],
  ];

  it('stops at the most recent stage that parts two candidates, not at the first', () => {
    expect(lookBack([0, 1], history, 'fewest')).toEqual({ left: [1], stage: 2 });
    expect(lookBack([0, 1], history, 'most')).toEqual({ left: [0], stage: 2 });
  });

  it('narrows three or more to the extreme group and looks further back (R-F6)', () => {
    expect(lookBack([0, 1, 2], history, 'fewest')).toEqual({ left: [2], stage: 1 });
  });

  it('leaves those whom no stage parts', () => {
    const same = [
      [1n, 1n, 2n],
      [3n, 3n, 3n],
    ];
    expect(lookBack([0, 1], same, 'most')).toEqual({ left: [0, 1], stage: null });
    expect(lookBack([0, 1, 2], same, 'fewest')).toEqual({ left: [0, 1], stage: 1 });
  });
});

describe('R-10: lots', () => {
  it('favour whoever the order names first', () => {
    expect(chooseByLot(['a', 'b', 'c'], ['d', 'c', 'a', 'b'], 'most')).toBe('c');
    expect(chooseByLot(['a', 'b', 'c'], ['d', 'c', 'a', 'b'], 'fewest')).toBe('b');
  });
  it('cannot be drawn among strangers', () => {
    expect(() => chooseByLot(['a'], ['b'], 'most')).toThrow('names none');
  });
});
