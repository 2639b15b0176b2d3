import { type Config } from './platform/config';
import { asAppRole } from './platform/connection-settings';
import { startEmbeddedPostgres } from './platform/embedded-postgres';

export interface DatabaseInUse {
  readonly migratorUrl: string;
  readonly appUrl: string;
  /** Words for the person who started us. */
  readonly says: string;
  stop(): Promise<void>;
}

/** The database that the configuration names, or an embedded one when it names none. */
export async function databaseFor(
  config: Config,
  log: (line: string) => void,
): Promise<DatabaseInUse> {
  const { DATABASE_URL: url, MIGRATION_DATABASE_URL: migratorUrl } = config;
  if (url) {
    const says = `Database ${new URL(url).pathname.slice(1)} at ${new URL(url).host}`;
    return {
      migratorUrl: migratorUrl ?? url,
      appUrl: migratorUrl ? url : asAppRole(url),
      says,
      stop: () => Promise.resolve(),
    };
  }
  const embedded = await startEmbeddedPostgres({
    dataDir: config.DATA_DIR,
    log,
  });
  return {
    migratorUrl: embedded.migratorUrl,
    appUrl: embedded.appUrl,
    says: `Database in ${embedded.dataDir}`,
    stop: () => embedded.stop(),
  };
}
