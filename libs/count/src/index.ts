export * from './allocation';
export * from './ballot-file';
export {
  type Candidate,
  type Contest,
  type ContestFault,
  type ContestFaultCode,
  type CountRefusal,
  type CountTerms,
  type LotNeeded,
  type Paper,
  type RejectedPapers,
  type RejectionGround,
} from './contest';
export { type CountSheet, type Lot, type Stage, type Transfer, type Why } from './count-sheet';
export {
  type Mark,
  type Rank,
  readMarks,
  type SkippedRank,
  usablePreferences,
} from './preferences';
export { countScottishStv } from './scottish-stv/count-scottish-stv';
export { stageSentence, summarySentence } from './sentences';
export { countTable } from './table';
