import { type Logger } from 'pino';

/** The operator's log: what went wrong, never who voted how. */
export class OperatorLog {
  constructor(private readonly logger: Logger) {}

  error(details: Readonly<Record<string, unknown>>, says: string): void {
    this.logger.error(details, says);
  }

  warn(details: Readonly<Record<string, unknown>>, says: string): void {
    this.logger.warn(details, says);
  }

  info(details: Readonly<Record<string, unknown>>, says: string): void {
    this.logger.info(details, says);
  }
}
