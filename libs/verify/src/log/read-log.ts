import { type EntryFault, leafHash, parseEntry } from '@folkmoot/log';
import { type Findings } from '../findings';
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
export async function readLog(record: PublishedRecord, findings: Findings): Promise<LogReading> {
  const checkpoints = new Checkpoints(record, findings);
  const order = new EntryOrder(findings);
  const chronicle = new Chronicle(findings);
  for await (const bytes of record.entries(checkpoints.size)) {
    const leaf = leafHash(bytes);
    checkpoints.grow(leaf);
    const entry = parseEntry(bytes);
    if (entry.ok) {
      order.check(entry.value);
      chronicle.enter(entry.value, leaf);
    } else {
      const place = findings.checked.entries;
      findings.fail('entry', `Entry ${place} ${faultSays(entry.error)}.`, { entry: place });
      order.skip();
    }
    findings.count('entries');
  }
  return { log: checkpoints.finish(), chronicle };
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
