import { unwrap } from '@folkmoot/contract';
import { logEntries, logSize } from '../support/log';
import { importRoll, line, lines, rollCsv, type RollLine, sendRoll } from '../support/roll';
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

describe('importing', () => {
  const register = () =>
    scratch.sql(`select m.*, array(select row(q.*)::text from governance.qualification q where q.member_id = m.id order by 1) as codes
                   from governance.member m order by m.number`);

  it('tried out tells what would change and changes nothing', async () => {
    const roll = newcomers(2);
    const before = [await register(), await logSize(scratch.visitor)];
    await expect(unwrap(sendRoll(scratch, rollCsv(roll), true))).resolves.toMatchObject({
      dryRun: true,
      added: 2,
      constituencies: expect.arrayContaining([{ code: 'staff', name: 'Staff', members: 2 }]),
    });
    expect([await register(), await logSize(scratch.visitor)]).toEqual(before);
  });

  it('the same file a second time changes nothing', async () => {
    const roll = newcomers(5);
    await importRoll(scratch, ...roll);
    const before = await register();
    await expect(importRoll(scratch, ...roll)).resolves.toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 5,
    });
    expect(await register()).toEqual(before);
  });

  it('a changed row changes that member, and how they sign in', async () => {
    const [member = line(0), other = line(0)] = newcomers(2);
    await importRoll(scratch, member, other);
    const moved = { ...member, name: 'Ada Married', contact: 'ada@new.example' };
    await expect(importRoll(scratch, moved, other)).resolves.toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 1,
    });
    await expect(
      scratch.sql(
        `select a.name, a.email from platform.account a join governance.member m on m.id = a.member_id where m.number = $1`,
        [member.number],
      ),
    ).resolves.toEqual([{ name: 'Ada Married', email: 'ada@new.example' }]);
  });

  it('somebody in two constituencies is one member with two qualifications', async () => {
    const [member = line(0)] = newcomers(1);
    const both = [
      member,
      { ...member, number: member.number.toLowerCase(), constituency: 'community' },
    ];
    await expect(importRoll(scratch, ...both)).resolves.toMatchObject({ added: 1 });
    const { items } = await unwrap(
      scratch.secretary.api.GET('/api/v1/members', { params: { query: { q: member.number } } }),
    );
    expect(items).toMatchObject([
      {
        number: member.number,
        constituency: 'staff',
        constituencyName: 'Staff',
        qualifiesFor: ['community', 'staff'],
      },
    ]);
  });

  it('enters in the log how many, and the names of nobody', async () => {
    const roll = newcomers(4);
    await importRoll(scratch, ...roll);
    const entry = (await logEntries(scratch.visitor)).at(-1);
    expect(entry).toMatchObject({
      action: 'members.imported',
      fields: { added: 4, changed: 0, unchanged: 0 },
      commitments: { actor: expect.any(String), file: expect.any(String) },
    });
    expect(JSON.stringify(entry)).not.toMatch(/Member \d|@members|M\d{4}/);
  });

  it('eight imports of one roll at the same moment enter each member once', async () => {
    const roll = newcomers(30);
    const summaries = await Promise.all(
      Array.from({ length: 8 }, () => importRoll(scratch, ...roll)),
    );
    expect(summaries.map(({ added }) => added).sort((a, b) => a - b)).toEqual([
      0, 0, 0, 0, 0, 0, 0, 30,
    ]);
    expect(await namesIn(roll)).toHaveLength(30);
  });

  it('takes 50,000 members in one file', async () => {
    const csv = rollCsv(lines(50_000, 'community', 10_001));
    await expect(unwrap(sendRoll(scratch, csv))).resolves.toMatchObject({ added: 50_000 });
  });
});
