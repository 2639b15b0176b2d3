import './global-setup';

/** Jest's globalTeardown for tests that need a database. */
export default async function tearDown(): Promise<void> {
  await globalThis.endTestCluster?.();
}
