import { inParallel, median, percentile } from './measure';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(() => median([])).toThrow('Nothing was measured.');
  });
});

describe('percentile', () => {
  it('is the least value that so many in a hundred do not exceed', () => {
    const values = Array.from({ length: 200 }, (_, n) => 200 - n);
    expect(percentile(values, 99)).toBe(198);
    expect(percentile(values, 50)).toBe(100);
    expect(percentile([7], 99)).toBe(7);
    expect(() => percentile([], 99)).toThrow('Nothing was measured.');
  });
});

describe('inParallel', () => {
  it('does each item once, no more than so many at a time', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      done.push(item);
      now--;
    });
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(most).toBe(3);
  });

  it('fails when one fails', async () => {
    const failing = inParallel([1, 2, 3], 2, (item) =>
      item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(),
    );
    await expect(failing).rejects.toThrow('two');
  });
});
