import { valueOf } from '@folkmoot/basics';
import { type BallotFile } from './ballot-file';
import { type BallotFileFault } from './fault';
import { CSV_SETTINGS, type CsvSettings } from './csv-settings';
import { parseCsv } from './parse-csv';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, settings: Partial<CsvSettings> = {}): BallotFile =>
  valueOf(parseCsv(bytes(text), { ...CSV_SETTINGS, ...settings }));
const papers = (text: string, settings: Partial<CsvSettings> = {}): [number, unknown][] =>
  [...read(text, settings).papers].map(({ count, preferences }) => [count, preferences]);
const names = (text: string): string[] => read(text).candidates.map(({ name }) => name);
const fault = (text: string, settings: Partial<CsvSettings> = {}): BallotFileFault => {
  const result = parseCsv(bytes(text), { ...CSV_SETTINGS, ...settings });
  if (result.ok) throw new Error('It was read.');
  return result.error;
};

describe('a column a rank', () => {
  it('has names in its cells, in quotes when they hold a comma', () => {
    const text = 'Precinct,1st Choice,2nd Choice,Count\nP1,"Lee, ""Kim""",Ada,3\nP2,Ada,,2\n';
    expect(names(text)).toEqual(['Lee, "Kim"', 'Ada']);
    expect(papers(text)).toEqual([
      [3, [0, 1]],
      [2, [1]],
    ]);
  });

  it('may stand in any order, under several headings, and equal rows are merged', () => {
    expect(papers('Rank2;rank 1\nB;A\nB;A\n')).toEqual([[2, [0, 1]]]);
    expect(papers('1,2,3\nA,B,C\n')).toEqual([[1, [0, 1, 2]]]);
    expect(papers('Choice 1\tChoice 2\r\nA\tB\r\n')).toEqual([[1, [0, 1]]]);
  });

  it('may be skipped, by a blank or a word', () => {
    expect(papers('Rank 1,Rank 2,Rank 3\n,A,\nundervote,$UNDERVOTE,B\n,,skipped\n')).toEqual([
      [1, []],
      [1, [[], 0]],
      [1, [[], [], 1]],
    ]);
  });

  it('may be overvoted: the paper stops there, or the rank is skipped', () => {
    const text = 'Rank 1,Rank 2,Rank 3\nA,overvote,B\n';
    expect(papers(text)).toEqual([[1, [0]]]);
    expect(papers(text, { overvote: 'skip' })).toEqual([[1, [0, [], 1]]]);
  });

  it('may name a candidate again: refused unless the settings say what then', () => {
    const text = 'Rank 1,Rank 2,Rank 3\nA,A,B\n';
    expect(fault(text)).toMatchObject({ code: 'duplicate-preference', line: 2, column: 3 });
    expect(papers(text, { duplicate: 'stop' })).toEqual([[1, [0]]]);
    expect(papers(text, { duplicate: 'skip' })).toEqual([[1, [0, [], 1]]]);
  });

  it('may name somebody who is left out', () => {
    expect(papers('Rank 1,Rank 2\nUWI,A\n', { leaveOut: ['UWI'] })).toEqual([[1, [[], 0]]]);
  });
});

describe('a column a candidate', () => {
  it('has ranks in its cells', () => {
    const text = 'Response ID,precinct_id,Ada,Ben,Cy\nr1,p1,2,1,\nr2,p1,,3,1\n';
    expect(names(text)).toEqual(['Ada', 'Ben', 'Cy']);
    expect(papers(text)).toEqual([
      [1, [1, 0]],
      [1, [2, [], 1]],
    ]);
  });

  it('may have the same rank as another: both are kept, the paper stops, or the rank is skipped', () => {
    const text = 'Ada,Ben,Cy\n1,2,2\n2,2,3\n';
    expect(papers(text)).toEqual([
      [1, [0, [1, 2]]],
      [1, [[], [0, 1], 2]],
    ]);
    expect(papers(text, { overvote: 'stop' })).toEqual([
      [1, [0]],
      [1, [[]]],
    ]);
    expect(papers(text, { overvote: 'skip' })).toEqual([
      [1, [0, []]],
      [1, [[], [], 2]],
    ]);
  });

  it('may have crosses', () => {
    expect(papers('Ada,Ben,Cy,count\nx,,X,4\n')).toEqual([[4, [[0, 2]]]]);
  });

  it('is read so when the settings say so, whatever the headings', () => {
    expect(papers('1,2\n2,1\n', { columns: 'candidates' })).toEqual([[1, [1, 0]]]);
  });
});

describe('a table that cannot be read', () => {
  it.each<[string, Partial<BallotFileFault>, Partial<CsvSettings>?]>([
    ['', { line: 1, column: 1, code: 'empty-file' }],
    ['\n\n', { line: 1, column: 1, code: 'empty-file' }],
    ['A,B\n1,first\n', { line: 2, column: 3, code: 'bad-rank' }],
    ['A,B\n1,0\n', { line: 2, column: 3, code: 'bad-rank' }],
    ['A,B\n1,999999999\n', { line: 2, column: 3, code: 'bad-rank' }],
    ['A,B,A\n', { line: 1, column: 5, code: 'duplicate-name' }],
    ['Rank 1,1st choice\n', { line: 1, column: 8, code: 'duplicate-name' }],
    ['Rank 1,count\nA,half\n', { line: 2, column: 3, code: 'bad-weight' }],
    ['Rank 1,count\nA\n', { line: 2, column: 1, code: 'bad-weight' }],
    ['Rank 1,count\nA,0\n', { line: 2, column: 3, code: 'bad-weight' }],
    [
      'Rank 1,count\nA,900000000000000\n'.concat('A,900000000000000\n'.repeat(10)),
      { line: 12, column: 3, code: 'too-many-ballots' },
    ],
    ['Rank 1\n"A\nB\n', { line: 2, column: 1, code: 'unclosed-quote' }],
    ['Rank 1\n"A"B\n', { line: 2, column: 4, code: 'unclosed-quote' }],
    ['Rank 1\n\n', { line: 3, column: 1, code: 'no-candidates' }],
    ['count\n1\n', { line: 3, column: 1, code: 'no-candidates' }],
    ['A,B\n1,2\n', { line: 1, column: 1, code: 'missing-column' }, { columns: 'ranks' }],
    ['A\u0000', { line: 1, column: 2, code: 'not-text' }],
  ])('%j', (text, expected, settings = {}) => {
    expect(fault(text, settings)).toMatchObject(expected);
    expect(fault(text, settings).says).toMatch(/^line \d+, column \d+: .{12,}\.$/);
  });
});
