import 'reflect-metadata';
import { UnusableFile } from '@folkmoot/files';
import path from 'node:path';
import { databaseFor, type DatabaseInUse } from './database-for';
import { loadDemoOnce } from './demo/load-demo';
import { welcome } from './demo/welcome';
import { operate, type OperatorCommand, operatorCommands } from './operator-commands';
import { readConfig } from './platform/config';
import { migrate, startAfresh } from './platform/migrate';
import { StartupError } from './platform/startup-error';
import { type RunningApp, startApp } from './start-app';

const commands = ['all', 'api', 'worker', 'signer', 'migrate', ...operatorCommands] as const;
type Command = (typeof commands)[number];

const isOperators = (command: Command): command is OperatorCommand =>
  (operatorCommands as readonly string[]).includes(command);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(command: Command): Promise<void> {
  let database: DatabaseInUse | undefined;
  let running: RunningApp | undefined;
  let stopping: Promise<void> | undefined;
  const stop = (code: number): Promise<void> =>
    (stopping ??= (async () => {
      await running?.close();
      await database?.stop();
      process.exit(code);
    })());
  // Registered before anything starts: whatever is up by then is taken down again.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0));
  try {
    const config = readConfig(settings(process.env));
    database = await databaseFor(config, () => undefined);
    const { migratorUrl } = database;
    // The api and worker of a deployment have no right to change the schema: `migrate` goes before.
    const migrates = command === 'all' || command === 'migrate' || command === 'found';
    if (migrates) await migrate(migratorUrl);
    say(`${database.says} is ready.`);
    if (isOperators(command)) {
      say(await operate(command, config, database, process.argv.slice(3)));
      return await stop(0);
    }
    if (command === 'migrate') return await stop(0);
    const serve = command === 'all' || command === 'api';
    if (serve && config.DEMO === 'yes')
      await loadDemoOnce({
        config,
        databaseUrl: database.appUrl,
        startAfresh: () => startAfresh(migratorUrl),
        say,
      });
    running = await startApp({
      config,
      databaseUrl: database.appUrl,
      eraserUrl: database.eraserUrl,
      serve,
      work: command === 'all' || command === 'worker',
      sign: command === 'all' || command === 'signer',
    });
    say(serve ? await welcome(running) : `The ${command} is at work.`);
  } catch (error) {
    if (stopping) return;
    process.stderr.write(
      `\n${error instanceof StartupError || error instanceof UnusableFile ? error.says : `Folkmoot could not start: ${error instanceof Error ? (process.env['LOG_LEVEL'] === 'debug' ? error.stack : error.message) : String(error)}`}\n`,
    );
    await stop(1);
  }
}

/** Where nobody else's database is used, the public record is kept beside ours. */
const settings = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  env['DATABASE_URL'] || env['DATABASE_URL_FILE'] || env['PUBLIC_RECORD_DIR']
    ? env
    : { ...env, PUBLIC_RECORD_DIR: path.join(env['DATA_DIR'] ?? '.data', 'public-record') };

const command = (process.argv[2] ?? 'all') as Command;
if (commands.includes(command)) void main(command);
else {
  process.stderr.write(
    `There is no command “${String(command)}”. Use one of: ${commands.join(', ')}.\n`,
  );
  process.exitCode = 2;
}
