import { valueOf } from '@folkmoot/basics';
import { allocationOf, equalShares, fund } from '../testing/allocations';
import { contest, lotOrder, sheetFor } from '../testing/contests';
import { Delimited } from './ballot-file/delimited';
import { allocationCsv, countingMethods, sheetCsv } from './index';

const rowsOf = (text: string): (readonly string[])[] =>
  Array.from(new Delimited(text, ',').rows(), ({ cells }) => cells);

describe('a count sheet for spreadsheets', () => {
  const of = contest(2, { 'A>B': 7, B: 2, C: 3, D: 1 });
  const named = {
    ...of,
    candidates: of.candidates.map(({ id }) => ({ id, name: id === 'B' ? '=B, "Bob"' : id })),
    withdrawn: ['D'],
  };
  const text = sheetCsv(sheetFor(named));

  it('has a row for each candidate and two columns a stage', () => {
    const [head, ...rows] = rowsOf(text);
    expect(head!.slice(0, 7)).toEqual([
      'Number',
      'Candidate',
      'Elected',
      'Stage 1: first preferences',
      'Stage 1: result',
      'Stage 2: surplus of A',
      'Stage 2: result',
    ]);
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['1', 'A', '1', '7.00000', 'elected'],
      ['2', `'=B, "Bob"`, '2', '2.00000', ''],
      ['3', 'C', '', '3.00000', ''],
      ['4', 'D', 'withdrawn', '', ''],
      ['', 'Non-transferable', '', '0.00000', ''],
      ['', 'Quota', '', '5.00000', ''],
    ]);
  });

  it('is CSV as RFC 4180 has it, and no cell is a formula', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(new Set(rowsOf(text).map(({ length }) => length)).size).toBe(1);
    expect(text).toContain(`"'=B, ""Bob"""`);
  });

  it('has the comparisons of a method that compares', () => {
    const schulze = countingMethods.get('schulze')!;
    const two = contest(1, { 'A>B': 3, 'B>A': 2 });
    const rows = rowsOf(sheetCsv(valueOf(schulze.count(two, lotOrder('A', 'B')))));
    expect(rows).toContainEqual(['', 'Papers that prefer the candidate of the row', '', 'A', 'B']);
    expect(rows).toContainEqual(['1', 'A', '', '0', '3']);
  });
});

describe('an allocation sheet for spreadsheets', () => {
  it('has a row for each step', () => {
    const sheet = allocationOf(fund(10, { A: 6, B: 9 }, { A: 2, B: 1 }), equalShares);
    expect(rowsOf(allocationCsv(sheet)).map((row) => row.slice(0, 11))).toEqual([
      [
        'Step',
        'Sub-budget',
        'Project',
        'Name',
        'Cost in pence',
        'Approvals',
        'Result',
        'Most that a supporter pays',
        'Supporters paying the most',
        'Supporters paying less',
        'Left in pence',
      ],
      ['1', '', 'A', 'A', '600', '2', 'funded', '300', '2', '0', '400'],
      ['2', '', 'B', 'B', '900', '1', 'not funded', '', '', '', '400'],
    ]);
  });
});
