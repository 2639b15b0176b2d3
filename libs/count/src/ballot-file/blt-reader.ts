import { err, ok, type Result } from '@folkmoot/basics';
import { PackedPapers } from '../papers';
import { type BallotFile, type BallotFileWarning } from './ballot-file';
import { BallotReader } from './ballots';
import { type Declaration, readDeclaration } from './declaration';
import { type BallotFileFault, BallotFileRefusal, faultOf, positionOf, refuse } from './fault';
import { type Names, readNames } from './names';
import { Pieces } from './pieces';
import { Scanner } from './scanner';

/** Bytes that tell the encoding of a file. */
const MARK = 3;

interface Opened {
  readonly declaration: Declaration;
  readonly ballots: BallotReader;
}

/**
 * Reads a ballot file in the BLT form as it comes, so that a large one need never be in memory: only its papers,
 * equal ones merged, are kept. However the file is cut into pieces, the outcome is the same.
 */
export class BltReader {
  private readonly pieces = new Pieces();
  /** The byte, of those in hand, from which reading goes on; -1 before the beginning has been seen. */
  private at = -1;
  /** How many of the bytes in hand are known to be text. */
  private checked = 0;
  private opened: Opened | null = null;
  private haveBallotsEnded = false;
  private fault: BallotFileFault | null = null;

  /** Takes the next bytes of the file, as stored. */
  push(bytes: Uint8Array): void {
    if (this.pieces.areEnough) this.advance(false);
    this.pieces.add(bytes);
  }

  /** Says what the file holds, or the first thing wrong with it and where. Nothing may be pushed afterwards. */
  end(): Result<BallotFile, BallotFileFault> {
    const file = this.advance(true);
    return file ? ok(file) : err(this.fault!);
  }

  private advance(isLast: boolean): BallotFile | null {
    const { pieces } = this;
    pieces.join();
    const scanner = new Scanner(pieces.bytes, Math.max(this.at, 0));
    try {
      this.checkText(pieces.bytes, isLast);
      if (this.at >= 0 && !this.fault) this.readOn(scanner, isLast);
      if (isLast && !this.fault) return this.readTail(this.opened!);
    } catch (thrown) {
      if (!(thrown instanceof BallotFileRefusal)) throw thrown;
      if (isLast || !scanner.hasRunOut) this.fault = faultOf(pieces.bytes, thrown, pieces.from);
    }
    if (!isLast) this.dropRead();
    return null;
  }

  private dropRead(): void {
    const { pieces } = this;
    pieces.drop(this.fault ? pieces.bytes.length : Math.max(this.at, 0));
    this.at = Math.min(this.at, 0);
    this.checked = pieces.bytes.length;
  }

  /** Refuses what is no text in a code page we read, wherever else the file may be wrong. */
  private checkText(bytes: Uint8Array, isLast: boolean): void {
    if (this.fault?.code === 'not-text') return;
    if (this.at < 0) {
      if (bytes.length < MARK && !isLast) return;
      this.at = startOfText(bytes);
    }
    const nought = bytes.indexOf(0, this.checked);
    if (nought >= 0)
      refuse('not-text', nought, 'this is no text file: it has a byte of nought here.');
  }

  private readOn(scanner: Scanner, isLast: boolean): void {
    if (this.haveBallotsEnded) return;
    scanner.end = this.at;
    if (this.opened) scanner.next();
    else {
      const declaration = readDeclaration(scanner);
      if (scanner.hasRunOut && !isLast) return;
      this.at = scanner.previousEnd;
      this.opened = { declaration, ballots: new BallotReader(declaration) };
    }
    const { ballots } = this.opened;
    try {
      this.haveBallotsEnded = ballots.read(scanner, isLast);
    } finally {
      this.at = this.haveBallotsEnded ? scanner.end : ballots.resume;
    }
  }

  private readTail({ declaration, ballots }: Opened): BallotFile {
    const tail = decode(this.pieces.bytes.subarray(this.at));
    const names = this.namesIn(tail.text, declaration.candidates);
    return {
      title: names.title,
      seats: declaration.seats,
      candidates: names.candidates,
      withdrawn: [...declaration.withdrawn].sort((a, b) => a - b),
      papers: new PackedPapers(ballots.papers),
      tieOrder: declaration.tieOrder,
      notes: names.notes,
      warnings: warningsOf(declaration.ignored, ballots.ids, tail.isUtf8, names.notes.length),
    };
  }

  private namesIn(text: string, candidates: number): Names {
    try {
      return readNames(text, candidates);
    } catch (thrown) {
      if (!(thrown instanceof BallotFileRefusal)) throw thrown;
      const { bytes, from } = this.pieces;
      throw thrown.movedTo(positionOf(bytes, this.at, from));
    }
  }
}

/** The first byte after a byte order mark. */
function startOfText(bytes: Uint8Array): number {
  if (bytes.length === 0) refuse('empty-file', 0, 'the file is empty.');
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) refuse('not-text', 0, 'this is UTF-16 text: save it as UTF-8.');
  return first === 0xef && second === 0xbb && third === 0xbf ? MARK : 0;
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
