import { canonicalJson } from '@folkmoot/log';
import { listOf, object, oneOf, type Read, text, whole } from '../shape';

const states = ['current', 'superseded', 'paper'] as const;

/** A sealed ballot as it is on the published board of its box. */
export interface BoardLine {
  /** Index of the entry that accepted it. */
  readonly entry: number;
  readonly tracker: string;
  /** The key that signed it. */
  readonly credential: string;
  /** Whether it counted at the close, another had taken its place, or it counted and was on paper. */
  readonly state: (typeof states)[number];
}

/** `boxes/<poll>/<box>.json`: every ballot that was ever put into a sealed box, in the order of the log. */
interface BoxFile {
  readonly schema: 'folkmoot-box-1';
  readonly poll: string;
  readonly box: string;
  readonly ballots: readonly BoardLine[];
}

export const boxFile: Read<BoxFile> = object({
  schema: oneOf('folkmoot-box-1'),
  poll: text,
  box: text,
  ballots: listOf(
    object<BoardLine>({ entry: whole, tracker: text, credential: text, state: oneOf(...states) }),
  ),
});

/** @returns the exact text of the file */
export const boxText = (poll: string, box: string, lines: readonly BoardLine[]): string =>
  canonicalJson({
    schema: 'folkmoot-box-1',
    poll,
    box,
    ballots: lines
      .toSorted((a, b) => a.entry - b.entry)
      .map(({ entry, tracker, credential, state }) => ({ entry, tracker, credential, state })),
  });
