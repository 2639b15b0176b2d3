import { contest, sheetBy, sheetFor } from '../testing/contests';
import { rankedContest } from '../testing/ranked-contests';
import { countTable } from './table';

describe('a count as a table', () => {
  it('has a row for each candidate, a column for each stage, and marks who is elected', () => {
    const sheet = sheetFor(contest(1, { A: 5, 'B>C': 2, C: 4 }));
    expect(countTable(sheet)).toBe(
      [
        '                            Stage 1       Stage 2',
        '                  first preferences  exclusion of',
        '                                                B',
        'A                          5.00000       5.00000',
        'B                          2.00000       0.00000',
        'C                          4.00000       6.00000*',
        'Non-transferable           0.00000       0.00000',
        '',
      ].join('\n'),
    );
  });

  it('keeps columns straight when names have accents or emoji', () => {
    const [plain, accented] = ['Ann', 'Zoë 🌻'].map((name) => {
      const of = contest(1, { A: 1, B: 2 });
      return countTable(sheetFor({ ...of, candidates: [{ id: 'A', name }, of.candidates[1]!] }));
    });
    expect(accented).toBe(plain!.replace('Ann', 'Zoë 🌻').replace(/^Zoë 🌻 {2}/m, 'Zoë 🌻'));
  });
});

it('shows a comparison as papers and as paths', () => {
  const of = rankedContest(1, { 'A>B>C': 4, 'B>C>A': 2, C: 3 }, 'D');
  expect(countTable(sheetBy('schulze', { ...of, withdrawn: ['D'] }))).toBe(
    [
      'Papers for  A  B  C',
      'A           -  4  4',
      'B*          2  -  6',
      'C           5  3  -',
      '',
      'Path from  A  B  C',
      'A          -  4  4',
      'B*         5  -  6',
      'C          5  4  -',
      '',
    ].join('\n'),
  );
});
