export * from './allocation';
export * from './ballot-file';
export * from './outcomes';
export * from './vacancy';
export {
  type Candidate,
  type Contest,
  type ContestFault,
  type ContestFaultCode,
  type ContestOption,
  type CountRefusal,
  type CountTerms,
  type LotNeeded,
  type Paper,
  type RejectedPapers,
  type RejectionGround,
  type Round,
  type SeatRule,
} from './contest';
export {
  type Batch,
  type Comparison,
  type CountMethod,
  type CountSheet,
  type LastPlaces,
  type Lot,
  type Stage,
  type Transfer,
  type Why,
} from './count-sheet';
export { PackedPapers } from './papers';
export {
  type Mark,
  type Rank,
  readMarks,
  type SkippedRank,
  usablePreferences,
} from './preferences';
export { type CountingMethod } from './counting-method';
export { countingMethod, countingMethods } from './counting-methods';
export { countApproval } from './approval/count-approval';
export { countBlockVote } from './block-vote/count-block-vote';
export { countErs97 } from './ers97/count-ers97';
export { countExhaustive, nextRound, type NextRound } from './exhaustive/count-exhaustive';
export { countFptp } from './fptp/count-fptp';
export { countMeek } from './meek/count-meek';
export { countMerStv } from './mer-stv/count-mer-stv';
export { countIrv } from './irv/count-irv';
export { countSchulze } from './schulze/count-schulze';
export { countScottishStv } from './scottish-stv/count-scottish-stv';
export { countYesNo } from './yes-no/count-yes-no';
export { countSentences, lastPlacesSentences, stageSentence, summarySentence } from './sentences';
export { countTable } from './table';
export { lastStage, type LastStage } from './last-stage';
export { csvOf } from './csv';
export { recountOptions } from './recount-options';
export { seatRulesWithin } from './seat-rules';
export { sheetCsv } from './sheet-csv';
