import fs from 'node:fs';
import path from 'node:path';

/** What a published election must give. Candidates are numbers from 1; projects are ids. */
export interface CorpusElection {
  readonly id: string;
  readonly set: string;
  readonly method: string;
  readonly seats?: number;
  readonly winners: readonly (number | string)[];
  /** Every result that lots allow; any tie rule will do for `any_tie_outcomes`. */
  readonly outcomes?: readonly (readonly (number | string)[])[];
  readonly any_tie_outcomes?: readonly (readonly number[])[];
  /** Several tie, and are all listed as winners. */
  readonly tie?: boolean;
  readonly votes?: Readonly<Record<string, string>>;
  readonly stages?: readonly CorpusStage[];
  /** Stages before the first lot: after it papers may go another way. */
  readonly lot_stage?: number;
  readonly bytes: () => Uint8Array;
}

export interface CorpusStage {
  readonly a: string;
  readonly v?: readonly (string | null)[];
  /** The count stops in the middle of the stage. */
  readonly partial?: boolean;
}

interface Manifest {
  readonly elections: readonly {
    readonly id: string;
    readonly set: string;
    readonly path: string;
    readonly seats?: number;
  }[];
}

const root = path.resolve(__dirname, '../../..');

/**
 * Published elections with what they must give. Real ballots are not part of this repository: a corpus in the folder
 * that FOLKMOOT_CORPUS names, or in `corpus/counting` of a folder beside the checkout, is used when there is one.
 * @returns `null` when there is none
 */
export function corpusElections(): CorpusElection[] | null {
  const folder = corpusFolder();
  if (folder === null) return null;
  const { elections } = JSON.parse(
    fs.readFileSync(path.join(folder, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const files = new Map(elections.map((election) => [`${election.set}/${election.id}`, election]));
  return fs
    .readdirSync(path.join(folder, 'expected'))
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => linesOf(path.join(folder, 'expected', name)))
    .flatMap((expected) => {
      const file = files.get(`${expected.set}/${expected.id}`);
      if (!file) return [];
      const bytes = (): Uint8Array => fs.readFileSync(path.join(folder, file.path));
      return [{ ...(file.seats === undefined ? {} : { seats: file.seats }), ...expected, bytes }];
    });
}

function corpusFolder(): string | null {
  const beside = path.dirname(root);
  const named = process.env['FOLKMOOT_CORPUS'];
  const folders = fs.readdirSync(beside).map((name) => path.join(beside, name, 'corpus/counting'));
  const all = named ? [named, ...folders] : folders;
  return all.find((folder) => fs.existsSync(path.join(folder, 'manifest.json'))) ?? null;
}

const linesOf = (file: string): Omit<CorpusElection, 'bytes'>[] =>
  fs
    .readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Omit<CorpusElection, 'bytes'>);
