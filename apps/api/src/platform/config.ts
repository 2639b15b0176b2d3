import 'reflect-metadata';
import { plainToInstance, Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  validateSync,
} from 'class-validator';
import fs from 'node:fs';
import path from 'node:path';
import { StartupError } from './startup-error';

const databaseUrl = { message: 'must look like postgres://user:password@host:5432/database' };

/** Everything a deployment can set, from the environment. `*_FILE` names a file that holds the value. */
export class Config {
  @IsOptional() @Matches(/^postgres(ql)?:\/\/\S+$/, databaseUrl) readonly DATABASE_URL?: string;
  /** Who runs migrations; by default the same as DATABASE_URL. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, databaseUrl)
  readonly MIGRATION_DATABASE_URL?: string;
  /** Who may erase a member: the role `folkmoot_eraser`. Without it nobody is erased. */
  @IsOptional()
  @Matches(/^postgres(ql)?:\/\/\S+$/, databaseUrl)
  readonly ERASER_DATABASE_URL?: string;
  @Transform(({ value }) => Number(value)) @IsInt() @Min(0) @Max(65_535) readonly PORT: number =
    3000;
  @IsString() readonly HOST: string = '127.0.0.1';
  /** Where members reach the pages; used in links and for the same-origin check. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'] })
  readonly PUBLIC_URL?: string;
  /** Embedded database, keys and other files that are not the project's. */
  @IsString() readonly DATA_DIR: string = path.resolve('.data');
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, { message: 'must look like smtp://user:password@host:587' })
  readonly SMTP_URL?: string;
  @IsEmail() readonly MAIL_FROM: string = 'council@folkmoot.example';
  @IsIn(['development', 'production', 'test']) readonly NODE_ENV: string = 'development';
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent']) readonly LOG_LEVEL: string = 'warn';
  /** Whether to load the demonstration organisation into an empty database. */
  @IsIn(['yes', 'no']) readonly DEMO: string = 'yes';
  @IsString()
  @Matches(/^[^\s+]+$/, { message: 'must have no spaces and no +' })
  readonly LOG_ORIGIN: string = 'localhost/log/calder-vale';
  /** Folder in which the worker keeps the public record, and from which the API serves it. */
  @IsOptional() @IsString() readonly PUBLIC_RECORD_DIR?: string;
  /** Folder of the server’s own keys of secret polls; for its owner alone. */
  @IsOptional() @IsString() readonly POLL_KEYS_DIR?: string;
  /** Public half of the key that opens copies of them: `folkmoot recovery-key new`. Without it there are no copies. */
  @IsOptional()
  @Matches(/^age1[02-9ac-hj-np-z]{58}$/, {
    message: 'must be the public half of a recovery key, age1… with 62 characters',
  })
  readonly POLL_KEYS_RECOVERY_KEY?: string;
  /** Folder of the copies; best on another disk than POLL_KEYS_DIR. */
  @IsOptional() @IsString() readonly POLL_KEY_COPIES_DIR?: string;
  /** Public half of the key of whoever prints letters with codes: an age recipient. Without it there are none. */
  @IsOptional()
  @Matches(/^age1[02-9ac-hj-np-z]{58}$/, {
    message: 'must be the public half of a key for age files, age1… with 62 characters',
  })
  readonly LETTERS_KEY?: string;
  /** File of the 32-byte key under which codes in letters are kept; the same for every copy of the API. */
  @IsOptional() @IsString() readonly CODES_KEY_FILE?: string;
  /** File of the 32-byte key that signs checkpoints of the log. */
  @IsOptional() @IsString() readonly LOG_KEY_FILE?: string;
  /** Who cosigns the log, and how many are enough: a C2SP tlog-policy. */
  @IsOptional() @IsString() readonly WITNESS_POLICY_FILE?: string;
  @Transform(({ value }) => Number(value)) @IsInt() @Min(1) readonly SIGN_INS_PER_MINUTE: number =
    30;
  @Transform(({ value }) => Number(value))
  @IsInt()
  @Min(2)
  @Max(200)
  readonly DATABASE_POOL: number = 10;
}

/**
 * Reads and checks the configuration.
 * @throws StartupError with one sentence that names each wrong setting and what it should look like
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const known = Object.keys(new Config()).concat(
    'DATABASE_URL',
    'MIGRATION_DATABASE_URL',
    'ERASER_DATABASE_URL',
    'PUBLIC_URL',
    'SMTP_URL',
    'LETTERS_KEY',
    'CODES_KEY_FILE',
    'LOG_KEY_FILE',
    'WITNESS_POLICY_FILE',
    'PUBLIC_RECORD_DIR',
    'POLL_KEYS_DIR',
    'POLL_KEYS_RECOVERY_KEY',
    'POLL_KEY_COPIES_DIR',
  );
  const given = Object.fromEntries(
    known.map((name) => [name, valueOf(env, name)]).filter(([, value]) => value !== undefined),
  ) as Record<string, string>;
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const faults = validateSync(config);
  if (faults.length === 0) return config;
  const says = faults.map(
    (fault) =>
      `${fault.property} ${Object.values(fault.constraints ?? {})[0]?.replace(`${fault.property} `, '')}`,
  );
  throw new StartupError(`The settings do not make sense: ${says.join('; ')}.`);
}

function valueOf(env: NodeJS.ProcessEnv, name: string): string | undefined {
  if (env[name]) return env[name];
  const file = env[`${name}_FILE`];
  if (!file || name === 'LOG_KEY_FILE') return undefined;
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch {
    throw new StartupError(`${name}_FILE names ${file}, which cannot be read.`);
  }
}
