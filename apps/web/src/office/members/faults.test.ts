import { csv, faultsFile, rowFault } from './faults';

describe('faults of a members’ roll', () => {
  it('says on which line and in which column of the file a fault is', () => {
    expect(rowFault({ pointer: '/rows/12/email', code: 'x', message: 'No address.' })).toEqual({
      line: 12,
      column: 'contact',
      message: 'No address.',
    });
  });

  it('says of a fault of the whole file only what it is', () => {
    expect(rowFault({ pointer: '', code: 'x', message: 'Not text.' })).toEqual({
      line: null,
      column: null,
      message: 'Not text.',
    });
  });

  it('writes them as a CSV file with a header', () => {
    const file = faultsFile([
      { line: 3, column: 'name', message: 'The name is missing.' },
      { line: null, column: null, message: 'Say “a”, "b" or c.' },
    ]);
    expect(file).toBe(
      '\uFEFFline,column,what is wrong\r\n3,name,The name is missing.\r\n,,"Say “a”, ""b"" or c."\r\n',
    );
  });

  it('leaves a spreadsheet no formula to run', () => {
    expect(csv([['=1+1', "O'Brien", 'Zoë']])).toBe("\uFEFF'=1+1,O'Brien,Zoë\r\n");
  });
});
