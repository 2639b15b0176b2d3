import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const entries = ['booth', 'office', 'register', 'vote'];

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

describe('the booth’s own bundle', () => {
  const folders: string[] = [];
  /** Builds it, as for a release. @returns its files by address */
  function built(): ReadonlyMap<string, Buffer> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-booth-'));
    folders.push(folder);
    const root = path.join(__dirname, '..');
    const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
    const config = ['--config', 'booth.vite.config.mts', '--outDir', folder];
    const done = spawnSync(process.execPath, [vite, 'build', ...config], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production' },
    });
    if (done.status !== 0) throw new Error(done.stderr);
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return new Map(
      files
        .filter((file) => fs.statSync(path.join(folder, file)).isFile())
        .sort()
        .map((file) => [file, fs.readFileSync(path.join(folder, file))]),
    );
  }
  const files = built();
  const scripts = [...files].filter(([file]) => file.endsWith('.js'));

  afterAll(() => folders.forEach((folder) => fs.rmSync(folder, { recursive: true })));

  it('is at most 110 kB of JavaScript in all, compressed', () => {
    expect(scripts.map(([file]) => file)).toHaveLength(2);
    const sizes = scripts.map(([, bytes]) => gzipSync(bytes, { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
  });

  it('comes out the same whoever builds it', () => {
    expect([...built()]).toEqual([...files]);
  });

  it('names the hash of each of its files, has nothing inline and nothing from elsewhere', () => {
    const page = files.get('booth.html')?.toString() ?? '';
    expect(page.match(/integrity="sha384-/g)).toHaveLength(2);
    expect(page).toMatch(/<meta name="booth-worker" content="sha384-/);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|https?:|\son\w+=/);
  });

  it('has no page of the office or the register in it', () => {
    const text = scripts.map(([, bytes]) => bytes.toString()).join('');
    expect(text).toContain('How your vote stays secret');
    expect(text).not.toMatch(/What needs doing|Register of members|\/api\/v1\/members/);
  });
});
