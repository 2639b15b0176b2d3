import { createApp, foundScratch, readConfig } from '@folkmoot/api';
import { cicMembersCouncil } from '@folkmoot/rules';
import { Cluster } from './cluster';
import { Crowd, type Members } from './crowd';
import { origin, Process, type Role } from './processes';

/** A whole deployment with an organisation in it, each part in a process of its own, and its people. */
export interface Deployment {
  readonly cluster: Cluster;
  readonly apis: readonly Process[];
  readonly worker: Process;
  readonly signer: Process;
  readonly crowd: Crowd;
  remove(): Promise<void>;
}

export interface Size extends Members {
  /** Of the API. */
  readonly copies: number;
}

export async function deploy({ copies, ...members }: Size): Promise<Deployment> {
  const cluster = await Cluster.start();
  const processes: Process[] = [];
  const start = async (role: Role): Promise<Process> => {
    const process = await Process.of(role, cluster);
    processes.push(process);
    await process.start();
    return process;
  };
  const remove = async (): Promise<void> => {
    await Promise.all(processes.map((process) => process.stop()));
    await cluster.remove();
  };
  try {
    await found(cluster);
    const apis = await Promise.all(Array.from({ length: copies }, () => start('api')));
    const [worker, signer] = [await start('worker'), await start('signer')];
    const urls = apis.map(({ url }) => url);
    return {
      cluster,
      apis,
      worker,
      signer,
      crowd: await Crowd.gather(cluster, urls, members),
      remove,
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function found({ appUrl, folder }: Cluster): Promise<void> {
  const config = readConfig({
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DEMO: 'no',
    LOG_ORIGIN: origin,
  });
  const app = await createApp({ config, databaseUrl: appUrl });
  await app.init();
  await foundScratch(app, { name: 'Reliability', constitution: cicMembersCouncil });
  await app.close();
}
