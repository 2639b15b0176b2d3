import { type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '@folkmoot/api';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A migrated database in a temporary folder, as durable as a real one. */
export interface ScratchDatabase extends Pick<EmbeddedPostgres, 'appUrl' | 'migratorUrl'> {
  /** For whatever else an instance keeps in files. */
  readonly folder: string;
  /** Stops it and removes every file. */
  remove(): Promise<void>;
}

/** Starts PostgreSQL out of npm packages, migrates it, and removes both when asked to. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'folkmoot-load-'));
  fs.chmodSync(folder, 0o755); // as root the server runs as another user, who must be let in
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres') });
  await migrate(server.migratorUrl);
  return {
    appUrl: server.appUrl,
    migratorUrl: server.migratorUrl,
    folder,
    remove: async () => {
      await server.stop();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
