import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config';
import { PublicUrl } from '../platform/public-url';

/**
 * What the log is called and where it is served. The path of the name is the path of its files, so
 * that the name without a scheme leads there. Source: C2SP tlog-tiles, Parameters.
 */
@Injectable()
export class LogName {
  constructor(
    private readonly config: Config,
    private readonly url: PublicUrl,
  ) {}

  /** The origin of a log by its number: the first has the name that the deployment gives, the next `<name>/2`. */
  originOf(log: number): string {
    const { LOG_ORIGIN: first } = this.config;
    return log === 1 ? first : `${first}/${log}`;
  }

  /** Below which path of this host the files of the first log are: `/log/calder-vale`. */
  get path(): string {
    const { LOG_ORIGIN: first } = this.config;
    return first.includes('/') ? first.slice(first.indexOf('/')).replace(/\/+$/, '') : '';
  }

  /** The address of a log for a reader of C2SP logs, without a slash at its end. */
  prefixOf(log: number): string {
    return this.url.to(log === 1 ? this.path : `${this.path}/${log}`);
  }
}
