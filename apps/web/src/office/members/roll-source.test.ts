import { readRoll } from './roll-source';

const formOf = (entries: Readonly<Record<string, string | File>>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return form;
};
const file = (...parts: BlobPart[]) =>
  formOf({ source: 'file', file: new File(parts, 'members.csv') });

describe('the list of members that is to be imported', () => {
  it('is read from a file', async () => {
    expect(await readRoll(file('name,number\nZoë,1'))).toEqual({
      name: 'members.csv',
      csv: 'name,number\nZoë,1',
    });
  });

  it('keeps accents of older spreadsheets, which do not save UTF-8', async () => {
    expect(await readRoll(file(Uint8Array.of(0x5a, 0x6f, 0xeb)))).toMatchObject({ csv: 'Zoë' });
  });

  it('is refused when it is a spreadsheet and not text', async () => {
    expect(await readRoll(file(Uint8Array.of(0x50, 0x4b, 0, 3)))).toMatchObject({ field: 'file' });
  });

  it('is taken from rows that were pasted', async () => {
    expect(await readRoll(formOf({ source: 'pasted', pasted: 'name;x\nA;B' }))).toMatchObject({
      csv: 'name;x\nA;B',
    });
  });

  it('may be cells copied from a spreadsheet', async () => {
    const pasted = 'name\tnumber\nHall, "Jo"\t7\n';
    expect(await readRoll(formOf({ source: 'pasted', pasted }))).toMatchObject({
      csv: 'name,number\n"Hall, ""Jo""",7\n',
    });
  });

  it.each([
    [{}, 'source'],
    [{ source: 'file' }, 'file'],
    [{ source: 'file', file: new File([], 'empty.csv') }, 'file'],
    [{ source: 'pasted', pasted: ' \n' }, 'pasted'],
  ])('is asked for when there is none: %p', async (entries, field) => {
    expect(await readRoll(formOf(entries as Record<string, string>))).toMatchObject({ field });
  });
});
