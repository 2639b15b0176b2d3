import { PaperSorter } from '../paper-sorter';
import { EQUAL, SKIPPED } from '../ranks';
import { type Declaration, placeOf } from './declaration';
import { refuse } from './fault';
import { PlainBallot } from './plain-ballot';
import { type Scanner } from './scanner';

const LINE_FEED = 0x0a;
const MOST_PAPERS = Number.MAX_SAFE_INTEGER;

/** Reads the ballots of a file, which may come in pieces, up to the 0 that ends them. */
export class BallotReader {
  readonly papers = new PaperSorter();
  /** How many ballots carried an id, which is not kept. */
  ids = 0;
  /** Behind the token that ends the ballot before: where reading goes on when the bytes run out within a ballot. */
  resume = 0;
  private readonly codes: number[] = [];
  /** Which ballot last named a candidate: finds a second preference for the same one without a set per ballot. */
  private readonly namedOn: Int32Array;
  private readonly plain: PlainBallot;
  private ballot = 0;
  private total = 0;

  constructor(private readonly declaration: Declaration) {
    this.namedOn = new Int32Array(declaration.candidates);
    this.plain = new PlainBallot(declaration.candidates);
  }

  /**
   * Reads on, from the scanner's token.
   * @param isLast  whether no more bytes follow those in the scanner
   * @returns whether the ballots have ended; if not, more bytes are wanted from `resume` on
   */
  read(scanner: Scanner, isLast: boolean): boolean {
    const lastLineFeed = scanner.bytes.lastIndexOf(LINE_FEED);
    for (;;) {
      this.readPlain(scanner, lastLineFeed);
      this.resume = scanner.previousEnd;
      const hasId = scanner.token === 'id';
      const count = this.readWeight(scanner);
      this.ballot++;
      const length = count === 0 ? 0 : this.readPreferences(scanner);
      if (count > 0) scanner.next();
      if (scanner.hasRunOut && !isLast) return false;
      if (count === 0) return true;
      if (hasId) this.ids++;
      this.total += count;
      this.papers.add(this.codes, length, count);
    }
  }

  /** Reads the plain ballots that come next. */
  private readPlain(scanner: Scanner, lastLineFeed: number): void {
    const { plain } = this;
    let at = scanner.start;
    while (
      at <= lastLineFeed &&
      plain.read(scanner.bytes, at) &&
      plain.weight <= MOST_PAPERS - this.total
    ) {
      this.total += plain.weight;
      this.papers.add(plain.codes, plain.length, plain.weight);
      at = plain.end + 1;
    }
    if (at > scanner.start) scanner.resumeAfter(at - 1);
  }

  /** How many papers a ballot line stands for; 0 ends the ballots. */
  private readWeight(scanner: Scanner): number {
    if (scanner.token === 'id') return this.readWeightAfterId(scanner);
    if (scanner.token === 'number') return this.countable(scanner);
    return this.refuseWeight(scanner);
  }

  private refuseWeight(scanner: Scanner): never {
    const { token, start, onNewLine } = scanner;
    const shown = scanner.shown();
    if (token === 'negative')
      refuse('negative-weight', start, `a ballot cannot stand for ${shown} papers.`);
    if (token === 'fraction')
      refuse('fractional-weight', start, `a ballot cannot stand for ${shown} of a paper.`);
    if (token === 'option') refuse('bad-option', start, 'option lines go before the first ballot.');
    if (token === 'quote' || token === 'end' || onNewLine)
      refuse('no-end-of-ballots', start, 'a 0 on its own must end the ballots before this.');
    return refuse(
      'bad-weight',
      start,
      `a ballot begins with how many papers it stands for; “${shown}” is no number.`,
    );
  }

  private countable({ value, start }: Scanner): number {
    if (value > MOST_PAPERS - this.total)
      refuse('too-many-ballots', start, 'the ballots add up to more than can be counted.');
    return value;
  }

  /** A ballot with an id is one paper: `(A17) 1 3 2 0`. */
  private readWeightAfterId(scanner: Scanner): number {
    if (scanner.next() === 'number' && scanner.value === 1) return this.countable(scanner);
    return refuse(
      'id-with-weight',
      scanner.start,
      'a ballot with an id is one paper, so a 1 must follow the id, before the preferences.',
    );
  }

  /** Fills `codes` and says how many there are. */
  private readPreferences(scanner: Scanner): number {
    let length = 0;
    let joins = 0;
    for (;;) {
      scanner.next();
      if (scanner.onNewLine || scanner.token === 'end') refuseUnclosed(scanner);
      if (scanner.token === 'number' && scanner.value === 0 && joins === 0) return length;
      if (scanner.token === 'equals' && length > 0 && joins === 0) {
        if (this.codes[length - 1] === SKIPPED) refusePreference(scanner);
        joins = EQUAL;
      } else if (scanner.token === 'skip' && joins === 0) this.codes[length++] = SKIPPED;
      else {
        this.codes[length++] = this.readCandidate(scanner) + joins;
        joins = 0;
      }
    }
  }

  private readCandidate(scanner: Scanner): number {
    const { candidates, nicknames } = this.declaration;
    const place =
      scanner.token === 'number'
        ? placeOf(scanner.value, candidates, scanner.start)
        : scanner.token === 'word'
          ? nicknames.get(scanner.text())
          : undefined;
    if (place === undefined) return refusePreference(scanner);
    if (this.namedOn[place] === this.ballot)
      refuse('duplicate-preference', scanner.start, `${scanner.shown()} is on this ballot twice.`);
    this.namedOn[place] = this.ballot;
    return place;
  }
}

const refusePreference = (scanner: Scanner): never =>
  refuse(
    'bad-preference',
    scanner.start,
    `a preference is a candidate number, “-” or numbers joined by “=”; this is “${scanner.shown()}”.`,
  );

const refuseUnclosed = ({ previousEnd }: Scanner): never =>
  refuse(
    'ballot-not-closed',
    previousEnd,
    'this ballot is not closed: a 0 is missing at the end of its line.',
  );
