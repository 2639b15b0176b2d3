import { createApp, foundScratch, readConfig } from '@folkmoot/api';
import { cicMembersCouncil, type Constitution } from '@folkmoot/rules';
import { Cluster } from './cluster';
import { Crowd } from './crowd';
import { origin, Process, type Role } from './processes';
import { type Members } from './register-members';

/** A whole deployment with an organisation in it, each part in a process of its own. */
export interface Parts {
  readonly cluster: Cluster;
  readonly apis: readonly Process[];
  readonly worker: Process;
  readonly signer: Process;
  remove(): Promise<void>;
}

/** A deployment, and its people. */
export interface Deployment extends Parts {
  readonly crowd: Crowd;
}

export interface Size extends Members {
  /** Of the API. */
  readonly copies: number;
}

export async function deploy({ copies, ...members }: Size): Promise<Deployment> {
  const parts = await deployParts(copies, cicMembersCouncil);
  try {
    const urls = parts.apis.map(({ url }) => url);
    return { ...parts, crowd: await Crowd.gather(parts.cluster, urls, members) };
  } catch (error) {
    await parts.remove();
    throw error;
  }
}

/** Starts everything under a constitution, so many copies of the API; nobody is a member yet. */
export async function deployParts(copies: number, constitution: Constitution): Promise<Parts> {
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
    await found(cluster, constitution);
    const apis = await Promise.all(Array.from({ length: copies }, () => start('api')));
    const [worker, signer] = [await start('worker'), await start('signer')];
    return { cluster, apis, worker, signer, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function found({ appUrl, folder }: Cluster, constitution: Constitution): Promise<void> {
  const config = readConfig({
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    DEMO: 'no',
    LOG_ORIGIN: origin,
  });
  const app = await createApp({ config, databaseUrl: appUrl });
  await app.init();
  await foundScratch(app, { name: 'Reliability', constitution });
  await app.close();
}
