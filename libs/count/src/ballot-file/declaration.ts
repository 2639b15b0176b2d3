import { MOST_CANDIDATES, MOST_SEATS } from './ballot-file';
import { type BallotFileFaultCode, refuse } from './fault';
import { type Scanner } from './scanner';

/** What stands before the first ballot: the sizes, who withdrew, and settings some programs write. */
export interface Declaration {
  readonly candidates: number;
  readonly seats: number;
  readonly withdrawn: ReadonlySet<number>;
  readonly tieOrder: readonly number[] | null;
  /** Names that may stand for candidate numbers on the ballots. */
  readonly nicknames: ReadonlyMap<string, number>;
  /** Names of option lines that mean nothing here. */
  readonly ignored: readonly string[];
}

interface OptionLine {
  readonly name: string;
  readonly words: readonly string[];
  readonly at: number;
}

/** Reads up to the first ballot, and leaves the scanner on its first token. */
export function readDeclaration(scanner: Scanner): Declaration {
  const candidates = readSize(scanner, 'candidates', MOST_CANDIDATES, 'too-many-candidates');
  if (candidates === 0) refuse('no-candidates', scanner.start, 'the file declares no candidates.');
  const seats = readSize(scanner, 'seats', MOST_SEATS, 'too-many-seats');
  if (seats === 0)
    refuse('seats-zero', scanner.start, 'the file declares no seats: there must be at least 1.');
  const withdrawn = new Set<number>();
  const options: OptionLine[] = [];
  for (scanner.next(); ;) {
    if (scanner.token === 'negative') readWithdrawn(scanner, candidates, withdrawn);
    else if (scanner.token === 'option') readOption(scanner, options);
    else break;
  }
  return { candidates, seats, ...settingsOf(options, candidates, withdrawn) };
}

function readSize(
  scanner: Scanner,
  what: 'candidates' | 'seats',
  most: number,
  code: BallotFileFaultCode,
): number {
  if (scanner.next() !== 'number')
    refuse('header-missing', scanner.start, `the number of ${what} should stand here.`);
  if (scanner.value > most)
    refuse(code, scanner.start, `${scanner.shown()} ${what} are more than the ${most} allowed.`);
  return scanner.value;
}

/** One line of negative numbers. A line that goes on with a ballot is a ballot of negative weight. */
function readWithdrawn(scanner: Scanner, candidates: number, withdrawn: Set<number>): void {
  const first = { at: scanner.start, shown: scanner.shown() };
  do {
    withdrawn.add(placeOf(scanner.value, candidates, scanner.start));
    scanner.next();
  } while (scanner.token === 'negative');
  if (scanner.onNewLine || scanner.token === 'end') return;
  refuse(
    'negative-weight',
    first.at,
    `a ballot cannot stand for ${first.shown} papers. Candidates who withdrew go on a line of their own.`,
  );
}

/** The place in the list, from 0, of a candidate number, from 1. */
export function placeOf(number: number, candidates: number, at: number): number {
  if (number >= 1 && number <= candidates) return number - 1;
  const shown = number === Infinity ? 'this large' : String(number);
  return refuse(
    'candidate-out-of-range',
    at,
    `candidate ${shown} does not exist: the file declares ${candidates}.`,
  );
}

function readOption(scanner: Scanner, options: OptionLine[]): void {
  const at = scanner.start;
  const [name = '', ...words] = scanner.text().slice(1, -1).trim().split(/\s+/);
  options.push({ name, words, at });
  scanner.next();
}

function settingsOf(
  options: readonly OptionLine[],
  candidates: number,
  withdrawn: Set<number>,
): Pick<Declaration, 'withdrawn' | 'tieOrder' | 'nicknames' | 'ignored'> {
  const nicknames = new Map<string, number>();
  for (const option of options)
    if (option.name === 'nick') readNicknames(option, candidates, nicknames);
  const placesOf = ({ words, at }: OptionLine): number[] =>
    words.map((word) => nicknames.get(word) ?? placeOf(wholeNumber(word, at), candidates, at));
  let tieOrder: number[] | null = null;
  const ignored: string[] = [];
  for (const option of options) {
    if (option.name === 'tie') tieOrder = readTieOrder(option, placesOf(option), candidates);
    else if (option.name === 'withdrawn') placesOf(option).forEach((place) => withdrawn.add(place));
    else if (option.name !== 'nick') ignored.push(option.name);
  }
  return { withdrawn, tieOrder, nicknames, ignored };
}

const wholeNumber = (word: string, at: number): number =>
  /^\d{1,9}$/.test(word)
    ? Number(word)
    : refuse(
        'bad-option',
        at,
        `“${word.slice(0, 24)}” is neither a candidate number nor a nickname.`,
      );

function readNicknames(
  { words, at }: OptionLine,
  candidates: number,
  nicknames: Map<string, number>,
): void {
  if (words.length !== candidates || new Set(words).size !== candidates)
    refuse('bad-option', at, `[nick …] needs ${candidates} different nicknames, one a candidate.`);
  if (words.some((word) => !/^[^\d\s,="()[\]#-][^\s,="()[\]#]*$/u.test(word)))
    refuse('bad-option', at, 'a nickname must begin with a letter and hold no brackets or quotes.');
  words.forEach((word, place) => nicknames.set(word, place));
}

function readTieOrder({ at }: OptionLine, places: number[], candidates: number): number[] {
  if (places.length !== candidates || new Set(places).size !== candidates)
    refuse('bad-option', at, `[tie …] needs each of the ${candidates} candidates once.`);
  return places;
}
