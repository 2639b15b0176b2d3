import { type Config } from './platform/config';
import { asRole } from './platform/connection-settings';
import { startEmbeddedPostgres } from './platform/embedded-postgres';

export interface DatabaseInUse {
  readonly migratorUrl: string;
  readonly appUrl: string;
  /** As whom a member is erased; `null` where nobody may. */
  readonly eraserUrl: string | null;
  /** Words for the person who started us. */
  readonly says: string;
  stop(): Promise<void>;
}

/** The database that the configuration names, or an embedded one when it names none. */
export async function databaseFor(
  config: Config,
  log: (line: string) => void,
): Promise<DatabaseInUse> {
  const {
    DATABASE_URL: url,
    MIGRATION_DATABASE_URL: migratorUrl,
    ERASER_DATABASE_URL: eraserUrl,
  } = config;
  if (url) {
    const says = `Database ${new URL(url).pathname.slice(1)} at ${new URL(url).host}`;
    return {
      migratorUrl: migratorUrl ?? url,
      appUrl: migratorUrl ? url : asRole(url, 'folkmoot_app'),
      eraserUrl: eraserUrl ?? (migratorUrl ? null : asRole(url, 'folkmoot_eraser')),
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
    eraserUrl: embedded.eraserUrl,
    says: `Database in ${embedded.dataDir}`,
    stop: () => embedded.stop(),
  };
}
