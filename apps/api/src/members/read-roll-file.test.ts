import { cicMembersCouncil } from '@folkmoot/rules';
import { readRollFile } from './read-roll-file';

const read = (csv: string) => readRollFile(csv, cicMembersCouncil);
const codes = (csv: string) => read(csv).faults.map(({ pointer, code }) => `${pointer} ${code}`);
const header = 'name,member number,constituency,contact\n';

describe('a members’ roll from a spreadsheet', () => {
  it('takes a byte order mark, Windows line ends, quoted commas and line breaks, and semicolons', () => {
    expect(
      read(
        `\uFEFFName;Member number;Constituency;Contact\r\n"O'Brien; Siân";A1;staff;s@x.example\r\n`,
      ).rows,
    ).toMatchObject([{ name: "O'Brien; Siân", number: 'A1', constituency: 'staff' }]);
    expect(read(`${header}"Ŵyn,\nCarys",A1,Community,\n`).rows).toMatchObject([
      { name: 'Ŵyn, Carys', constituency: 'community', email: null },
    ]);
  });

  it('keeps names as they are written, in one form of Unicode', () => {
    expect(read(`${header}Sia\u0302n ŵ,A1,staff,\n`).rows[0]?.name).toBe('Siân ŵ');
  });

  it('lets one person qualify twice under one number', () => {
    expect(read(`${header}Ann Lee,A1,staff,\nAnn Lee,A1,community,\n`)).toMatchObject({
      faults: [],
      rows: [{ constituency: 'staff' }, { constituency: 'community' }],
    });
  });

  it.each([
    ['a duplicate', 'Ann,A1,staff,\nAnn,A1,staff,', '/rows/3/number duplicate'],
    [
      'one number for two names',
      'Ann,A1,staff,\nBob,a1,community,',
      '/rows/3/number number-shared',
    ],
    ['a formula', '=HYPERLINK("x"),A1,staff,', '/rows/2/name formula'],
    ['a missing name', ',A1,staff,', '/rows/2/name name-missing'],
    ['a missing number', 'Ann,,staff,', '/rows/2/number number-missing'],
    ['an unknown constituency', 'Ann,A1,Mars,', '/rows/2/constituency constituency-unknown'],
    ['a contact that is no address', 'Ann,A1,staff,ann at home', '/rows/2/email email-malformed'],
  ])('refuses %s, by its line and column', (_, rows, fault) => {
    expect(codes(`${header}${rows.replace('=HYPERLINK("x")', '"=HYPERLINK(""x"")"')}\n`)).toEqual([
      fault,
    ]);
  });

  it.each([
    ['an empty file', '', 'empty-file'],
    ['a header alone', header, 'empty-file'],
    ['a file without a needed column', 'name,contact\nAnn,a@x.example\n', 'missing-column'],
    ['a quotation mark that is never closed', `${header}"Ann,A1,staff,\n`, 'broken-csv'],
    ['bytes that are not text', `${header}Ann\0,A1,staff,\n`, 'not-text'],
  ])('refuses %s as a whole', (_, csv, code) => {
    expect(codes(csv)).toEqual([` ${code}`]);
    expect(read(csv).rows).toEqual([]);
  });
});
