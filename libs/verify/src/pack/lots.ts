import { type CountSheet } from '@folkmoot/count';
import { lotsFileText } from '@folkmoot/log';

/**
 * The order of the lots that a count drew, for whoever counts again. Source: docs/evidence-packs.md.
 * @param text  a count sheet
 * @returns `null` when no lot was drawn in it, or it is not the sheet of an election
 */
export function lotsOfSheet(text: string): string | null {
  const { lots = [], lotSeed, contest, candidates = [] } = read(text);
  if (lots.length === 0 || !contest) return null;
  return lotsFileText(
    lotSeed ?? null,
    contest.id,
    candidates.map(({ id }) => id),
  );
}

/** A sheet that cannot be read says nothing: what is wrong with it is found where it is counted again. */
function read(text: string): Partial<CountSheet> {
  try {
    return JSON.parse(text) as Partial<CountSheet>;
  } catch {
    return {};
  }
}
