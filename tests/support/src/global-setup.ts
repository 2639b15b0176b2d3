import { startTestCluster } from './test-cluster';

declare global {
  /** Ends the cluster of this run; kept here because setup and teardown share nothing else. */
  var endTestCluster: (() => Promise<void>) | undefined;
}

/** Jest's globalSetup for tests that need a database. */
export default async function setUp(): Promise<void> {
  globalThis.endTestCluster = await startTestCluster();
}
