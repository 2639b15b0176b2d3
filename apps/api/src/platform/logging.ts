import { type LoggerService } from '@nestjs/common';
import pino, { type DestinationStream, type Logger } from 'pino';

/** What never reaches the operator's log, wherever it stands in what is logged. */
export const secretFields = [
  'answers',
  'options',
  'choices',
  'preferences',
  'code',
  'token',
  'password',
  'email',
  'identifier',
  'to',
  'cookie',
  'authorization',
  'set-cookie',
  'text',
  'csv',
  'parameters',
  'key',
  'payload',
  'secret',
  'lotSecret',
] as const;

const paths = secretFields.flatMap((field) => {
  const name = field.includes('-') ? `["${field}"]` : field;
  const dotted = field.includes('-') ? name : `.${field}`;
  return [name, `*${dotted}`, `*.*${dotted}`, `*.*.*${dotted}`];
});

/** Structured logs without choices, codes, tokens or contact details. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      redact: { paths, censor: '[kept out of the log]' },
      serializers: {
        err: (error: Error & { query?: unknown; code?: unknown }) => ({
          type: error.name,
          message: error.message,
          sqlstate: typeof error.code === 'string' ? error.code : undefined,
          stack: error.stack,
        }),
      },
    },
    destination ?? pino.destination(2),
  );

/** Nest's own messages in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}
  log(message: unknown): void {
    this.logger.debug(String(message));
  }
  /** What goes wrong at the start is thrown as well, and told in one sentence. */
  error(message: unknown): void {
    this.logger.debug(String(message));
  }
  warn(message: unknown): void {
    this.logger.warn(String(message));
  }
  debug(message: unknown): void {
    this.logger.trace(String(message));
  }
  verbose(message: unknown): void {
    this.logger.trace(String(message));
  }
}
