import { unlessFew } from './small-groups';

describe('R-H2: a number of people', () => {
  it.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
    [1540, 1540],
  ])('%i is shown as %s', (people, shown) => {
    expect(unlessFew(people)).toBe(shown);
  });
});
