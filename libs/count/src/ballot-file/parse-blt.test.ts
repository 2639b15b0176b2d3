import { valueOf } from '@folkmoot/basics';
import { ballotFilesIn, electionBytes, electionLines } from '../../testing/elections';
import { type Paper } from '../contest';
import { type BallotFile } from './ballot-file';
import { type BallotFileFault } from './fault';
import { parseBlt } from './parse-blt';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): BallotFile => valueOf(parseBlt(utf8(text)));
const faultIn = (text: string | Uint8Array): Partial<BallotFileFault> => {
  const result = parseBlt(typeof text === 'string' ? utf8(text) : text);
  return result.ok ? {} : result.error;
};
const papers = (text: string): readonly Paper[] => [...read(text).papers];
const names = (text: string): (string | null)[][] =>
  read(text).candidates.map(({ name, party }) => (party === null ? [name] : [name, party]));

describe('tests/elections/parse: one election in sixteen spellings', () => {
  const plain = valueOf(parseBlt(electionBytes('parse', 'px-no-final-newline.blt')));
  /** Preferences as names, so that candidates who withdrew may have any number. */
  const standing = ({ papers: all, candidates, withdrawn }: BallotFile): string[] =>
    [...all]
      .map(({ preferences, count }) => {
        const left = preferences.flat().filter((place) => !withdrawn.includes(place));
        return `${count} ${left.map((place) => candidates[place]!.name).join('>')}`;
      })
      .filter((line) => !line.endsWith(' '));

  it.each(ballotFilesIn('parse'))('%s', (name) => {
    const file = valueOf(parseBlt(electionBytes('parse', name)));
    expect(file.seats).toBe(1);
    expect(standing(file)).toEqual(['9 Ivo>Joy', '3 Joy>Kim>Ivo', '8 Kim>Lee>Joy', '4 Lee>Kim']);
    expect(file.candidates.slice(0, 4)).toEqual(plain.candidates);
    expect(file.title).toBe(name === 'px-no-title.blt' ? null : 'Parser case');
  });
});

describe('tests/elections/invalid: files that must be refused', () => {
  const expected = electionLines<BallotFileFault & { file: string }>('invalid', 'expected.jsonl');

  it('has an expectation for every file', () => {
    expect(expected.map(({ file }) => file)).toEqual(ballotFilesIn('invalid').sort());
  });

  it.each(expected)('$file: $code at line $line, column $column', ({ file, ...fault }) => {
    const result = parseBlt(electionBytes('invalid', file));
    expect(result).toMatchObject({ ok: false, error: fault });
    const { says } = faultIn(electionBytes('invalid', file));
    expect(says).toMatch(new RegExp(`^line ${fault.line}, column ${fault.column}: .{15,}\\.$`));
  });
});

describe('ballots', () => {
  const tail = '\n0\n"A"\n"B"\n"C"\n';

  it('keep equal preferences as a rank and a skipped one as an empty rank', () => {
    expect(papers(`3 1\n4 1=3 - 2 0${tail}`)).toEqual([{ preferences: [[0, 2], [], 1], count: 4 }]);
    expect(papers(`3 1\n1 1 = 2=3 0${tail}`)).toEqual([{ preferences: [[0, 1, 2]], count: 1 }]);
  });

  it('are merged when equal, and put in order', () => {
    expect(papers(`3 1\n1 3 0\n4 1 2 0\n5 1 0\n2 1 2 0${tail}`)).toEqual([
      { preferences: [0], count: 5 },
      { preferences: [0, 1], count: 6 },
      { preferences: [2], count: 1 },
    ]);
  });

  it('may be empty', () => {
    expect(papers(`3 1\n5 0\n2 - 0${tail}`)).toEqual([
      { preferences: [], count: 5 },
      { preferences: [[]], count: 2 },
    ]);
  });

  it('may carry ids, which are dropped with a word about it', () => {
    const file = read(`3 1\n(paper 1, box 2) 1 2 0\n(3 4 0) 1 2 0${tail}`);
    expect([...file.papers]).toEqual([{ preferences: [1], count: 2 }]);
    expect(file.warnings).toEqual([
      { code: 'ids-dropped', says: 'Ids of 2 ballots were read and not kept.' },
    ]);
  });

  it('may name candidates by nickname', () => {
    const file = read(`3 2\n[nick ann bob č]\n[tie č ann 2]\n[withdrawn bob]\n2 č=ann 2 0${tail}`);
    expect([...file.papers]).toEqual([{ preferences: [[2, 0], 1], count: 2 }]);
    expect(file.tieOrder).toEqual([2, 0, 1]);
    expect(file.withdrawn).toEqual([1]);
  });

  it('may weigh up to 2^53 papers together, and no more', () => {
    expect(papers(`3 1\n9007199254740991 1 0${tail}`)[0]!.count).toBe(Number.MAX_SAFE_INTEGER);
    expect(faultIn(`3 1\n9007199254740991 1 0\n1 2 0${tail}`)).toMatchObject({
      code: 'too-many-ballots',
      line: 3,
    });
    expect(faultIn(`3 1\n99999999999999999999999999 1 0${tail}`).code).toBe('too-many-ballots');
  });

  it.each([
    ['0.5 1 0', 'fractional-weight', 1],
    ['3/4 1 0', 'fractional-weight', 1],
    ['1 1 0\n-2 2 0', 'negative-weight', 1],
    ['-2 -1 1 2 0', 'negative-weight', 1],
    ['(7) 2 1 0', 'id-with-weight', 5],
    ['(7 1 0', 'unclosed-id', 1],
    ['1 1 0 x 2 0', 'bad-weight', 7],
    ['x 1 0', 'no-end-of-ballots', 1],
    ['1 x 0', 'bad-preference', 3],
    ['1 1=-2 0', 'bad-preference', 5],
    ['1 1= 0', 'candidate-out-of-range', 6],
    ['1 -=2 0', 'bad-preference', 4],
    ['1 =2 0', 'bad-preference', 3],
    ['1 1=1 0', 'duplicate-preference', 5],
    ['1 4 0', 'candidate-out-of-range', 3],
    ['1 99999999999999999999 0', 'candidate-out-of-range', 3],
    ['1 1 0\n[tie 1 2 3]', 'bad-option', 1],
    ['1 1 /* never closed', 'unclosed-comment', 5],
  ])('%j is refused: %s', (ballots, code, column) => {
    const line = 2 + ballots.split('\n').length - 1;
    expect(faultIn(`3 1\n${ballots}${tail}`)).toMatchObject({ code, line, column });
  });
});

describe('what stands before the ballots', () => {
  const tail = '\n1 1 0\n0\n"A"\n"B"\n"C"\n';

  it('may say who withdrew on one line or several', () => {
    expect(read(`3 1\n-3 -1\n-2${tail}`).withdrawn).toEqual([0, 1, 2]);
  });

  it('may hold options that mean nothing here', () => {
    expect(read(`3 1\n[droop meek omega=6]${tail}`).warnings).toEqual([
      { code: 'option-ignored', says: 'The option line [droop …] was passed over.' },
    ]);
  });

  it.each([
    ['3', 'header-missing', 2, 1],
    ['3 many', 'header-missing', 1, 3],
    ['3.5 1', 'header-missing', 1, 1],
    ['0 1', 'no-candidates', 1, 1],
    ['3 999999', 'too-many-seats', 1, 3],
    ['3 1\n-4', 'candidate-out-of-range', 2, 1],
    ['3 1\n[nick a b]', 'bad-option', 2, 1],
    ['3 1\n[nick a b a]', 'bad-option', 2, 1],
    ['3 1\n[nick a b 3]', 'bad-option', 2, 1],
    ['3 1\n[tie 1 2]', 'bad-option', 2, 1],
    ['3 1\n[tie 1 2 2]', 'bad-option', 2, 1],
    ['3 1\n[tie 1 2 1.5]', 'bad-option', 2, 1],
    ['3 1\n[withdrawn x]', 'bad-option', 2, 1],
    ['3 1\n[tie 1 2 3', 'unclosed-option', 2, 1],
  ])('%j is refused: %s', (head, code, line, column) => {
    if (head === '3') expect(faultIn('3\n"A"')).toMatchObject({ code, line, column });
    else expect(faultIn(head + tail)).toMatchObject({ code, line, column });
  });
});

describe('names', () => {
  const head = '3 1\n1 1 0\n0\n';

  it('may be quoted as in CSV, with a party, or plain', () => {
    expect(names(`${head}"Ann ""Red"" Lee"\n"Bob" "Green, Party",\nCam O'Neill,\n"t"`)).toEqual([
      ['Ann "Red" Lee'],
      ['Bob', 'Green, Party'],
      ["Cam O'Neill"],
    ]);
  });

  it('may hold what is a comment elsewhere', () => {
    expect(names(`${head}"A # 1" # one\n"B /* 2 */" /* two\nlines */\nC#3 # three\n`)).toEqual([
      ['A # 1'],
      ['B /* 2 */'],
      ['C#3'],
    ]);
  });

  it('may share lines when there are too few lines to have one each', () => {
    expect(names(`${head}"A" "B"\n"C" "title"`)).toEqual([['A'], ['B'], ['C']]);
    expect(read(`${head}"A" "B"\n"C" "title"`).title).toBe('title');
  });

  it('may follow on the last line of the ballots', () => {
    expect(names('2 1 1 1 0 0 "A" "B"\n"t"')).toEqual([['A'], ['B']]);
  });

  it('are read as windows-1252, with a warning, when they are not UTF-8', () => {
    const bytes = [...utf8(head), 0x22, 0x4a, 0xe9, 0x72, 0xf4, 0x6d, 0x65, 0x22];
    const file = valueOf(parseBlt(Uint8Array.from([...bytes, ...utf8('\n"B"\n"C"')])));
    expect(file.candidates[0]!.name).toBe('Jérôme');
    expect(file.warnings.map(({ code }) => code)).toEqual(['not-utf8']);
  });

  it('may be followed by a title, a source and a comment', () => {
    const file = read(`${head}"A"\n"B"\n"C"\n"t"\n"from"\n"why"`);
    expect([file.title, ...file.notes]).toEqual(['t', 'from', 'why']);
    expect(file.warnings.map(({ code }) => code)).toEqual(['extra-text']);
  });

  it.each([
    ['"A"\n"B"\n"C"\n"t"\n"1"\n"2"\n"3"', 'too-many-names', 10, 1],
    ['"A"\n"B"', 'too-few-names', 5, 4],
    ['"A" "B"\n"C"\n"t"', 'bad-name', 5, 1],
    ['"A" "p" "q"\n"B"\n"C"\n"t"', 'bad-name', 4, 9],
    ['"A" is\n"B"\n"C"', 'bad-name', 4, 5],
    ['"A"\n"B"\n"C', 'unclosed-quote', 6, 1],
    ['"A"\n"É" "C\n"', 'unclosed-quote', 5, 5],
    ['"A"\n"B"\n/* "C"', 'unclosed-comment', 6, 1],
  ])('%j is refused: %s', (tail, code, line, column) => {
    expect(faultIn(head + tail)).toMatchObject({ code, line, column });
  });
});

describe('files that are no text we read', () => {
  it('are refused with advice', () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x34, 0x00]);
    expect(faultIn(utf16)).toMatchObject({
      code: 'not-text',
      says: 'line 1, column 1: this is UTF-16 text: save it as UTF-8.',
    });
  });
});

it('places a fault by characters, after a byte order mark and old line ends', () => {
  expect(faultIn('\uFEFF3 1\r[nick é ü ñ]\r\n1 é ü x 0\n0\n')).toMatchObject({
    code: 'bad-preference',
    line: 3,
    column: 7,
    says: 'line 3, column 7: a preference is a candidate number, “-” or numbers joined by “=”; this is “x”.',
  });
});

it('shows no control characters in a message', () => {
  expect(faultIn('3 1\n1 \u001b[31m 0\n').says).not.toMatch(/\p{Cc}/u);
});
