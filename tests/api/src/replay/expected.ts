import fs from 'node:fs';
import path from 'node:path';

/** One line of a file of expectations: what a count must give, stage by stage. */
export interface Expected {
  readonly id: string;
  /** Candidates' numbers in the file, from 1. */
  readonly winners: readonly number[];
  readonly stages: readonly { readonly v?: readonly (string | null)[]; readonly nt: string }[];
}

export interface ReferenceElection {
  readonly file: string;
  readonly expected: Expected;
}

const root = path.resolve(__dirname, '../../../..');
const line = (file: string, id: string): Expected | undefined =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Expected)
    .find((expected) => expected.id === id);

/** An election made by hand, with what it must give. */
export function handmade(id: string): ReferenceElection {
  const folder = path.join(root, 'tests/elections/handmade');
  const expected = line(path.join(folder, 'scottish-stv.jsonl'), id);
  if (!expected) throw new Error(`Nothing is expected of ${id}.`);
  return { file: path.join(folder, `${id}.blt`), expected };
}

/**
 * The smallest real ward of a corpus of published elections. Real ballots are not part of this
 * repository: a corpus in the folder that FOLKMOOT_CORPUS names, or in `corpus/counting` of a folder
 * beside the checkout, is used when there is one.
 */
export function smallestWard(): ReferenceElection | null {
  for (const corpus of corpora()) {
    const wards = path.join(corpus, 'ballots/scot');
    const expectations = path.join(corpus, 'expected/scot.scottish-stv.jsonl');
    if (!fs.existsSync(wards) || !fs.existsSync(expectations)) continue;
    const [smallest] = fs
      .readdirSync(wards)
      .map((name) => path.join(wards, name))
      .sort((a, b) => fs.statSync(a).size - fs.statSync(b).size);
    const expected = smallest && line(expectations, path.basename(smallest, '.blt'));
    if (smallest && expected) return { file: smallest, expected };
  }
  return null;
}

function corpora(): string[] {
  const named = process.env['FOLKMOOT_CORPUS'];
  const beside = path.dirname(root);
  const folders = fs
    .readdirSync(beside, { withFileTypes: true })
    .filter((entry) => entry.isDirectory());
  return [
    ...(named ? [named] : []),
    ...folders.map(({ name }) => path.join(beside, name, 'corpus/counting')),
  ];
}
