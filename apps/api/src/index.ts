export { databaseFor, type DatabaseInUse } from './database-for';
export { SteppedClock, Clock } from './platform/clock';
export { Config, readConfig } from './platform/config';
export { Database, recorded, type Tx } from './platform/database';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './platform/embedded-postgres';
export { migrate } from './platform/migrate';
export { StartupError } from './platform/startup-error';
export { foundScratch } from './demo/found-scratch';
export { createApp, startApp, type AppOptions, type RunningApp } from './start-app';
