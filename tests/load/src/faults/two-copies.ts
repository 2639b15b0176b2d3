import { setTimeout as sleep } from 'node:timers/promises';
import { type Audit, audit } from './audit';
import { deploy } from './deployment';
import { otherVerdict } from './other-verdict';

/** What came of people acting and voting at two copies of the API at once. */
export interface CopiesRun {
  readonly seconds: number;
  readonly audit: Audit;
  readonly otherVerdict: string | null;
}

/** Two copies of the API on one database and one log, each request at the other. */
export async function twoCopies(seconds: number): Promise<CopiesRun> {
  const deployment = await deploy({ copies: 2, members: 3000, reachable: false });
  const { cluster, apis, crowd } = deployment;
  try {
    await crowd.busy(sleep(seconds * 1000));
    return {
      seconds,
      audit: await audit(cluster, crowd.acknowledged),
      otherVerdict: await otherVerdict(apis[1]?.logUrl ?? ''),
    };
  } finally {
    crowd.close();
    await deployment.remove();
  }
}
