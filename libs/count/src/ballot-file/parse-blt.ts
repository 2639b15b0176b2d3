import { type Result } from '@folkmoot/basics';
import { type BallotFile } from './ballot-file';
import { BltReader } from './blt-reader';
import { type BallotFileFault } from './fault';

/**
 * Reads a ballot file in the BLT form, in every variant that programs are known to write:
 * docs/rules/ballot-files.md lists them. Ballots with an id follow OpenSTV: a 1 stands after the id.
 * @param bytes  the file as stored: UTF-8, or windows-1252 with a warning
 * @returns the file, or the first thing wrong with it and where; it never throws
 */
export function parseBlt(bytes: Uint8Array): Result<BallotFile, BallotFileFault> {
  const reader = new BltReader();
  reader.push(bytes);
  return reader.end();
}
