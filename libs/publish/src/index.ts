export { DatabaseSource, type Query } from './database-source';
export { type Certified, certificateText } from './pack/certificate';
export { type EvidencePack, makePack, packFiles } from './pack/make-pack';
export { entriesOfMatter, type Matter, type SliceEntry, textIn } from './pack/entries-of-matter';
export { Folder } from './folder';
export { type Published, publishRecord } from './publish-record';
export {
  type Organisation,
  type RecordSource,
  type SliceSource,
  Unpublishable,
} from './record-source';
export { tileIn } from './tile-in-database';
export { zipOf } from './zip';
