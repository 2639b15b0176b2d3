import { median } from '../measure';

/** Milliseconds of processor time that work takes, and what it gives. */
export function cpu<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

/** The median processor time of work done several times, after some of it to warm up. */
export function typicalMs(times: number, work: () => unknown): number {
  for (let warmUp = 0; warmUp < 3; warmUp++) work();
  return median(Array.from({ length: times }, () => cpu(work).ms));
}
