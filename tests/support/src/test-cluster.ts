import { type EmbeddedPostgres, startEmbeddedPostgres } from '@folkmoot/api/embedded-postgres';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the workers of a Jest run find its cluster. */
export interface TestCluster {
  /** Of the maintenance database, as the superuser. */
  readonly superuserUrl: string;
  readonly migratorUrl: string;
  readonly appUrl: string;
  readonly eraserUrl: string;
}

const variable = 'FOLKMOOT_TEST_CLUSTER';
const prefix = 'folkmoot-tests-';

/**
 * Starts a cluster for one Jest run, in a folder of its own. Nothing in it survives a power cut,
 * which makes commits several times faster.
 * @returns ends the run: stops the cluster and removes its folder
 */
export async function startTestCluster(): Promise<() => Promise<void>> {
  await removeAbandoned();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${prefix}${process.pid}-`));
  fs.chmodSync(folder, 0o755); // as root the server runs as another user, who must be let in
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  process.env[variable] = JSON.stringify(addresses(server));
  return () => remove(folder, server);
}

/**
 * The cluster of the Jest run that this worker belongs to.
 * @throws when the project's Jest configuration does not start one
 */
export function testCluster(): TestCluster {
  const told = process.env[variable];
  if (told) return JSON.parse(told) as TestCluster;
  throw new Error(
    `No test cluster: set globalSetup and globalTeardown in this project's jest.config.cjs to '@folkmoot/test-support/global-setup' and '…/global-teardown'.`,
  );
}

const addresses = ({
  superuserUrl,
  migratorUrl,
  appUrl,
  eraserUrl,
}: EmbeddedPostgres): TestCluster => {
  if (!eraserUrl) throw new Error('The cluster of a run was made by an earlier release.');
  return { superuserUrl, migratorUrl, appUrl, eraserUrl };
};

async function remove(folder: string, server: EmbeddedPostgres): Promise<void> {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Stops and removes the clusters of our runs that were killed. */
async function removeAbandoned(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const folder = path.join(os.tmpdir(), name);
    const ours = fs.statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.();
    if (!ours || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    try {
      await remove(folder, await startEmbeddedPostgres({ dataDir: folder, durable: false }));
    } catch {
      fs.rmSync(folder, { recursive: true, force: true }); // killed before there was a database
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
