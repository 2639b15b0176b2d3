import { type DatabaseInUse } from './database-for';
import { FoundOrganisation, type Founding } from './organisation/found-organisation';
import { readFounding } from './organisation/read-founding';
import { type Config } from './platform/config';
import { PublicUrl } from './platform/public-url';
import { StartupError } from './platform/startup-error';
import { openLog } from './record/open-log';
import { RotateLogKey } from './record/rotate-log-key';
import { createApp } from './start-app';

/** What an operator does by hand; what concerns the log on the machine of the signer. See docs/operating.md. */
export const operatorCommands = ['found', 'open-log', 'rotate-log-key'] as const;
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
  args: readonly string[] = [],
): Promise<string> {
  if (command === 'found') return found(config, database, readFounding(args));
  if (command === 'rotate-log-key') return rotate(config, database);
  const { origin, after } = await openLog(config, database.migratorUrl);
  return [
    `The log ${origin} was begun. Its first entry holds the last checkpoint of ${after.origin}, which covers ${after.size} entries.`,
    'Start the signer. Then tell members, witnesses and whoever keeps checkpoints the name of the new log and its key.',
  ].join('\n');
}

async function found(config: Config, { appUrl }: Logins, founding: Founding): Promise<string> {
  const app = await createApp({ config, databaseUrl: appUrl });
  try {
    await app.init();
    const done = await app.get(FoundOrganisation).run(founding);
    if (!done.ok) throw new StartupError(done.error.says);
    return [
      `${founding.name} is founded, under “${founding.constitution?.title}”.`,
      `Start Folkmoot (npm start). These sign in at ${app.get(PublicUrl).to('/office')} with their e-mail addresses:`,
      ...founding.officers.map(({ name, email, role }) => `  ${name} <${email}>, ${role}`),
    ].join('\n');
  } finally {
    await app.close();
  }
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
