import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { startTestCluster } from './test-cluster';

const bundleApi = path.resolve(__dirname, '../bundle-api.mjs');

declare global {
  /** Ends the cluster of this run; kept here because setup and teardown share nothing else. */
  var endTestCluster: (() => Promise<void>) | undefined;
}

/** Jest's globalSetup for tests that need a database and the API. */
export default async function setUp(): Promise<void> {
  await promisify(execFile)(process.execPath, [bundleApi]);
  globalThis.endTestCluster = await startTestCluster();
}
