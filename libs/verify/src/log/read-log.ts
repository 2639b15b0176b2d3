import { type EntryFault, parseEntry } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Means } from '../hashing';
import { type PublishedRecord } from '../published-record';
import { type CheckedLog } from '../verdict';
import { Checkpoints } from './checkpoints';
import { Chronicle } from './chronicle';
import { EntryOrder } from './entry-order';

export interface LogReading {
  readonly log: CheckedLog | null;
  readonly chronicle: Chronicle;
}

/** Reads the log from end to end, one entry at a time: its bytes, its order, its tree and what it tells. */
export async function readLog(
  record: PublishedRecord,
  findings: Findings,
  means: Means = {},
): Promise<LogReading> {
  const reader = new LogReader(record, findings, means);
  for await (const some of record.entries(reader.checkpoints.size))
    for (const bytes of some instanceof Uint8Array ? [some] : some) reader.read(bytes);
  return { log: reader.checkpoints.finish(), chronicle: reader.chronicle };
}

class LogReader {
  readonly checkpoints: Checkpoints;
  readonly chronicle: Chronicle;
  private readonly order: EntryOrder;

  constructor(
    record: PublishedRecord,
    private readonly findings: Findings,
    means: Means,
  ) {
    this.checkpoints = new Checkpoints(record, findings, means);
    this.order = new EntryOrder(findings);
    this.chronicle = new Chronicle(findings);
  }

  read(bytes: Uint8Array): void {
    const { findings, order } = this;
    const leaf = this.checkpoints.grow(bytes);
    const entry = parseEntry(bytes);
    if (entry.ok) {
      order.check(entry.value);
      this.chronicle.enter(entry.value, leaf);
    } else {
      const place = findings.checked.entries;
      findings.fail('entry', `Entry ${place} ${faultSays(entry.error)}.`, { entry: place });
      order.skip();
    }
    findings.count('entries');
  }
}

function faultSays(fault: EntryFault): string {
  switch (fault.code) {
    case 'wrong-size':
      return `has ${fault.bytes} bytes; an entry has 1 to 65,535`;
    case 'not-utf-8':
      return 'is not UTF-8 text';
    case 'not-json':
      return 'is not JSON';
    case 'not-canonical':
      return 'is not canonical JSON: the same could be said in other bytes';
    case 'value-not-allowed':
      return `holds a value that the log does not allow: ${fault.detail.replace(/\.$/, '')}`;
    case 'wrong-shape':
      return `does not have the members of an entry at ${fault.at}`;
    case 'unknown-version':
      return 'is of an unknown version';
    case 'wrong-index':
      return 'has no index';
    case 'wrong-time':
      return 'has no time in the form of the log';
    case 'unknown-action':
      return `records an act that the log does not know, “${fault.action}”`;
  }
}
