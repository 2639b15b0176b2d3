import { type ListedCandidate } from './ballot-file';
import { type Position, refuse } from './fault';

/** A text of the last part of the file: one in quotes, or a whole line without quotes. */
interface Entry {
  readonly text: string;
  readonly at: Position;
}

export interface Names {
  readonly candidates: readonly ListedCandidate[];
  readonly title: string | null;
  readonly notes: readonly string[];
}

/** A title, a source and a comment may follow the names; more means that the sizes are wrong. */
const MOST_AFTER_NAMES = 3;
/** The rest of the line on which the ballots end. */
const FIRST_LINE = 1;

/**
 * Reads the names and the title.
 * One line a candidate (name, then perhaps party), or, when there are too few lines for that, one quoted text a candidate.
 * Refusals say where in the text, not in the file.
 * @param text   all that follows the 0 which ends the ballots
 * @param count  how many candidates the file declares
 */
export function readNames(text: string, count: number): Names {
  const { entries, end } = new TextReader(text).read();
  const lines = groupByLine(entries);
  const oneEach = lines.length < count || entries[0]?.at.line === FIRST_LINE;
  if (!oneEach && lines.length === count) refuseMixedLines(lines);
  const groups = oneEach ? entries.map((entry) => [entry]) : lines;
  if (groups.length < count)
    refuse('too-few-names', end, `the file names ${groups.length} of its ${count} candidates.`);
  const [title, ...notes] = groups.slice(count).flat();
  if (notes.length >= MOST_AFTER_NAMES)
    refuse(
      'too-many-names',
      notes[MOST_AFTER_NAMES - 1]!.at,
      `${count} names and a title are wanted, and more stands here.`,
    );
  return {
    candidates: groups.slice(0, count).map(candidateOf),
    title: title?.text || null,
    notes: notes.map((note) => note.text),
  };
}

function candidateOf([name, party, more]: readonly Entry[]): ListedCandidate {
  if (more)
    refuse(
      'bad-name',
      more.at,
      'a candidate has a name and perhaps a party: this is a third text.',
    );
  return { name: name!.text, party: party?.text ?? null };
}

function groupByLine(entries: readonly Entry[]): Entry[][] {
  const lines: Entry[][] = [];
  for (const entry of entries) {
    const line = lines.at(-1);
    if (line?.[0]?.at.line === entry.at.line) line.push(entry);
    else lines.push([entry]);
  }
  return lines;
}

/** With as many lines as candidates, two texts on some lines may be name and party or two names: do not guess. */
function refuseMixedLines(lines: readonly (readonly Entry[])[]): void {
  const odd = lines.find((line) => line.length !== lines[0]!.length);
  if (odd)
    refuse('bad-name', odd[0]!.at, 'put each candidate on a line, and the title on its own.');
}

/** Cuts the last part of a file into texts. Comments are skipped outside quotes. */
class TextReader {
  private place = 0;
  private line = FIRST_LINE;
  /** The column of the character at `measured`: kept up as reading goes on, so no line is measured twice. */
  private column = 1;
  private measured = 0;
  private readonly entries: Entry[] = [];

  constructor(private readonly text: string) {}

  read(): { entries: Entry[]; end: Position } {
    for (let next = this.text[this.place]; next !== undefined; next = this.text[this.place]) {
      if (next === '\n' || next === '\r') this.endLine();
      else if (/[\s,]/.test(next)) this.place++;
      else if (next === '#') this.skipLine();
      else if (this.text.startsWith('/*', this.place)) this.skipComment();
      else if (next === '"') this.readQuoted();
      else this.readPlain();
    }
    return { entries: this.entries, end: this.position() };
  }

  /** Where the next character stands. */
  private position(): Position {
    this.column += [...this.text.slice(this.measured, this.place)].length;
    this.measured = this.place;
    return { line: this.line, column: this.column };
  }

  private endLine(): void {
    this.place += this.text.startsWith('\r\n', this.place) ? 2 : 1;
    this.line++;
    this.column = 1;
    this.measured = this.place;
  }

  private skipLine(): void {
    while (this.place < this.text.length && !/[\r\n]/.test(this.text[this.place]!)) this.place++;
  }

  private skipComment(): void {
    const opened = this.position();
    while (!this.text.startsWith('*/', this.place)) {
      if (this.place >= this.text.length)
        refuse('unclosed-comment', opened, 'this comment is never closed: a “*/” is missing.');
      if (/[\r\n]/.test(this.text[this.place]!)) this.endLine();
      else this.place++;
    }
    this.place += 2;
  }

  /** A text in quotes; a quote inside it is written twice. */
  private readQuoted(): void {
    const at = this.position();
    const start = this.place + 1;
    let end = start;
    while (this.text[end] !== '"' || this.text[end + 1] === '"') {
      const next = this.text[end];
      if (next === undefined || next === '\n' || next === '\r')
        refuse('unclosed-quote', at, 'this quote is not closed before the end of its line.');
      end += next === '"' ? 2 : 1;
    }
    this.entries.push({ text: this.text.slice(start, end).replaceAll('""', '"'), at });
    this.place = end + 1;
  }

  /** A text without quotes: the rest of its line. */
  private readPlain(): void {
    const at = this.position();
    const before = this.entries.at(-1);
    if (at.line === FIRST_LINE || before?.at.line === at.line)
      refuse('bad-name', at, 'a name without quotes needs a line of its own.');
    const start = this.place;
    this.skipLine();
    const line = this.text.slice(start, this.place).replace(/\s#.*$/, '');
    let length = line.length;
    while (/[\s,]/.test(line[length - 1]!)) length--;
    this.entries.push({ text: line.slice(0, length), at });
  }
}
