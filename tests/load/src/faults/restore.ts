import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster } from './cluster';
import { deploy, type Deployment } from './deployment';
import { otherVerdict } from './other-verdict';
import { operate, type Process } from './processes';

/** What came of putting back a backup that is older than what was signed. */
export interface RestoreRun {
  /** Entries in the backup, and what was signed after it was made. */
  readonly inBackup: number;
  readonly signed: number;
  /** What the signer says, to the letter. */
  readonly refusal: string;
  /** What the health of the log says meanwhile. */
  readonly alarms: readonly string[];
  /** Acts and ballots that were recorded while the signer refused. */
  readonly meanwhile: number;
  /** Checkpoints signed while it refused, of which there may be none. */
  readonly signedMeanwhile: number;
  /** What the command says that begins a new log. */
  readonly opened: string;
  /** What a foreign verifier says of the old log and of the new. */
  readonly otherVerdicts: readonly (string | null)[];
}

const patience = 60_000;
const busyMilliseconds = 2_000;

/** Backs a whole cluster up, goes on, puts the backup back, and does what the signer says to do. */
export async function restoreOlderBackup(): Promise<RestoreRun> {
  const deployment = await deploy({ copies: 1, members: 200, reachable: false });
  const { cluster, crowd, apis, worker, signer } = deployment;
  const [api] = apis as readonly [Process];
  try {
    const stop = () => Promise.all([api, worker, signer].map((process) => process.stop()));
    const start = () => Promise.all([api, worker, signer].map((process) => process.start()));
    const inBackup = await busy(deployment);
    await stop();
    await cluster.stop();
    cluster.backUp();
    await cluster.restart();
    await start();
    const signed = await busy(deployment);
    await stop();
    await cluster.stop();
    cluster.restoreBackup();
    await cluster.restart();
    await start();
    const refusal = await until('the refusal', () =>
      Promise.resolve(/The log is not signed: [^"]*/.exec(signer.log)?.[0]),
    );
    const before = await checkpoints(cluster);
    await crowd.busy(sleep(busyMilliseconds));
    const health = (await (await fetch(`${api.url}/api/v1/health/log`)).json()) as {
      alarms: string[];
    };
    const meanwhile = (await entries(cluster)) - inBackup;
    const signedMeanwhile = (await checkpoints(cluster)) - before;
    await signer.stop();
    const opened = await operate('open-log', cluster);
    await signer.start();
    await crowd.busy(sleep(busyMilliseconds));
    await isSigned(cluster);
    return {
      inBackup,
      signed,
      refusal,
      alarms: health.alarms,
      meanwhile,
      signedMeanwhile,
      opened: opened.split('\n').find((line) => line.includes('was begun')) ?? opened,
      otherVerdicts: [await otherVerdict(api.logUrl), await otherVerdict(`${api.logUrl}/2`)],
    };
  } finally {
    crowd.close();
    await deployment.remove();
  }
}

/** People act and vote for a moment. @returns how many entries are signed then: all of them */
async function busy({ cluster, crowd }: Deployment): Promise<number> {
  await crowd.busy(sleep(busyMilliseconds));
  return isSigned(cluster);
}

/** Waits until every entry of the newest log is signed. @returns how many there are */
const isSigned = (cluster: Cluster): Promise<number> =>
  until('everything to be signed', async () => {
    const [row] = await cluster.ask<{ entries: number; signed: number }>(
      `select count(*)::int as entries,
              (select max(size)::int from record.checkpoint c where c.log = max(e.log)) as signed
         from record.entry e where log = (select max(log) from record.entry)`,
    );
    return row && row.signed === row.entries ? row.signed : undefined;
  });

const entries = async (cluster: Cluster): Promise<number> =>
  (await cluster.ask<{ n: number }>(`select count(*)::int as n from record.entry`))[0]?.n ?? NaN;

const checkpoints = async (cluster: Cluster): Promise<number> =>
  (await cluster.ask<{ n: number }>(`select count(*)::int as n from record.checkpoint`))[0]?.n ??
  NaN;

async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}.`);
}
