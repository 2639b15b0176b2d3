import { inParallel, median } from './measure';

describe('median', () => {
  it('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(() => median([])).toThrow('Nothing was measured.');
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
