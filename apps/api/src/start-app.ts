import { NestFactory } from '@nestjs/core';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import path from 'node:path';
import { type DestinationStream } from 'pino';
import { AppModule } from './app.module';
import { LogRelease } from './booth/log-release';
import { readRelease } from './booth/read-release';
import { serveBooth } from './booth/serve-booth';
import { PlainPages } from './plain/plain-pages';
import { Clock } from './platform/clock';
import { type Config } from './platform/config';
import { httpAdapter, prepareHttp } from './platform/http';
import { createLogger, NestLog } from './platform/logging';
import { OperatorLog } from './platform/operator-log';
import { pagesFolder, servePages } from './platform/pages';
import { servePublicRecord } from './public-record/serve-public-record';
import { StartupError } from './platform/startup-error';
import { serveLog } from './record/serve-log';
import { SignCheckpoint } from './record/sign-checkpoint';
import { Worker } from './worker';

export interface AppOptions {
  readonly config: Config;
  /** What the API and worker connect as. */
  readonly databaseUrl: string;
  /** What a member is erased as; without it nobody is. */
  readonly eraserUrl?: string | null;
  readonly clock?: Clock;
  readonly serve?: boolean;
  /** Whether it does the jobs that acts leave behind. */
  readonly work?: boolean;
  /** Whether it signs the log; by default if it works. */
  readonly sign?: boolean;
  /** Where the operator's log goes; by default, to standard error. */
  readonly logTo?: DestinationStream;
  /** Folder of the built pages; by default, where they are built. */
  readonly pages?: string;
}

export interface RunningApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The application with everything in place and nothing running yet. */
export async function createApp({
  config,
  databaseUrl,
  eraserUrl = null,
  clock = new Clock(),
  logTo,
}: AppOptions): Promise<NestFastifyApplication> {
  const logger = createLogger(config.LOG_LEVEL, logTo);
  const options = { config, databaseUrl, eraserUrl, clock, log: new OperatorLog(logger) };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(options),
    httpAdapter(),
    // Fastify's own reader of JSON: Nest's would take forms as well, which any site can send.
    { logger: new NestLog(logger), abortOnError: false, bodyParser: false },
  );
  await prepareHttp(app);
  return app;
}

/**
 * Starts the API with the pages, the worker, the signer, or all of them, on a database that has been migrated.
 * @throws StartupError when the port is taken
 */
export async function startApp(options: AppOptions): Promise<RunningApp> {
  const { config, serve = true, work = true, sign = work, pages = pagesFolder() } = options;
  const app = await createApp(options);
  const booth = serve ? readRelease(path.join(pages, 'booth')) : null;
  try {
    if (serve) {
      await servePages(app, pages);
      app.get(PlainPages).useStylesOf(pages);
      if (booth) serveBooth(app, booth);
      await servePublicRecord(app);
    }
    await app.init();
    if (booth) await app.get(LogRelease).run(booth);
    if (serve) {
      serveLog(app);
      await app.listen(config.PORT, config.HOST);
    }
    if (work) await app.get(Worker).start();
    if (sign) await app.get(SignCheckpoint).start();
  } catch (error) {
    await app.close();
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new StartupError(
        `Port ${config.PORT} is taken by another program. Stop it, or choose another port: PORT=${config.PORT + 1} npm start.`,
      );
    if (code === 'EACCES')
      throw new StartupError(
        `Port ${config.PORT} may not be used by you. Choose one above 1023: PORT=3000 npm start.`,
      );
    throw error;
  }
  return {
    app,
    url: serve ? (await app.getUrl()).replace('127.0.0.1', 'localhost') : '',
    close: () => app.close(),
  };
}
