export { DatabaseSource, type Query } from './database-source';
export { Folder } from './folder';
export { type Published, publishRecord } from './publish-record';
export { type Organisation, type RecordSource, Unpublishable } from './record-source';
