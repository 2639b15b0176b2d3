import { lotOrder } from '@folkmoot/log';
import { Cannot } from '../command';
import { textOf } from '../source';
import { candidateIn, type Named } from './candidate-in';

/** The order in which chance favours candidates, most favoured first, and where it comes from. */
export interface Lots {
  readonly order: readonly string[];
  /** In hexadecimal; `null` when the order was given without one. */
  readonly seed: string | null;
  /** Whether the order was made up here, so that ties could be passed, rather than drawn by anybody. */
  readonly forChecking: boolean;
}

/**
 * The lot order in a file: a name or number on each line, or a JSON document with `order` and perhaps `seed`.
 * @param candidates  all of them; a number is a place in this list, from 1, unless it is the id or name of one
 * @throws Cannot with the line that cannot be understood
 */
export function lotsInFile(file: string, candidates: readonly Named[]): Lots {
  const text = textOf(file);
  const { entries, seed } = text.trimStart().startsWith('{')
    ? documentIn(file, text)
    : { entries: linesIn(text), seed: null };
  const ids = entries.map(([entry, where]) => {
    const id = candidateIn(entry, candidates);
    if (id === undefined) throw new Cannot(`${file}, ${where}: there is no candidate “${entry}”.`);
    return id;
  });
  const twice = entries.find((_, index) => ids.indexOf(ids[index]!) < index);
  if (twice) throw new Cannot(`${file}, ${twice[1]}: “${twice[0]}” stands in the order twice.`);
  return { order: ids, seed, forChecking: false };
}

/** An order from the hash of the ballots, by the function that polls use (rule R-10): the same on any machine. */
export const lotsForChecking = (
  contestId: string,
  inputSha256: string,
  candidates: readonly Named[],
): Lots => ({
  order: lotOrder(
    Buffer.from(inputSha256, 'hex'),
    contestId,
    candidates.map(({ id }) => id),
  ),
  seed: inputSha256,
  forChecking: true,
});

type Entry = readonly [text: string, where: string];

const linesIn = (text: string): Entry[] =>
  text
    .split(/\r?\n/)
    .map((line, index): Entry => [line.trim(), `line ${index + 1}`])
    .filter(([line]) => line !== '');

function documentIn(file: string, text: string): { entries: Entry[]; seed: string | null } {
  const { order, seed = null } = objectIn(file, text);
  if (!Array.isArray(order))
    throw new Cannot(`${file}: “order” must be a list of names or numbers.`);
  if (seed !== null && (typeof seed !== 'string' || !/^([0-9a-f]{2})+$/.test(seed)))
    throw new Cannot(`${file}: “seed” must be hexadecimal digits, in small letters.`);
  const entries = order.map((entry, index): Entry => [String(entry), `place ${index + 1}`]);
  return { entries, seed };
}

function objectIn(file: string, text: string): { order?: unknown; seed?: unknown } {
  try {
    return JSON.parse(text) as { order?: unknown; seed?: unknown };
  } catch (error) {
    throw new Cannot(`${file} is no JSON document: ${(error as Error).message}.`);
  }
}
