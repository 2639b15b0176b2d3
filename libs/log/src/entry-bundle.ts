import { concatBytes } from '@noble/hashes/utils.js';

const longestEntry = 65_535;

/**
 * Entries as they are served: each behind its length in two bytes, the high one first.
 * Source: C2SP tlog-tiles, Log entries.
 * @throws RangeError when an entry has no bytes or more than 65,535
 */
export const entryBundle = (entries: readonly Uint8Array[]): Uint8Array =>
  concatBytes(
    ...entries.flatMap((entry) => {
      const { length } = entry;
      if (length === 0 || length > longestEntry)
        throw new RangeError(`An entry has 1 to ${longestEntry} bytes, not ${length}.`);
      return [Uint8Array.of(length >> 8, length & 0xff), entry];
    }),
  );

/**
 * The entries of a bundle.
 * @returns `null` when the bytes are not so many entries, one after the other and no more
 */
export function bundleEntries(bytes: Uint8Array, width: number): Uint8Array[] | null {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    const end = at + 2 + length;
    if (length === 0 || end > bytes.length) return null;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries.length === width ? entries : null;
}
