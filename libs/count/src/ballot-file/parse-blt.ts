import { err, ok, type Result } from '@folkmoot/basics';
import { PackedPapers } from '../papers';
import { type BallotFile, type BallotFileWarning } from './ballot-file';
import { readBallots } from './ballots';
import { readDeclaration } from './declaration';
import { type BallotFileFault, BallotFileRefusal, faultOf, positionOf, refuse } from './fault';
import { readNames } from './names';
import { Scanner } from './scanner';

/**
 * Reads a ballot file in the BLT form, in every variant that programs are known to write:
 * docs/rules/ballot-files.md lists them. Ballots with an id follow OpenSTV: a 1 stands after the id.
 * @param bytes  the file as stored: UTF-8, or windows-1252 with a warning
 * @returns the file, or the first thing wrong with it and where; it never throws
 */
export function parseBlt(bytes: Uint8Array): Result<BallotFile, BallotFileFault> {
  try {
    return ok(readBallotFile(bytes));
  } catch (thrown) {
    if (thrown instanceof BallotFileRefusal) return err(faultOf(bytes, thrown));
    throw thrown;
  }
}

function readBallotFile(bytes: Uint8Array): BallotFile {
  const scanner = new Scanner(bytes, startOfText(bytes));
  const declaration = readDeclaration(scanner);
  const { papers, ids } = readBallots(scanner, declaration);
  const tail = decode(bytes.subarray(scanner.end));
  const names = readNames(tail.text, positionOf(bytes, scanner.end), declaration.candidates);
  return {
    title: names.title,
    seats: declaration.seats,
    candidates: names.candidates,
    withdrawn: [...declaration.withdrawn].sort((a, b) => a - b),
    papers: new PackedPapers(papers),
    tieOrder: declaration.tieOrder,
    notes: names.notes,
    warnings: warningsOf(declaration.ignored, ids, tail.isUtf8, names.notes.length),
  };
}

/** The first byte after a byte order mark. Refuses what is no text in a code page we read. */
function startOfText(bytes: Uint8Array): number {
  if (bytes.length === 0) refuse('empty-file', 0, 'the file is empty.');
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) refuse('not-text', 0, 'this is UTF-16 text: save it as UTF-8.');
  const nought = bytes.indexOf(0);
  if (nought >= 0)
    refuse('not-text', nought, 'this is no text file: it has a byte of nought here.');
  return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
}

function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return { text: utf8.decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), isUtf8: false };
  }
}

function warningsOf(
  ignored: readonly string[],
  ids: number,
  isUtf8: boolean,
  notes: number,
): BallotFileWarning[] {
  const warnings: BallotFileWarning[] = ignored.map((name) => ({
    code: 'option-ignored',
    says: `The option line [${name} …] was passed over.`,
  }));
  if (ids > 0)
    warnings.push({ code: 'ids-dropped', says: `Ids of ${ids} ballots were read and not kept.` });
  if (!isUtf8)
    warnings.push({
      code: 'not-utf8',
      says: 'The names are not UTF-8; they were read as windows-1252. Check names with accents.',
    });
  if (notes > 0)
    warnings.push({
      code: 'extra-text',
      says: `Texts after the title were kept as notes: ${notes}.`,
    });
  return warnings;
}
