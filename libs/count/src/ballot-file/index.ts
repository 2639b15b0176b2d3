export {
  type BallotFile,
  type BallotFileWarning,
  type BallotFileWarningCode,
  type ListedCandidate,
} from './ballot-file';
export { ballotsBytes, ballotsText } from './ballots-text';
export { BltReader } from './blt-reader';
export { CSV_SETTINGS, type CsvSettings } from './csv-settings';
export { contestOf, type ContestSettings } from './contest-of';
export { type BallotFileFault, type BallotFileFaultCode } from './fault';
export { BALLOTS_DOCUMENT, type BallotsDocument, parseBallotsJson } from './parse-ballots-json';
export { parseBlt } from './parse-blt';
export { parseCsv } from './parse-csv';
export { readJson } from './read-json';
export { type WritableBallotFile, writeBlt } from './write-blt';
