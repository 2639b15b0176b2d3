import { type CountSheet } from '@folkmoot/count';
import { lotsFileText } from '@folkmoot/log';
import { type SavedFile } from '../save-file';

/**
 * The order of the lots as `folkmoot count --lots` takes it.
 * @returns `null` when the sheet names no seed that an order can be drawn from
 */
export function lotsFile(
  { lotSeed, contest, candidates }: CountSheet,
  name: string,
): SavedFile | null {
  const ids = candidates.map(({ id }) => id);
  const text = lotsFileText(lotSeed, contest.id, ids);
  return text === null ? null : { name: `${name}-lots.json`, type: 'application/json', text };
}
