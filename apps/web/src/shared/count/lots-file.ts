import { type CountSheet } from '@folkmoot/count';
import { lotOrder } from '@folkmoot/log';
import { type SavedFile } from '../save-file';

/**
 * The order of the lots as `folkmoot count --lots` takes it: numbers of candidates from 1, most favoured first.
 * Source: R-10. @returns `null` when the sheet names no seed that an order can be drawn from
 */
export function lotsFile(
  { lotSeed, contest, candidates }: CountSheet,
  name: string,
): SavedFile | null {
  if (lotSeed === null || !/^[0-9a-f]{64}$/.test(lotSeed)) return null;
  const seed = Uint8Array.from(lotSeed.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
  const ids = candidates.map(({ id }) => id);
  const order = lotOrder(seed, contest.id, ids).map((id) => ids.indexOf(id) + 1);
  return {
    name: `${name}-lots.json`,
    type: 'application/json',
    text: `${JSON.stringify({ order, seed: lotSeed })}\n`,
  };
}
