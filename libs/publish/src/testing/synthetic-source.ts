import { utf8 } from '@folkmoot/log';
import { type SyntheticRecord } from '@folkmoot/verify/testing';
import { type RecordSource } from '../record-source';

const bytes = (text: string | undefined) => Promise.resolve(text === undefined ? null : utf8(text));

/** A record in memory as what is published. @param entries  how many are signed; all unless given */
export function syntheticSource(record: SyntheticRecord, entries?: number): RecordSource {
  const all = record.entries();
  const signed = all.slice(0, entries);
  const note = record.checkpoint(signed);
  return {
    organisation: () => Promise.resolve({ name: 'Test <Council>', about: 'A council & a test.' }),
    checkpoint: () => Promise.resolve(note),
    entries: (from, to) => Promise.resolve(all.slice(from, to)),
    constitution: (version) => bytes(record.constitutions.get(version)),
    decision: (number) => bytes(record.decisions.get(number)),
    countSheet: (sha256) => bytes(record.countSheets.get(sha256)),
    ballots: (poll, contest) => bytes(record.ballots.get(`${poll} ${contest}`)),
  };
}
