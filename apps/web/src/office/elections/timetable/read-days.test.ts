import { readDays } from './read-days';

describe('readDays', () => {
  it.each([
    ['5, 1', [5, 1]],
    [' 10 3,0 ', [10, 3, 0]],
    ['', []],
  ])('reads %p', (typed, days) => expect(readDays(typed)).toEqual(days));

  it.each(['five', '-1', '1.5', '61', '1,2,3,4,5,6'])('finds fault with %p', (typed) =>
    expect(readDays(typed)).toBeNull(),
  );
});
