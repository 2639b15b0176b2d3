import { readLetterCode, valueOf, writeLetterCode } from '@folkmoot/basics';
import { unwrap } from '@folkmoot/contract';
import { Printer, type PrintedLetter } from '@folkmoot/test-support';
import { inPolish } from '@folkmoot/wording';
import { dumpOf } from '../support/dump';
import { jobsDone } from '../support/jobs';
import { entriesOf } from '../support/log';
import { mailFrom } from '../support/mailbox';
import { type Person } from '../support/person';
import { enterByLetter, fileOf, loseCode } from '../support/letters';
import { codeOf, refusalOf } from '../support/refusal';
import { open } from '../support/plain-page';
import { closePoll, draftResolution, openResolution } from '../support/resolutions';
import { importRoll, line } from '../support/roll';
import { type Scratch, startScratch } from '../support/scratch';
import { whoIs } from '../support/sign-in';
import { verify } from '../support/verification';

const household = 'the.penroses@members.example';

let scratch: Scratch;
let printer: Printer;
let poll: string;
/** By number, as they were printed last. */
const letters = new Map<string, PrintedLetter>();

const codesOf = (officer: Person = scratch.secretary) =>
  unwrap(officer.api.GET('/api/v1/polls/{id}/codes', { params: { path: { id: poll } } }));
const issue = (officer: Person = scratch.secretary, id = poll) =>
  officer.api.POST('/api/v1/polls/{id}/codes', { params: { path: { id } } });
const ask = (memberNumber: string, officer: Person = scratch.returningOfficer, id = poll) =>
  officer.api.POST('/api/v1/polls/{id}/codes/requests', {
    params: { path: { id } },
    body: { memberNumber },
  });
const waiting = async () => (await codesOf()).waiting.map(({ number }) => number);

/** Issues what waits, prints it, and puts it among the letters. */
async function print(): Promise<ReadonlyMap<string, PrintedLetter>> {
  const { id } = await unwrap(issue());
  const { byNumber } = await printer.open(await fileOf(scratch.secretary, id));
  for (const [number, letter] of byNumber) letters.set(number, letter);
  return byNumber;
}

const codeFor = (number: string): string => letters.get(number)?.code ?? '';
const signedInBy = async (code: string): Promise<string | undefined> => {
  const browser = scratch.newcomer();
  await unwrap(enterByLetter(browser, code));
  return (await whoIs(browser))?.member?.number;
};

/** A code like one that could be printed, and that nobody has: but for one in 2^50, which a test will not meet. */
const madeUp = 'OOOO-OOOO-OOOO';
const cameBack = (memberNumber: string) =>
  unwrap(
    scratch.secretary.api.POST('/api/v1/polls/{id}/came-back', {
      params: { path: { id: poll } },
      body: { memberNumber },
    }),
  );

beforeAll(async () => {
  printer = await Printer.withKey();
  scratch = await startScratch({ settings: { LETTERS_KEY: printer.key } });
  await importRoll(
    scratch,
    line(1),
    line(2, { name: 'Ada Penrose', contact: household }),
    line(3, { name: 'Bede Penrose', contact: household }),
    line(4, { contact: '' }),
    line(5, { contact: '' }),
    line(6, { contact: '' }),
  );
  poll = await openResolution(scratch, await draftResolution(scratch), scratch.moment(14));
  await jobsDone(scratch);
});
afterAll(() => scratch.close());

describe('codes in letters', () => {
  it('go to the electors whom no mail reaches, each their own; feature 16: also where two share an address', async () => {
    await expect(waiting()).resolves.toEqual(['M0004', 'M0005', 'M0006']);
    await cameBack('M0002');
    await cameBack('M0003');
    await expect(waiting()).resolves.toEqual(['M0002', 'M0003', 'M0004', 'M0005', 'M0006']);
    const printed = await print();
    expect(Array.from(printed.keys())).toEqual(['M0002', 'M0003', 'M0004', 'M0005', 'M0006']);
    expect(printed.get('M0002')?.name).toBe('Ada Penrose');
    await expect(waiting()).resolves.toEqual([]);
    for (const [number, { code }] of printed) await expect(signedInBy(code)).resolves.toBe(number);
  });

  it('are printed in one PDF file that only the printer opens', async () => {
    const [{ id } = { id: '' }] = (await codesOf()).issued;
    const sealed = await fileOf(scratch.returningOfficer, id);
    expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/);
    const { pdf } = await printer.open(sealed);
    expect(pdf.subarray(0, 8).toString()).toBe('%PDF-1.7');
    await expect((await Printer.withKey()).open(sealed)).rejects.toThrow('cannot be opened');
    const { status } = await scratch.secretary.send('get', `/code-letters/${poll}/file`);
    expect(status).toBe(404);
  });

  it('are nowhere in the database, nor in what an officer is told', async () => {
    const dump = (await dumpOf(scratch)).toUpperCase();
    const told = JSON.stringify([
      await codesOf(),
      await entriesOf(scratch.visitor, 'codes.issued'),
    ]);
    for (const { code } of letters.values())
      for (const form of [code, code.replaceAll('-', '')]) {
        expect(dump).not.toContain(form);
        expect(told.toUpperCase()).not.toContain(form);
      }
  });

  it('feature 3: are taken in lower case, with spaces, and with O for 0 or L for 1', async () => {
    const code = codeFor('M0004');
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;
    await expect(signedInBy(typed)).resolves.toBe('M0004');
    await expect(signedInBy(code.replaceAll('-', ''))).resolves.toBe('M0004');
  });

  it('feature 3: with a wrong check symbol are refused, and that is no attempt', async () => {
    const browser = scratch.newcomer();
    const code = codeFor('M0004');
    const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
    for (const typed of [...Array<string>(8).fill(wrong), code.slice(1), `${code}A`, '!'])
      expect(await refusalOf(enterByLetter(browser, typed))).toMatchObject({
        status: 422,
        code: 'code-mistyped',
      });
    expect((await enterByLetter(browser, code)).response.status).toBe(201);
  });

  it('feature 3: without script are taken in lower case, with spaces; a slip is told beside the field and is no attempt', async () => {
    const code = codeFor('M0005');
    const wrong = code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A');
    const browser = scratch.newcomer();
    let page = await (await open(browser, '/plain/sign-in')).follow('I have a code from a letter');
    const type = (typed: string) =>
      page.press('Sign in', { write: { 'Code from your letter': typed } });
    for (const typed of [wrong, wrong, wrong, wrong, wrong, wrong, code.slice(1), `${code}A`, '']) {
      page = await type(typed);
      expect([page.status, page.title]).toEqual([
        422,
        'Error: Sign in with the code from your letter – Folkmoot',
      ]);
    }
    expect(page.errors).toEqual(['Enter the code from your letter']);
    page = await type(madeUp);
    expect(page.errors[0]).toMatch(/^We do not know this code/);
    const mine = await type(` ${code.toLowerCase().replaceAll('-', '  ')} `);
    expect(mine.title).toBe('My ballots – Folkmoot');
    expect((await whoIs(browser))?.member?.number).toBe('M0005');
  });

  it('are refused without script in the words of the reader', async () => {
    const page = await open(scratch.newcomer(), '/plain/sign-in/letter?language=pl');
    const refused = await page.press('Zaloguj się', { write: { 'Kod z listu': madeUp } });
    expect(refused.status).toBe(422);
    expect(refused.errors).toEqual([inPolish.letterCode.letter.refused['code-unknown']]);
  });

  it('that nobody has are counted, five at once or one after the other, and then none is taken for a quarter of an hour', async () => {
    const browser = scratch.newcomer();
    const tries = [await codeOf(enterByLetter(browser, madeUp))];
    tries.push(
      ...(await Promise.all(
        Array.from({ length: 9 }, () => codeOf(enterByLetter(browser, madeUp))),
      )),
    );
    expect(tries.sort()).toEqual([
      ...Array<string>(5).fill('code-unknown'),
      ...Array<string>(5).fill('too-many-codes'),
    ]);
    expect(await refusalOf(enterByLetter(browser, codeFor('M0004')))).toMatchObject({
      status: 429,
      detail: expect.stringContaining('Wait 15 minutes'),
    });
    await expect(signedInBy(codeFor('M0004'))).resolves.toBe('M0004'); // nobody else is locked out
    scratch.at(0, '09:15');
    expect((await enterByLetter(browser, codeFor('M0004'))).response.status).toBe(201);
  });

  it.each([{}, { code: 7 }, { code: 'x'.repeat(101) }, { code: madeUp, memberNumber: 'M0004' }])(
    'are not taken from %j',
    async (body) => {
      const { status } = await scratch.newcomer().send('post', '/sign-in/letter-session', { body });
      expect(status).toBe(422);
    },
  );
});

describe('feature 11: a lost code', () => {
  it('is answered alike whoever asks', async () => {
    const lose = async (memberNumber: string) => {
      const reply = await scratch
        .newcomer()
        .send('post', '/sign-in/lost-codes', { body: { memberNumber } });
      const names = Object.keys(reply.headers).sort();
      return { status: reply.status, body: reply.body as unknown, names };
    };
    const known = await lose('m0005');
    expect(known.status).toBe(202);
    for (const number of ['M9999', 'M0001', `' or '1'='1`])
      expect(await lose(number)).toEqual(known);
    await jobsDone(scratch);
  });

  it('comes with the next letters where no mail reaches the member; the old one works until then, and not a moment longer', async () => {
    const old = codeFor('M0005');
    expect((await codesOf()).waiting).toEqual([
      { name: 'Member 5', number: 'M0005', askedBy: 'member', askedAt: scratch.moment(0, '09:15') },
    ]);
    await expect(signedInBy(old)).resolves.toBe('M0005');
    await print();
    expect(await refusalOf(enterByLetter(scratch.newcomer(), old))).toMatchObject({
      status: 410,
      code: 'code-replaced',
    });
    expect(codeFor('M0005')).not.toBe(old);
    await expect(signedInBy(codeFor('M0005'))).resolves.toBe('M0005');
    await expect(signedInBy(codeFor('M0004'))).resolves.toBe('M0004');
    await expect(waiting()).resolves.toEqual([]);
  });

  it('comes by mail where there is an address by then, and the one in the letter is void', async () => {
    await importRoll(scratch, line(6));
    await jobsDone(scratch);
    const browser = scratch.newcomer();
    const [letter] = await mailFrom(browser, 'm6@members.example', () =>
      unwrap(loseCode(browser, 'M0006')),
    );
    expect(await codeOf(enterByLetter(scratch.newcomer(), codeFor('M0006')))).toBe('code-replaced');
    await expect(waiting()).resolves.toEqual([]);
    await unwrap(
      browser.api.POST('/api/v1/sign-in/session', { body: { code: letter?.code ?? '' } }),
    );
    expect((await whoIs(browser))?.member?.number).toBe('M0006');
  });

  it('is asked for by an officer for a member who telephoned, who sees no code', async () => {
    const { data, response } = await ask('m0001');
    expect([response.status, data]).toEqual([204, undefined]);
    await ask('M0001', scratch.secretary);
    expect((await codesOf()).waiting).toMatchObject([{ number: 'M0001', askedBy: 'office' }]);
    await print();
    await expect(signedInBy(codeFor('M0001'))).resolves.toBe('M0001');
    expect(await refusalOf(ask('M9999'))).toMatchObject({ status: 422, code: 'not-on-roll' });
    expect(await refusalOf(ask('M0001', scratch.secretary, scratch.day(0)))).toMatchObject({
      status: 400,
    });
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const call of [
      ask('M0001', scratch.secretary, nowhere),
      issue(scratch.secretary, nowhere),
    ])
      expect(await refusalOf(call)).toMatchObject({ status: 404, code: 'poll-unknown' });
  });
});

describe('the letters', () => {
  it('are printed once by two officers who press the button together', async () => {
    await unwrap(ask('M0005'));
    const pressed = await Promise.all([issue(), issue(scratch.returningOfficer)]);
    expect(pressed.map(({ response }) => response.status).sort()).toEqual([201, 409]);
    expect(await codeOf(issue())).toBe('no-letters');
  });

  it('are a task while some are to be printed', async () => {
    const toPrint = () => unwrap(scratch.secretary.api.GET('/api/v1/code-letters'));
    await expect(toPrint()).resolves.toEqual({ items: [] });
    await unwrap(ask('M0005'));
    await expect(toPrint()).resolves.toEqual({
      items: [{ poll, title: expect.any(String), letters: 1, asked: 1 }],
    });
  });

  it('are not printed where nobody has said who prints them', async () => {
    const copy = await scratch.startCopy({ work: false });
    try {
      const officer = scratch.secretary.at(copy.url);
      expect(await refusalOf(issue(officer))).toMatchObject({ status: 409, code: 'no-printer' });
      expect((await codesOf(officer)).printer).toBe(false);
    } finally {
      await copy.close();
    }
  });

  it('stand in the log in numbers, and the record verifies', async () => {
    const entries = await entriesOf(scratch.visitor, 'codes.issued');
    expect(entries.map(({ fields }) => fields)).toMatchObject([
      { letters: 5, again: 0 },
      { letters: 1, again: 1 },
      { letters: 1, again: 0 },
      { letters: 1, again: 1 },
    ]);
    expect((await verify(scratch)).failures).toEqual([]);
  });
});

describe('a code works no longer', () => {
  it('once its member has left', async () => {
    const leave = (day: string | null) =>
      scratch.sql(`update governance.member set left_on = $1 where number = 'M0004'`, [day]);
    await leave(scratch.day(0));
    expect(await codeOf(enterByLetter(scratch.newcomer(), codeFor('M0004')))).toBe('code-unknown');
    await leave(null);
    await expect(signedInBy(codeFor('M0004'))).resolves.toBe('M0004');
  });

  it('while its member works in the office, which no letter opens', async () => {
    await scratch.sql(
      `insert into platform.account_role select a.id, 'scrutineer' from platform.account a
         join governance.member m on m.id = a.member_id where m.number = 'M0004'`,
    );
    expect(await codeOf(enterByLetter(scratch.newcomer(), codeFor('M0004')))).toBe('code-unknown');
    expect(await refusalOf(ask('M0004'))).toMatchObject({ status: 409, code: 'works-in-office' });
    await scratch.sql(
      `delete from platform.account_role where account_id = (select a.id from platform.account a
         join governance.member m on m.id = a.member_id where m.number = 'M0004')`,
    );
    await expect(signedInBy(codeFor('M0004'))).resolves.toBe('M0004');
  });

  it('once its poll is over, and then nothing is printed or kept for the printer', async () => {
    const [{ id } = { id: '' }] = (await codesOf()).issued;
    scratch.at(14, '09:00');
    const over = { status: 410, code: 'code-over' };
    expect(await refusalOf(enterByLetter(scratch.newcomer(), codeFor('M0004')))).toMatchObject(
      over,
    );
    await closePoll(scratch, poll);
    expect(await refusalOf(enterByLetter(scratch.newcomer(), codeFor('M0004')))).toMatchObject(
      over,
    );
    for (const call of [issue(), ask('M0005')])
      expect(await refusalOf(call)).toMatchObject({ status: 409, code: 'poll-closed' });
    await clearAway();
    expect((await scratch.secretary.send('get', `/code-letters/${id}/file`)).status).toBe(404);
    expect((await codesOf()).issued[0]).toMatchObject({ id, kept: false });
    expect(await scratch.sql(`select from platform.code_wanted`)).toEqual([]);
    expect(await scratch.sql(`select from platform.letter_code`)).not.toEqual([]);
    scratch.at(45, '09:00');
    await clearAway();
    expect(await scratch.sql(`select from platform.letter_code`)).toEqual([]);
    expect(await scratch.sql(`select from platform.code_trial`)).toEqual([]);
  });

  it('and the code of a test is one that could be printed', () => {
    expect(writeLetterCode(valueOf(readLetterCode(madeUp)))).toBe('0000-0000-0000');
  });
});

/** Has the work done that is otherwise done once an hour. */
async function clearAway(): Promise<void> {
  await scratch.sql(`select graphile_worker.add_job('clear-away', '{}')`);
  await jobsDone(scratch);
}
