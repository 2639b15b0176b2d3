import { type DatabaseInUse } from './database-for';
import { type Config } from './platform/config';
import { openLog } from './record/open-log';
import { RotateLogKey } from './record/rotate-log-key';
import { createApp } from './start-app';

/** What an operator does by hand, on the machine of the signer. See docs/operating.md. */
export const operatorCommands = ['open-log', 'rotate-log-key'] as const;
export type OperatorCommand = (typeof operatorCommands)[number];

type Logins = Pick<DatabaseInUse, 'migratorUrl' | 'appUrl'>;

/**
 * Does one of them.
 * @returns what the operator should know afterwards
 * @throws StartupError when it cannot be done
 */
export async function operate(
  command: OperatorCommand,
  config: Config,
  database: Logins,
): Promise<string> {
  if (command === 'rotate-log-key') return rotate(config, database);
  const { origin, after } = await openLog(config, database.migratorUrl);
  return [
    `The log ${origin} was begun. Its first entry holds the last checkpoint of ${after.origin}, which covers ${after.size} entries.`,
    'Start the signer. Then tell members, witnesses and whoever keeps checkpoints the name of the new log and its key.',
  ].join('\n');
}

async function rotate(config: Config, { appUrl }: Logins): Promise<string> {
  const app = await createApp({ config, databaseUrl: appUrl });
  try {
    await app.init();
    const { vkey, former, until } = await app.get(RotateLogKey).run();
    return [
      `The log is signed with a new key from now on: ${vkey}`,
      `The former one signs beside it until ${until}: ${former}`,
      'Start the signer again, so that it uses both. Publish the new key where the former one stands.',
    ].join('\n');
  } finally {
    await app.close();
  }
}
