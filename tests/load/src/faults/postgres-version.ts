import { Cluster } from './cluster';

/** The version of PostgreSQL that everything is tried on. */
export async function postgresVersion(): Promise<string> {
  const cluster = await Cluster.start();
  try {
    const [row] = await cluster.ask<{ server_version: string }>('show server_version');
    return row?.server_version ?? '';
  } finally {
    await cluster.remove();
  }
}
