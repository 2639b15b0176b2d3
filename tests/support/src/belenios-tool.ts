import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Belenios' own command line tool. */
export interface BeleniosTool {
  /** Such as 3.3. */
  readonly version: number;
  /** Runs it, and gives what it said if it refused, `null` if all was well. */
  run(...args: string[]): string | null;
  /** Runs it in a folder, with some input, and gives its answer. */
  answer(args: readonly string[], folder: string, input?: string): string;
}

/** A folder that holds one archive, as the tool wants it. */
export function archiveFolder(archive: Uint8Array): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-foreign-'));
  fs.writeFileSync(path.join(folder, 'election.bel'), archive);
  return folder;
}

/** What the tool says of a whole archive: `null` when all is well. */
export function verdictOn(archive: Uint8Array, tool: BeleniosTool): string | null {
  const folder = archiveFolder(archive);
  try {
    return tool.run('election', 'verify', '--dir', folder);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** Why there is no tool to ask. */
export interface NoTool {
  readonly reason: string;
}

const cache = path.resolve(__dirname, '../../../node_modules/.cache/belenios-tool');

/** Debian's releases that have a tool which knows Ed25519, and the library names of each. */
const suites = [
  { suite: 'sid', sodium: 'libsodium26' },
  { suite: 'trixie', sodium: 'libsodium23' },
];

/** The tool that is named, installed, or can be unpacked beside the system. */
export function findBeleniosTool(): BeleniosTool | NoTool {
  const { BELENIOS_TOOL } = process.env;
  if (BELENIOS_TOOL)
    return toolAt([BELENIOS_TOOL]) ?? { reason: `${BELENIOS_TOOL} is no version 3` };
  const installed = toolAt(['belenios-tool']);
  if (installed) return installed;
  if (process.platform !== 'linux' || process.arch !== 'x64' || !hasApt())
    return { reason: 'no belenios-tool 3 is installed, and no apt to fetch it with' };
  for (const { suite, sodium } of suites) {
    const tool = unpacked(suite, sodium);
    if (tool) return tool;
  }
  return { reason: 'apt could not fetch belenios-tool 3' };
}

function toolAt(command: readonly string[]): BeleniosTool | null {
  const [program = '', ...before] = command;
  const ask = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(program, [...before, ...args], { encoding: 'utf8', timeout: 600_000 });
  const version = /^(\d+\.\d+)/.exec(ask('--version').stdout ?? '')?.[1];
  if (!version || Number(version) < 3) return null;
  return {
    version: Number(version),
    run(...args) {
      const { status, stdout, stderr, error } = ask(...args);
      if (error) throw error;
      return status === 0 ? null : `${stdout}${stderr}`;
    },
    answer(args, cwd, input = '') {
      const env = { ...process.env, BELENIOS_USE_URANDOM: '1' };
      const options = { cwd, env, input, encoding: 'utf8' as const, timeout: 60_000 };
      const { status, stdout, stderr } = spawnSync(program, [...before, ...args], options);
      if (status !== 0) throw new Error(stderr);
      return stdout;
    },
  };
}

const hasApt = (): boolean => spawnSync('apt-get', ['--version']).status === 0;

/** Fetches the packages of a suite from the mirror in use, and unpacks them into the cache. */
function unpacked(suite: string, sodium: string): BeleniosTool | null {
  const folder = path.join(cache, suite);
  const done = path.join(folder, 'done');
  if (!fs.existsSync(done)) {
    fs.rmSync(folder, { recursive: true, force: true });
    if (!fetchPackages(suite, sodium, folder)) return null;
    fs.writeFileSync(done, '');
  }
  const root = path.join(folder, 'root/usr');
  const libraries = path.join(root, 'lib/x86_64-linux-gnu');
  const loader = path.join(libraries, 'ld-linux-x86-64.so.2');
  return toolAt([loader, '--library-path', libraries, path.join(root, 'bin/belenios-tool')]);
}

function fetchPackages(suite: string, sodium: string, folder: string): boolean {
  const mirror = aptMirror();
  if (!mirror) return false;
  for (const inner of ['lists/partial', 'archives/partial', 'packages', 'root'])
    fs.mkdirSync(path.join(folder, inner), { recursive: true });
  const sources = path.join(folder, 'sources.list');
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  fs.writeFileSync(sources, `deb [signed-by=${keyring}] ${mirror} ${suite} main\n`);
  const apt = (cwd: string, ...args: string[]): boolean => {
    const options = [
      `Dir::Etc::sourcelist=${sources}`,
      'Dir::Etc::sourceparts=-',
      `Dir::State::Lists=${folder}/lists`,
      `Dir::Cache=${folder}`,
      'Dir::State::status=/dev/null',
      'APT::Sandbox::User=root',
    ].flatMap((option) => ['-o', option]);
    const { status } = spawnSync('apt-get', [...options, '-qq', ...args], {
      cwd,
      timeout: 180_000,
    });
    return status === 0;
  };
  const packages = path.join(folder, 'packages');
  const wanted = [
    'belenios-tool',
    sodium,
    ...'libc6 libgmp10 zlib1g libssl3t64 libev4t64 libzstd1'.split(' '),
  ];
  if (!apt(folder, 'update') || !apt(packages, 'download', ...wanted)) return false;
  return fs.readdirSync(packages).every((file) => {
    const unpack = ['-x', path.join(packages, file), path.join(folder, 'root')];
    return spawnSync('dpkg', unpack).status === 0;
  });
}

/** Where this machine's apt gets its packages. */
function aptMirror(): string | undefined {
  const folder = '/etc/apt/sources.list.d';
  const files = fs.existsSync(folder)
    ? fs.readdirSync(folder).map((file) => path.join(folder, file))
    : [];
  const lines = [...files, '/etc/apt/sources.list']
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => fs.readFileSync(file, 'utf8').split('\n'));
  const uris = lines.map((line) => /^(?:URIs:|deb\s+(?:\[[^\]]*\])?)\s*(\S+)/.exec(line)?.[1]);
  return uris.find((uri) => uri?.includes('debian'));
}
