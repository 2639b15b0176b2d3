import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { hashOf } from './secrets';

/**
 * Takes down that somebody asked for a link. Who that may be is looked up afterwards, by a job: so
 * neither the answer nor how long it takes tells who is known here.
 */
@Injectable()
export class RequestSignIn {
  constructor(private readonly database: Database) {}

  /** @param plain  whether the link is to lead to the pages that work without script */
  run(identifier: string, browser: string, plain = false): Promise<void> {
    const browserHash = hashOf(browser).toString('hex');
    return this.database.transaction((tx) =>
      enqueue(tx, 'invite-to-sign-in', { identifier, browserHash, plain }),
    );
  }
}
