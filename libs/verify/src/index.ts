export { fileNames, type PublishedRecord } from './published-record';
export {
  type Check,
  type Checked,
  type CheckedLog,
  type Failure,
  type Place,
  type Verdict,
} from './verdict';
export { verifyRecord } from './verify-record';
export * from './files';
export { type Means, type Sha256, type TreeWatcher } from './hashing';
