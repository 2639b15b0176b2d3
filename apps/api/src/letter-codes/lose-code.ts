import { Injectable } from '@nestjs/common';
import { hashOf } from '../identity/secrets';
import { Database } from '../platform/database';
import { enqueue } from '../platform/jobs';

/**
 * Takes down that somebody has lost the code of their letter. Who that may be is looked up afterwards, by a job: so
 * neither the answer nor how long it takes tells who is known here.
 */
@Injectable()
export class LoseCode {
  constructor(private readonly database: Database) {}

  /** @param plain  whether a link is to lead to the pages that work without script */
  run(identifier: string, browser: string, plain = false): Promise<void> {
    const browserHash = hashOf(browser).toString('hex');
    return this.database.transaction((tx) =>
      enqueue(tx, 'replace-lost-code', { identifier, browserHash, plain }),
    );
  }
}
