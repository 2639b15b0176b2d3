import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Audit, audit } from './audit';
import { deploy, type Deployment, type Size } from './deployment';

/** What came of killing something again and again while people act and vote. */
export interface KillRun {
  readonly kills: number;
  readonly unanswered: number;
  readonly answeredLater: number;
  /** After each kill the longest time in which nobody at all had anything acknowledged. */
  readonly silences: readonly number[];
  readonly audit: Audit;
}

const quiet = { members: 600, reachable: false };
/** Few enough that their letters are still going out when the next poll opens. */
const written = { members: 120, reachable: true };

/** Acknowledgements before each kill at the least, and after it. */
const [before, after] = [20, 20];
/** Further acknowledgements, and milliseconds, by chance: a kill falls anywhere in an act. */
const [furtherAcknowledgements, furtherMilliseconds] = [40, 40];

/** Kills PostgreSQL so many times; everything else stays up and must find its way back by itself. */
export const killPostgres = (kills: number): Promise<KillRun> =>
  run({ copies: 1, ...quiet }, kills, async ({ cluster }) => {
    cluster.kill();
    await cluster.restart();
  });

/** Kills one copy of the API after the other; whoever runs it starts it again. */
export const killApis = (kills: number): Promise<KillRun> =>
  run({ copies: 2, ...quiet }, kills, async ({ apis }, n) => {
    const api = apis[n % apis.length];
    await api?.kill();
    await api?.start();
  });

/** Kills the worker and the signer in turns. */
export const killWorkerAndSigner = (kills: number): Promise<KillRun> =>
  run({ copies: 1, ...written }, kills, async ({ worker, signer }, n) => {
    const process = n % 2 === 0 ? signer : worker;
    await process.kill();
    await process.start();
  });

async function run(
  size: Size,
  kills: number,
  strike: (deployment: Deployment, n: number) => Promise<void>,
): Promise<KillRun> {
  const deployment = await deploy(size);
  const { cluster, crowd } = deployment;
  const { hearing } = crowd;
  try {
    const silences: number[] = [];
    for (let n = 0; n < kills; n++) {
      const struck = async (): Promise<void> => {
        await hearing.further(before + randomInt(furtherAcknowledgements));
        await sleep(randomInt(furtherMilliseconds));
        hearing.listen();
        await strike(deployment, n);
        await hearing.further(after);
        silences.push(hearing.longestSilence);
      };
      await crowd.busy(struck());
    }
    const { unanswered, answeredLater, acknowledged } = crowd;
    return {
      kills,
      unanswered,
      answeredLater,
      silences,
      audit: await audit(cluster, acknowledged),
    };
  } finally {
    crowd.close();
    await deployment.remove();
  }
}
