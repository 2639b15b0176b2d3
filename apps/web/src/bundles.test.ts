import fs from 'node:fs';
import path from 'node:path';

const entries = ['office', 'register', 'vote'];

/** What a file names in its imports within this app, by its place under `src`. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(__dirname, file), 'utf8');
  const named = Array.from(
    text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']*)'/g),
    ([, to]) => to ?? '',
  );
  return named.map((to) => path.join(path.dirname(file), to));
}

const sources = (entry: string): string[] =>
  fs
    .readdirSync(path.join(__dirname, entry), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test'))
    .map((name) => path.join(entry, name));

describe('the bundles', () => {
  it.each(entries)('%s takes nothing from the folder of another', (entry) => {
    const others = entries.filter((other) => other !== entry);
    const files = sources(entry);
    expect(files.length).toBeGreaterThan(10);
    const strays = files.flatMap((file) =>
      importsOf(file)
        .filter((to) => others.includes(to.split(path.sep)[0] ?? ''))
        .map((to) => `${file} imports ${to}`),
    );
    expect(strays).toEqual([]);
  });

  it('share nothing that belongs to one of them', () => {
    const strays = sources('shared').filter((file) =>
      importsOf(file).some((to) => entries.includes(to.split(path.sep)[0] ?? '')),
    );
    expect(strays).toEqual([]);
  });
});
