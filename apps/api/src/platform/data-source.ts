import { DataSource, DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { migrations } from '../migrations';
import { withConnectionSettings } from './connection-settings';

/** `dateOfBirth` in code is `date_of_birth` in the database. */
class SnakeCase extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

interface Connection {
  readonly url: string;
  readonly pool: number;
  readonly entities: NonNullable<DataSourceOptions['entities']>;
}

/** How this product talks to PostgreSQL: never changes the schema on its own, pipelines statements. */
export const dataSourceOptions = ({ url, pool, entities }: Connection): DataSourceOptions => ({
  type: 'postgres',
  url: withConnectionSettings(url),
  entities,
  migrations,
  synchronize: false,
  installExtensions: false,
  uuidExtension: 'pgcrypto',
  migrationsTableName: 'migration',
  namingStrategy: new SnakeCase(),
  applicationName: 'folkmoot',
  extra: { max: pool, pipeline: true },
});

/** A connection for migrations: one at a time, no time limits, tables of its own schema. */
export const migrationDataSource = (url: string): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'platform_migration',
    migrations,
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    migrationsTableName: 'migration',
    extra: { max: 1 },
  });
