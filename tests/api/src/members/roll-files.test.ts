import { unwrap } from '@folkmoot/contract';
import { logSize } from '../support/log';
import { refusalOf } from '../support/refusal';
import {
  importRoll,
  line,
  lines,
  numberOf,
  rollCsv,
  type RollLine,
  sendRoll,
} from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';

let scratch: Scratch;
let used = 0;

/** Members that the register does not know yet. */
const newcomers = (count: number): RollLine[] => lines(count, 'staff', (used += count) - count + 1);

beforeAll(async () => (scratch = await startScratch()));
afterAll(() => scratch.close());

const namesIn = async (roll: readonly RollLine[]): Promise<string[]> => {
  const rows = await scratch.sql<{ name: string }>(
    `select name from governance.member where number = any ($1) order by number`,
    [roll.map(({ number }) => number)],
  );
  return rows.map(({ name }) => name);
};

describe('a roll is read as spreadsheets save it', () => {
  it.each<[string, (roll: readonly RollLine[]) => string]>([
    ['commas', (roll) => rollCsv(roll)],
    ['semicolons', (roll) => rollCsv(roll, ';')],
    ['line ends of Windows', (roll) => rollCsv(roll, ',', '\r\n')],
    ['a byte order mark', (roll) => `\uFEFF${rollCsv(roll, ';', '\r\n')}`],
    ['no line end after the last row', (roll) => rollCsv(roll).trimEnd()],
    ['empty lines between', (roll) => rollCsv(roll).replaceAll('\n', '\n\n')],
    [
      'other columns, in another order, with a line break in one of them',
      (roll) =>
        `Contact,Address,CONSTITUENCY,Full name,Member_Number\n${roll.map((one) => `${one.contact},"1 High St\nTown",Staff,${one.name},${one.number}\n`).join('')}`,
    ],
  ])('with %s', async (_, save) => {
    const roll = newcomers(3);
    await expect(unwrap(sendRoll(scratch, save(roll)))).resolves.toMatchObject({
      dryRun: false,
      added: 3,
      changed: 0,
      unchanged: 0,
    });
    expect(await namesIn(roll)).toEqual(roll.map(({ name }) => name));
  });

  it.each([
    ["Siobhán O'Brien", "Siobhán O'Brien"],
    ['Gŵen Llŷr', 'Gŵen Llŷr'],
    ['Gw\u0302en', 'Gŵen'],
    ['Anne-Marie "Nan" Ó Súilleabháin', 'Anne-Marie "Nan" Ó Súilleabháin'],
    ['Penrose, Ada', 'Penrose, Ada'],
    ['  Ada   Penrose ', 'Ada Penrose'],
    ['Ada\nPenrose', 'Ada Penrose'],
    ["Robert'); drop table governance.member;--", "Robert'); drop table governance.member;--"],
    ['山田 太郎', '山田 太郎'],
  ])('with the name %p', async (written, kept) => {
    const [member = line(0)] = newcomers(1);
    await importRoll(scratch, { ...member, name: written });
    expect(await namesIn([member])).toEqual([kept]);
  });
});

describe('a roll with a fault is refused, with its place and what to do', () => {
  const refused = async (csv: string) => {
    const before = [
      await logSize(scratch.visitor),
      await scratch.sql(`select from governance.member`),
    ];
    const { status, code, detail, errors } = await refusalOf(sendRoll(scratch, csv));
    expect({ status, code }).toEqual({ status: 422, code: 'roll-has-errors' });
    expect([
      await logSize(scratch.visitor),
      await scratch.sql(`select from governance.member`),
    ]).toEqual(before);
    return { detail, faults: errors?.map(({ pointer, code: fault }) => `${pointer} ${fault}`) };
  };
  const row = (change: Partial<RollLine>) => rollCsv([line(9001), line(9002, change), line(9003)]);

  it.each([
    [
      'a name that is a formula',
      row({ name: '=HYPERLINK("http://evil.example")' }),
      '/rows/3/name formula',
    ],
    ['a name that begins like a formula', row({ name: '@SUM(A1)' }), '/rows/3/name formula'],
    ['no name', row({ name: '' }), '/rows/3/name name-missing'],
    [
      'a name longer than a page is wide',
      row({ name: 'x'.repeat(201) }),
      '/rows/3/name name-too-long',
    ],
    ['no member number', row({ number: '' }), '/rows/3/number number-missing'],
    [
      'a member number that is a formula',
      row({ number: '=1+1' }),
      '/rows/3/number number-malformed',
    ],
    [
      'a constituency that the constitution does not know',
      row({ constituency: 'volunteers' }),
      '/rows/3/constituency constituency-unknown',
    ],
    ['no constituency', row({ constituency: '' }), '/rows/3/constituency constituency-unknown'],
    [
      'a contact that is no e-mail address',
      row({ contact: 'call me' }),
      '/rows/3/email email-malformed',
    ],
    [
      'the same member twice',
      row({ number: numberOf(9001), name: 'Member 9001' }),
      '/rows/3/number duplicate',
    ],
    [
      'one number for two people',
      row({ number: numberOf(9001), constituency: 'community' }),
      '/rows/3/number number-shared',
    ],
    [
      'the same number in other letters',
      row({ number: numberOf(9001).toLowerCase(), name: 'Member 9001' }),
      '/rows/3/number duplicate',
    ],
    ['a column missing', 'name,constituency\nAda,staff\n', ' missing-column'],
    [
      'a quotation mark that is never closed',
      `${rollCsv(lines(2))}"Ada,M9,staff,\n`,
      ' broken-csv',
    ],
    ['nothing in it', '', ' empty-file'],
    ['a header and nobody', rollCsv([]), ' empty-file'],
    ['a NUL, as a workbook has', 'PK\0\0', ' not-text'],
  ])('%s', async (_, csv, fault) => {
    await expect(refused(csv)).resolves.toMatchObject({ faults: [fault] });
  });

  it('names every fault of every row, and the lines as an editor counts them', async () => {
    const csv = `name,member number,constituency,contact\n"Ada\nPenrose",M9001,staff,\nBede,,wrong,x\nCora,M9003,staff,\n,M9004,staff,\n`;
    await expect(refused(csv)).resolves.toEqual({
      detail:
        '4 things are wrong in 2 rows. Nothing was imported: correct the file and send it again.',
      faults: [
        '/rows/4/number number-missing',
        '/rows/4/constituency constituency-unknown',
        '/rows/4/email email-malformed',
        '/rows/6/name name-missing',
      ],
    });
  });

  it('lists the first 1,000 faults, and tells how many there are in all', async () => {
    const wrong = lines(1_203).map((one) => ({ ...one, constituency: 'x', contact: 'y' }));
    const refusal = await refusalOf(sendRoll(scratch, rollCsv(wrong)));
    expect(refusal).toMatchObject({
      errorCount: 2_406,
      detail:
        '2,406 things are wrong in 1,203 rows. Nothing was imported: correct the file and send it again. Listed are the first 1,000 of 2,406.',
    });
    expect(refusal.errors).toHaveLength(1_000);
    expect(refusal.errors?.at(-1)?.pointer).toBe('/rows/501/email');
    const few = await refusalOf(sendRoll(scratch, rollCsv(wrong.slice(0, 500))));
    expect(few).toMatchObject({ errorCount: 1_000, detail: expect.not.stringContaining('Listed') });
    expect(few.errors).toHaveLength(1_000);
  });

  it('says in words what is wrong and what would be right', async () => {
    await expect(refused(row({ constituency: 'volunteers' }))).resolves.toMatchObject({
      detail:
        '“volunteers” is not a constituency. Use one of: staff, community, partners. Nothing was imported.',
    });
  });
});
