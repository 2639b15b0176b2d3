import { canonicalJson, parseEntry } from '@folkmoot/log';
import { type EntityManager } from 'typeorm';
import { type Config } from '../platform/config';
import { migrationDataSource } from '../platform/data-source';
import { PublicUrl } from '../platform/public-url';
import { StartupError } from '../platform/startup-error';
import { GrownTree } from './grown-tree';
import { signerFiles } from './log-keys';
import { LogName } from './log-name';
import { signerLock } from './sign-checkpoint';
import { emptyHead, type SignedHead, SignedHeadFile } from './signed-head';

/** Held while entries get their numbers: see `record.append`. */
const appendLock = '4702111234474983745';

/** A log that was begun, and the one that it continues. */
export interface OpenedLog {
  readonly origin: string;
  readonly after: SignedHead;
}

/**
 * Begins a new log where the present one can no longer be signed, because an older backup was
 * restored. Its first entry holds the last signed checkpoint of the old log to the letter, and says
 * what the database still has of it: how many entries, and their root hash. For the owner of the
 * database, on the machine of the signer. What was cut off is completed when it is run again.
 * @throws StartupError when there is nothing to continue from, or no reason to
 */
export async function openLog(config: Config, ownerUrl: string): Promise<OpenedLog> {
  const headFile = new SignedHeadFile(signerFiles(config).head);
  const head = headFile.read();
  if (!head?.note)
    throw new StartupError(
      `${headFile.file} has no signed checkpoint to continue from. Run this on the machine of the signer, with its key file.`,
    );
  const source = await migrationDataSource(ownerUrl).initialize();
  try {
    const name = new LogName(config, new PublicUrl(config));
    const origin = await source.transaction((tx) => begin(tx, name, head));
    headFile.write(emptyHead(origin));
    return { origin, after: head };
  } finally {
    await source.destroy();
  }
}

async function begin(tx: EntityManager, name: LogName, head: SignedHead): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock($1), pg_advisory_xact_lock($2)`, [
    signerLock,
    appendLock,
  ]);
  const log = await newestLog(tx);
  if (name.originOf(log) !== head.origin) return alreadyBegun(tx, log, name, head);
  const tree = new GrownTree(log);
  if (!(await tree.grow(tx, [head])))
    throw new StartupError(
      `The log ${head.origin} is as it was signed (${head.size} entries): start the signer, and it goes on. No new log was begun.`,
    );
  const { origin, note } = head;
  const continues = { checkpoint: note, entries: tree.size, origin, root: tree.rootHex };
  const [opened] = await tx.query<{ log: number }[]>(`select record.open_log($1) as log`, [
    canonicalJson({ continues }),
  ]);
  return name.originOf(opened?.log ?? log + 1);
}

/** The database has begun it, and the signer was not told. */
async function alreadyBegun(
  tx: EntityManager,
  log: number,
  name: LogName,
  head: SignedHead,
): Promise<string> {
  const [row] = await tx.query<{ bytes: Buffer }[]>(
    `select bytes from record.entry where log = $1 and index = 0`,
    [log],
  );
  const first = row && parseEntry(row.bytes);
  const continues = first?.ok && (first.value.fields['continues'] as { checkpoint?: unknown });
  if (log > 1 && continues && continues.checkpoint === head.note) return name.originOf(log);
  throw new StartupError(
    `The newest log of the database is called ${name.originOf(log)}, and the signer signed ${head.origin} last. Set LOG_ORIGIN to the name of the log, and run this on the machine of its signer.`,
  );
}

async function newestLog(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ log: number }[]>(
    `select log from record.entry order by log desc limit 1`,
  );
  return row?.log ?? 1;
}
