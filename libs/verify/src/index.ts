export { fileNames, type PublishedRecord } from './published-record';
export {
  type Check,
  type Checked,
  type CheckedBooth,
  type CheckedLog,
  type Failure,
  type Place,
  type Verdict,
} from './verdict';
export { countContest } from './counts/papers';
export { type Reconciliation } from './log/paper-fields';
export { issuedDocuments, type IssuedDocument } from './log/issued-fields';
export { verifyRecord } from './verify-record';
export * from './files';
export * from './pack';
export { type Means, type Sha256, type TreeWatcher } from './hashing';
export {
  CannotReplay,
  type Differing,
  type Replay,
  type ReplayedDecision,
  type ReplayedOutcome,
  type ReplayedRecord,
  type ReplayResult,
} from './replay/replay';
export { folderToReplay } from './replay/folder-to-replay';
export { replayRecord } from './replay/replay-record';
