import {
  type AllocationContest,
  type BallotFile,
  type BallotFileFault,
  BltReader,
  type CsvSettings,
  parseBallotsJson,
  parseCsv,
  parsePb,
} from '@folkmoot/count';
import { Cannot, type Terminal } from '../command';
import { told } from './progress';
import { type Source } from '../source';

/** Forms of ballot files. */
export const FORMATS = ['blt', 'csv', 'pb', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** What a ballot file holds: an election, or a fund to be divided. */
export type Ballots =
  | { readonly kind: 'election'; readonly file: BallotFile }
  | { readonly kind: 'fund'; readonly fund: Omit<AllocationContest, 'id'> };

/** The form that the ending of a file's name tells; a BLT file may have any ending. */
export function formatOf(name: string): Format {
  if (/\.(csv|tsv)$/i.test(name)) return 'csv';
  if (/\.pb$/i.test(name)) return 'pb';
  return /\.json$/i.test(name) ? 'json' : 'blt';
}

/**
 * Reads ballots, and passes on what their owner should know.
 * @throws Cannot with the place of the first thing wrong
 */
export async function readBallots(
  source: Source,
  format: Format,
  csv: CsvSettings,
  terminal: Terminal,
): Promise<Ballots> {
  const [ballots, warnings] = await readAs(source, format, csv, terminal);
  for (const { says } of warnings) terminal.err(`${says}\n`);
  return ballots;
}

async function readAs(
  source: Source,
  format: Format,
  csv: CsvSettings,
  terminal: Terminal,
): Promise<[Ballots, BallotFile['warnings']]> {
  const good = <T>(read: { ok: true; value: T } | { ok: false; error: BallotFileFault }): T => {
    if (read.ok) return read.value;
    throw new Cannot(`${source.name}, ${read.error.says}`);
  };
  if (format === 'blt') {
    const reader = new BltReader();
    for await (const chunk of told(source, terminal)) reader.push(chunk);
    return election(good(reader.end()));
  }
  const bytes = await readWhole(source, terminal);
  if (format === 'csv') return election(good(parseCsv(bytes, csv)));
  if (format === 'pb') {
    const { fund, warnings } = good(parsePb(bytes));
    return [{ kind: 'fund', fund }, warnings];
  }
  const document = good(parseBallotsJson(bytes));
  return document.kind === 'fund' ? [document, []] : election(document.file);
}

const election = (file: BallotFile): [Ballots, BallotFile['warnings']] => [
  { kind: 'election', file },
  file.warnings,
];

async function readWhole(source: Source, terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of told(source, terminal)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
