import { type BallotFileFaultCode, refuse } from './fault';
import { placeIn } from './file-text';

/** A row of a text table. */
export interface Row {
  readonly cells: readonly string[];
  /** Where each cell begins: places in the text. */
  readonly starts: readonly number[];
}

/** A table of texts parted by a character: cells may stand in quotes, and a quote within them is written twice. */
export class Delimited {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly delimiter: ',' | ';' | '\t',
  ) {}

  /** The rows that are not empty. */
  *rows(): IterableIterator<Row> {
    while (this.at < this.text.length) {
      const row = this.readRow();
      if (row.cells.some((cell) => cell !== '')) yield row;
    }
  }

  /** Refuses the file because of a cell, or of the end of its row when it has no such cell. */
  refuse(code: BallotFileFaultCode, { starts }: Row, cell: number, reason: string): never {
    return refuse(code, placeIn(this.text, starts[cell] ?? starts.at(-1)!), reason);
  }

  /** Refuses the file because of something that is missing at its end. */
  refuseEnd(code: BallotFileFaultCode, reason: string): never {
    return refuse(code, placeIn(this.text, this.text.length), reason);
  }

  private readRow(): Row {
    const [cells, starts]: [string[], number[]] = [[], []];
    for (;;) {
      starts.push(this.at);
      cells.push(this.readCell());
      const next = this.text[this.at];
      if (next === this.delimiter) this.at++;
      else {
        this.at += this.text.startsWith('\r\n', this.at) ? 2 : 1;
        return { cells, starts };
      }
    }
  }

  private readCell(): string {
    const from = this.at;
    while (this.text[this.at] === ' ') this.at++;
    if (this.text[this.at] === '"') return this.readQuoted();
    while (!this.endsCell(this.text[this.at])) this.at++;
    return this.text.slice(from, this.at).trim();
  }

  private readQuoted(): string {
    const from = this.at;
    let end = from + 1;
    while (this.text[end] !== '"' || this.text[end + 1] === '"') {
      if (end >= this.text.length)
        refuse('unclosed-quote', placeIn(this.text, from), 'this quote is never closed.');
      end += this.text[end] === '"' ? 2 : 1;
    }
    const cell = this.text.slice(from + 1, end).replaceAll('""', '"');
    this.at = end + 1;
    while (this.text[this.at] === ' ') this.at++;
    if (!this.endsCell(this.text[this.at]))
      refuse(
        'unclosed-quote',
        placeIn(this.text, this.at),
        'a quote within a cell is written twice.',
      );
    return cell;
  }

  private endsCell(next: string | undefined): boolean {
    return next === undefined || next === this.delimiter || next === '\n' || next === '\r';
  }
}

/** A text as a cell: in quotes when it must be. */
export const cellOf = (text: string, delimiter: ',' | ';'): string =>
  text.includes(delimiter) || /["\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
