import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock';
import { Config } from './config';
import { Database } from './database';
import { dataSourceOptions } from './data-source';
import { Durability } from './durability';
import { EraserDatabase, EraserUrl } from './eraser-database';
import { OperatorLog } from './operator-log';
import { PublicUrl } from './public-url';

export interface PlatformOptions {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly eraserUrl: string | null;
  readonly clock: Clock;
  readonly log: OperatorLog;
}

/** What every feature stands on: configuration, the database, the clock, the operator's log. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, databaseUrl, eraserUrl, clock, log }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: databaseUrl, pool: config.DATABASE_POOL, entities: [] }),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
      ],
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        { provide: OperatorLog, useValue: log },
        Database,
        Durability,
        { provide: EraserUrl, useValue: new EraserUrl(eraserUrl) },
        EraserDatabase,
        PublicUrl,
      ],
      exports: [Config, Clock, OperatorLog, Database, Durability, EraserDatabase, PublicUrl],
    };
  }
}
