import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../../..');

/**
 * The largest real ward that is at hand. Real ballots are not part of this repository: a corpus in the folder that
 * FOLKMOOT_CORPUS names, or in `corpus/counting` of a folder beside the checkout, is used when there is one.
 */
export function largestWard(): { readonly name: string; readonly file: string } | null {
  const beside = path.dirname(root);
  const named = process.env['FOLKMOOT_CORPUS'];
  const corpora = [
    ...(named ? [named] : []),
    ...fs.readdirSync(beside).map((name) => path.join(beside, name, 'corpus/counting')),
  ];
  const folder = corpora
    .map((corpus) => path.join(corpus, 'ballots/scot'))
    .find((wards) => fs.existsSync(wards));
  if (folder === undefined) return null;
  const [largest] = fs
    .readdirSync(folder)
    .map((name) => path.join(folder, name))
    .sort((a, b) => fs.statSync(b).size - fs.statSync(a).size);
  return largest === undefined ? null : { name: path.basename(largest, '.blt'), file: largest };
}
