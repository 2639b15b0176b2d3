/** How fast something went in one run. */
export interface Speed {
  readonly done: number;
  readonly seconds: number;
}

export const perSecond = ({ done, seconds }: Speed): number => done / seconds;

/** The middle of several measurements; of an even number, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** The value that so many in a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return value;
}

/** Seconds that work takes, and what it gives. */
export async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const began = process.hrtime.bigint();
  const value = await work();
  return { value, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

/** Does work for each item, so many at a time; the first failure stops it. */
export async function inParallel<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T, lane: number) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]();
  const lane = async (_: unknown, n: number): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value, n);
  };
  await Promise.all(Array.from({ length: width }, lane));
}

/** Repeats work in several lanes until the time is up. */
export async function forSeconds(
  seconds: number,
  lanes: number,
  work: () => Promise<unknown>,
): Promise<Speed> {
  const end = Date.now() + seconds * 1000;
  let done = 0;
  const measured = await timed(() =>
    inParallel(Array.from({ length: lanes }), lanes, async () => {
      for (; Date.now() < end; done++) await work();
    }),
  );
  return { done, seconds: measured.seconds };
}
