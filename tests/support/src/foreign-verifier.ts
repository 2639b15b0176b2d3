import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const program = path.resolve(__dirname, '../../foreign/verify-log.go');
const missing =
  'Go and golang.org/x/mod are not installed; apt-get install golang-go golang-golang-x-mod-dev';
const library = 'src/golang.org/x/mod/sumdb/tlog';

/** What a verifier is told besides the address or folder of the log. */
export interface ForeignTrust {
  readonly vkeys: readonly string[];
  /** Keys of witnesses that must have cosigned. */
  readonly witnesses?: readonly string[];
  /** Files of checkpoints that the log must extend. */
  readonly earlier?: readonly string[];
  /** `.tlog-proof` files. */
  readonly proofs?: readonly string[];
}

export interface ForeignVerdict {
  readonly verified: boolean;
  readonly says: string;
}

/** Judges the log at an address or in a folder. */
export type ForeignVerifier = (log: string, trust: ForeignTrust) => Promise<ForeignVerdict>;

/**
 * The verifier that knows the C2SP specifications and nothing of us, built once a version.
 * @param without  what is not tested without it, for whoever reads the run
 * @returns `null`, and says so, where Go or golang.org/x/mod is not installed
 */
export function foreignVerifier(without: string): ForeignVerifier | null {
  const goPath = ['/usr/share/gocode', path.join(os.homedir(), 'go')].find((folder) =>
    fs.existsSync(path.join(folder, library)),
  );
  if (!goPath || spawnSync('go', ['version']).status !== 0) {
    process.stderr.write(`\nSkipped: ${without}: ${missing}.\n`);
    return null;
  }
  const built = build(goPath);
  return (log, trust) => run(built, log, trust);
}

function build(goPath: string): string {
  const version = createHash('sha256').update(fs.readFileSync(program)).digest('hex').slice(0, 12);
  const built = path.join(os.tmpdir(), `folkmoot-verify-log-${version}`);
  if (fs.existsSync(built)) return built;
  const draft = `${built}.${process.pid}`;
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: goPath, GOFLAGS: '', CGO_ENABLED: '0' };
  const { status, stderr } = spawnSync('go', ['build', '-o', draft, program], {
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} cannot be built:\n${stderr}`);
  fs.renameSync(draft, built);
  return built;
}

/** Not in one go: the log may be served by the process that asks. */
async function run(built: string, log: string, trust: ForeignTrust): Promise<ForeignVerdict> {
  const { vkeys, witnesses = [], earlier = [], proofs = [] } = trust;
  const options = [
    ...vkeys.flatMap((key) => ['-vkey', key]),
    ...witnesses.flatMap((key) => ['-witness', key]),
    ...earlier.flatMap((file) => ['-earlier', file]),
    ...proofs.flatMap((file) => ['-proof', file]),
  ];
  try {
    const { stdout } = await promisify(execFile)(built, [...options, log]);
    return { verified: true, says: stdout.trim() };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: unknown; stdout: string; stderr: string };
    if (code === 1) return { verified: false, says: stdout.trim() };
    throw new Error(`The foreign verifier could not do its work: ${stderr}`, { cause: error });
  }
}
