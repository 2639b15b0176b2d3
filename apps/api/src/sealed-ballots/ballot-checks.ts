import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Result } from '@folkmoot/basics';
import path from 'node:path';
import { WorkerPool } from '../platform/worker-pool';
import { type BallotsToCheck, type CheckedBallot, type CheckRefusal } from './check-ballots';

/** Checks ballots in threads, so that arithmetic for one member never keeps another waiting for a page. */
@Injectable()
export class BallotChecks implements OnApplicationShutdown {
  private readonly threads = new WorkerPool<
    BallotsToCheck,
    Result<readonly CheckedBallot[], CheckRefusal>
  >(path.join(__dirname, 'check-ballots.thread'));

  run(ballots: BallotsToCheck): Promise<Result<readonly CheckedBallot[], CheckRefusal>> {
    return this.threads.run(ballots);
  }

  onApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }
}
