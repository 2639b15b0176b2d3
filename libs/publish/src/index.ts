export { DatabaseSource, type Query } from './database-source';
export { type Certified, certificateText } from './pack/certificate';
export { type EvidencePack, makePack, packFiles } from './pack/make-pack';
export { entriesOfMatter, type Matter, type SliceEntry, textIn } from './pack/entries-of-matter';
export { type DecisionDocument, type MinutedEvidence, type PollEvidence } from './documents';
export { Folder } from './folder';
export { type Sheets } from './pages/result';
export { html, type Html } from './pages/html';
export { turnoutGroups } from './pages/turnout-groups';
export { day, verdicts, votesSay } from './pages/words';
export { type Published, publishRecord } from './publish-record';
export {
  type Organisation,
  type RecordSource,
  type SliceSource,
  Unpublishable,
} from './record-source';
export { tileIn } from './tile-in-database';
export { zipOf } from './zip';
