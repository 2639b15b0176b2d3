import { readDocument } from '../decode';
import { type FileSource } from '../files/file-source';
import { layout } from '../files/layout';
import { register } from '../files/lists';
import { CannotReplay, type ReplayedRecord } from './replay';

/** The folder of a public record, as a replay reads it. */
export const folderToReplay = (files: FileSource): ReplayedRecord => ({
  constitution: (version) => files.read(layout.constitution(version)),
  decision: (number) => files.read(layout.decision(number)),
  countSheet: (sha256) => files.read(layout.countSheet(sha256)),
  ballots: (poll, contest) => files.read(layout.ballots(poll, contest)),
  decisionNumbers: async () => {
    const bytes = await files.read(layout.register);
    const read = bytes && readDocument(bytes, register);
    if (read?.ok) return read.value.decisions.map(({ number }) => number);
    throw new CannotReplay(
      `The register of decisions, ${layout.register}, ${read ? `cannot be read: ${read.error}` : 'is missing'}.`,
    );
  },
});
