import { err, ok, type Result } from '@folkmoot/basics';
import { PackedPapers } from '../papers';
import { type BallotFile, type BallotFileWarning } from './ballot-file';
import { BallotReader } from './ballots';
import { type Declaration, readDeclaration } from './declaration';
import { type BallotFileFault, BallotFileRefusal, faultOf, positionOf } from './fault';
import { decode, MARK, refuseNought, startOfText } from './file-text';
import { type Names, readNames } from './names';
import { Pieces } from './pieces';
import { Scanner } from './scanner';

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
    refuseNought(bytes, this.checked);
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
      papers: new PackedPapers(ballots.papers.sorted()),
      tieOrder: declaration.tieOrder,
      notes: names.notes,
      warnings: [
        ...warningsOf(declaration.ignored, ballots.ids, names.notes.length),
        ...tail.warnings,
      ],
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

function warningsOf(ignored: readonly string[], ids: number, notes: number): BallotFileWarning[] {
  const warnings: BallotFileWarning[] = ignored.map((name) => ({
    code: 'option-ignored',
    says: `The option line [${name} …] was passed over.`,
  }));
  if (ids > 0)
    warnings.push({ code: 'ids-dropped', says: `Ids of ${ids} ballots were read and not kept.` });
  if (notes > 0)
    warnings.push({
      code: 'extra-text',
      says: `Texts after the title were kept as notes: ${notes}.`,
    });
  return warnings;
}
