import { officer, enter, returningOfficer } from '../support/office';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

const council = 'First election to the Members’ Council';
const tie = 'By-election for a community seat';

/** A reader on a phone, at the decision of an election. */
async function reader(title: string): Promise<Person> {
  const person = await stage.person(phone);
  await person.goTo('/decisions');
  await person.follow(title);
  await person.heading(title, 1).waitFor();
  return person;
}

/** The returning officer, at the count sheet of the first contest of an election. */
async function atSheet(title: string): Promise<Person> {
  const person = await officer(stage, returningOfficer);
  await enter(person, 'Elections');
  await person.follow(title);
  await person.heading(title, 1).waitFor();
  await person
    .main()
    .getByRole('link', { name: /^Read the count/ })
    .first()
    .click();
  return person;
}

/** The headings of the page, in order. */
const headings = (person: Person): Promise<string[]> =>
  person.main().getByRole('heading').allInnerTexts();

/** What is saved when a link or button is pressed. */
async function saved(person: Person, press: () => Promise<void>) {
  const waiting = person.page.waitForEvent('download');
  await press();
  const download = await waiting;
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
}

const parts = [
  'The count, stage by stage',
  'How it was counted',
  'Take it with you',
  'Count it yourself',
];

describe('feature 28: the count of an election in the register', () => {
  it('is read on a phone, winners first, with everything needed to count again', async () => {
    const person = await reader(tie);
    await person.isAt(tie, 'register/count-lot');
    const read = await headings(person);
    expect(read.slice(1, 4)).toEqual([
      expect.stringMatching(/^Community: 1 seat$/),
      'Elected to 1 seat',
      'The count, stage by stage',
    ]);
    expect(read).toEqual(expect.arrayContaining([...parts, 'Lots']));
    await person.sees(/^Stage \d+: who is excluded\.$/);
    await person.sees(/^Seed of the lots: [0-9a-f]{64}$/);
    const lots = await saved(person, () => person.press('Save the order of the lots (JSON)'));
    expect(lots.name).toBe('community-lots.json');
    expect(JSON.parse(lots.text)).toMatchObject({ order: expect.any(Array) });
    await person.sees(
      /^folkmoot count community-ballots\.blt --method scottish-stv --lots community-lots\.json$/,
    );
  });

  it('is taken away as a table for spreadsheets', async () => {
    const person = await reader(tie);
    const link = 'The count as a table for spreadsheets (CSV)';
    const { name, text } = await saved(person, () => person.follow(link));
    expect(name).toBe('community-count.csv');
    expect(text).toMatch(/^\uFEFFNumber,Candidate,Elected,Stage 1: first preferences,/);
  });

  it('can be read by keyboard: the table is reached, and scrolls', async () => {
    const person = await reader(council);
    const keyboard = new Keyboard(person);
    const table = person.page.getByRole('region', { name: 'All stages: Staff: 8 seats' });
    await keyboard.goTo(table);
    await person.page.keyboard.press('ArrowRight');
    const frame = await table.elementHandle();
    await person.page.waitForFunction((element) => (element?.scrollLeft ?? 0) > 0, frame);
  });

  it('is printed whole: everything open, nothing to press, and where it is from', async () => {
    const person = await reader(council);
    const folded = person.page.getByRole('list', { name: 'Votes after stage 2' }).first();
    expect(await folded.isVisible()).toBe(false);
    await person.page.emulateMedia({ media: 'print' });
    await folded.waitFor();
    expect(await person.header().getByRole('link', { name: 'Decisions' }).isVisible()).toBe(false);
    expect(await person.main().getByText('Show the votes after stage 2').first().isVisible()).toBe(
      false,
    );
    await person.page.getByText(`This page is at ${person.page.url()}`).waitFor();
    expect(await overflowing(person)).toEqual([]);
    await person.page.emulateMedia({ media: 'screen' });
    await folded.waitFor({ state: 'hidden' });
  });
});

/** Tables that are wider than a sheet of paper. */
async function overflowing(person: Person): Promise<string[]> {
  await person.page.setViewportSize({ width: 718, height: 1000 });
  return person.page.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter((table) => table.getBoundingClientRect().right > 718)
      .map((table) => table.caption?.textContent ?? ''),
  );
}

describe('feature 28: the count sheet in the office', () => {
  it('says the same, and opens each stage by keyboard', async () => {
    const person = await atSheet(council);
    await person.heading('Community: 3 seats', 1).waitFor();
    await person.isAt('Community: 3 seats', 'office/count-sheet');
    const read = await headings(person);
    expect(read.slice(1, 3)).toEqual(['Elected to 3 seats', 'The count, stage by stage']);
    expect(read).toEqual(expect.arrayContaining(parts));
    await person.page.setViewportSize(phone);
    const keyboard = new Keyboard(person);
    const folded = person.main().locator('summary', { hasText: 'Show the votes after stage 2' });
    await keyboard.press(folded.first(), 'Enter');
    await person.page.getByRole('list', { name: 'Votes after stage 2' }).waitFor();
  });
});
