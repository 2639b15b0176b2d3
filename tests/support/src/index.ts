export { commandLine } from './command-line';
export { WriteAheadLog } from './write-ahead-log';
export { createTestDatabase, type Contents, type TestDatabase } from './test-database';
export {
  foreignVerifier,
  type ForeignTrust,
  type ForeignVerdict,
  type ForeignVerifier,
} from './foreign-verifier';
export { judgeLog } from './judge-log';
export { Printer, type PrintedLetter } from './printer';
