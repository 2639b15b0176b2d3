export { announced, type Announcement } from './announcements';
export { type FileSource } from './file-source';
export { type Trust } from './folder-record';
export { layout } from './layout';
export * from './lists';
export { readDocument } from '../decode';
export { type DecisionDocument, decisionDocument } from '../decisions/document';
export {
  type FileMark,
  type FileMarks,
  type Manifest,
  manifestText,
  readManifest,
} from './manifest';
export { rollText } from './roll-file';
export { type FolderMeans, type FolderVerdict, verifyFolder } from './verify-folder';
export {
  type DecisionStep,
  decisionSteps,
  type DecisionVerdict,
  verifyDecisionAlone,
} from './verify-one';
export { type BoardLine, boxText } from './box-file';
