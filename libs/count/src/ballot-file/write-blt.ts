import { type BallotFile } from './ballot-file';
import { type Rank } from '../preferences';

/** What a written file holds: everything but the warnings of reading it. */
export type WritableBallotFile = Omit<BallotFile, 'warnings'>;

/**
 * Writes a ballot file in the BLT form: line feeds, quoted names, one line a kind of paper.
 * Reading it gives the same file, its papers in canonical order; without a title an empty one is written, so that names
 * and parties cannot be mixed up. A control character in a name, which the form cannot hold, becomes a blank.
 */
export function writeBlt(file: WritableBallotFile): string {
  const lines = [...file.papers].map(
    ({ count, preferences }) => `${[count, ...preferences.map(rankText), 0].join(' ')}\n`,
  );
  return linesBeforePapers(file) + lines.join('') + linesAfterPapers(file);
}

/** The sizes, the lot order and who withdrew. */
export function linesBeforePapers(file: Omit<WritableBallotFile, 'papers'>): string {
  const lines = [`${file.candidates.length} ${file.seats}`];
  if (file.tieOrder) lines.push(`[tie ${file.tieOrder.map(numberOf).join(' ')}]`);
  if (file.withdrawn.length > 0)
    lines.push(file.withdrawn.map((place) => `-${place + 1}`).join(' '));
  return asText(lines);
}

/** The 0 that ends the ballots, the names and the title. */
export const linesAfterPapers = (file: Omit<WritableBallotFile, 'papers'>): string =>
  asText([
    '0',
    ...file.candidates.map(({ name, party }) =>
      party === null ? quoted(name) : `${quoted(name)} ${quoted(party)}`,
    ),
    quoted(file.title ?? ''),
    ...file.notes.map(quoted),
  ]);

const asText = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

const numberOf = (place: number): number => place + 1;

function rankText(rank: Rank): string {
  if (typeof rank === 'number') return String(numberOf(rank));
  return rank.length === 0 ? '-' : rank.map(numberOf).join('=');
}

const quoted = (text: string): string =>
  `"${text.replace(/\p{Cc}+/gu, ' ').replaceAll('"', '""')}"`;
