import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import path from 'node:path';
import { WorkerPool } from '../platform/worker-pool';
import { type OpeningAnswer, type OpeningTask } from './opening-work';

/** Shuffles, decrypts and checks in threads: members do not wait for it, nor does voting in other polls. */
@Injectable()
export class OpeningThreads implements OnApplicationShutdown {
  private readonly threads = new WorkerPool<OpeningTask, OpeningAnswer>(
    path.join(__dirname, 'opening-work.thread'),
  );

  run(task: OpeningTask): Promise<OpeningAnswer> {
    return this.threads.run(task);
  }

  onApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }
}
