import { PaperStack } from '../paper-stack';
import { EQUAL, SKIPPED } from '../ranks';
import { type Declaration, placeOf } from './declaration';
import { refuse } from './fault';
import { type Scanner } from './scanner';

export interface Ballots {
  readonly papers: PaperStack;
  /** How many ballots carried an id, which is not kept. */
  readonly ids: number;
}

/** Reads ballots up to the 0 that ends them. The scanner is on the first ballot's first token. */
export function readBallots(scanner: Scanner, declaration: Declaration): Ballots {
  return new BallotReader(scanner, declaration).read();
}

class BallotReader {
  private readonly papers = new PaperStack();
  private readonly codes: number[] = [];
  /** Which ballot last named a candidate: finds a second preference for the same one without a set per ballot. */
  private readonly namedOn: Int32Array;
  private ballot = 0;
  private total = 0;
  private ids = 0;

  constructor(
    private readonly scanner: Scanner,
    private readonly declaration: Declaration,
  ) {
    this.namedOn = new Int32Array(declaration.candidates);
  }

  read(): Ballots {
    for (;;) {
      const count = this.readWeight();
      if (count === 0) return { papers: this.papers, ids: this.ids };
      this.ballot++;
      const length = this.readPreferences();
      this.papers.add(this.codes, length, count);
      this.scanner.next();
    }
  }

  /** How many papers a ballot line stands for; 0 ends the ballots. */
  private readWeight(): number {
    const { scanner } = this;
    if (scanner.token === 'id') return this.readWeightAfterId();
    if (scanner.token === 'number') return this.counted(scanner.value);
    return this.refuseWeight();
  }

  private refuseWeight(): never {
    const { token, start, onNewLine } = this.scanner;
    const shown = this.scanner.shown();
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

  private counted(weight: number): number {
    this.total += weight;
    if (this.total > Number.MAX_SAFE_INTEGER)
      refuse(
        'too-many-ballots',
        this.scanner.start,
        'the ballots add up to more than can be counted.',
      );
    return weight;
  }

  /** A ballot with an id is one paper: `(A17) 1 3 2 0`. */
  private readWeightAfterId(): number {
    this.ids++;
    if (this.scanner.next() === 'number' && this.scanner.value === 1) return this.counted(1);
    return refuse(
      'id-with-weight',
      this.scanner.start,
      'a ballot with an id is one paper, so a 1 must follow the id, before the preferences.',
    );
  }

  /** Fills `codes` and says how many there are. */
  private readPreferences(): number {
    const { scanner } = this;
    let length = 0;
    let joins = 0;
    for (;;) {
      scanner.next();
      if (scanner.onNewLine || scanner.token === 'end') this.refuseUnclosed();
      if (scanner.token === 'number' && scanner.value === 0 && joins === 0) return length;
      if (scanner.token === 'equals' && length > 0 && joins === 0) {
        if (this.codes[length - 1] === SKIPPED) this.refusePreference();
        joins = EQUAL;
      } else if (scanner.token === 'skip' && joins === 0) this.codes[length++] = SKIPPED;
      else {
        this.codes[length++] = this.readCandidate() + joins;
        joins = 0;
      }
    }
  }

  private readCandidate(): number {
    const { scanner, declaration } = this;
    const place =
      scanner.token === 'number'
        ? placeOf(scanner.value, declaration.candidates, scanner.start)
        : scanner.token === 'word'
          ? declaration.nicknames.get(scanner.text())
          : undefined;
    if (place === undefined) return this.refusePreference();
    if (this.namedOn[place] === this.ballot)
      refuse('duplicate-preference', scanner.start, `${scanner.shown()} is on this ballot twice.`);
    this.namedOn[place] = this.ballot;
    return place;
  }

  private refusePreference(): never {
    return refuse(
      'bad-preference',
      this.scanner.start,
      `a preference is a candidate number, “-” or numbers joined by “=”; this is “${this.scanner.shown()}”.`,
    );
  }

  private refuseUnclosed(): never {
    return refuse(
      'ballot-not-closed',
      this.scanner.previousEnd,
      'this ballot is not closed: a 0 is missing at the end of its line.',
    );
  }
}
