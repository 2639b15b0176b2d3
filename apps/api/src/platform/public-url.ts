import { Injectable } from '@nestjs/common';
import { Config } from './config';

/** Where people reach the pages. */
@Injectable()
export class PublicUrl {
  readonly origin: string;

  constructor(config: Config) {
    this.origin = new URL(config.PUBLIC_URL ?? `http://localhost:${config.PORT}`).origin;
  }

  to(pathAndQuery: string): string {
    return `${this.origin}${pathAndQuery}`;
  }
}
