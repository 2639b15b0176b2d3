import { type Person } from '../support/person';
import { enter, officer, reports, returningOfficer } from '../support/office';
import { setStage } from '../support/stage';

const stage = setStage();

const emails = [
  'scrutineer@caldervale.example',
  'scrutineer2@caldervale.example',
  'scrutineer3@caldervale.example',
];
const board = 'Scrutineers 2027';

/** The returning officer names the first so many scrutineers. */
async function setUp(name: string, people: readonly string[], threshold: string): Promise<void> {
  const person = await officer(stage, returningOfficer);
  await enter(person, 'Scrutineers');
  await person.isAt('Scrutineers', 'office/boards');
  await person.press('Set up a board');
  await person.isAt('Set up a board', 'office/board-form');
  await person.press('Set up the board');
  await person.alert().waitFor();
  await person.write('Name of the board', name);
  for (const one of people) await person.field(one).check();
  await person.write('How many of them open a poll?', threshold);
  await person.press('Set up the board');
  await reports(person, 'The board is set up. Its members can now take their places.');
  await person.isAt(name, 'office/board-new');
}

/** A scrutineer makes the sheet, copies the code from it, and types it back. */
async function takePlace(person: Person, name: string): Promise<string> {
  await person.follow(`Take your turn on the board “${name}”`);
  await person.isAt(name, 'office/board-turn');
  await person.press('Make your recovery sheet');
  await person.isAt(name, 'office/board-sheet');
  const sheet = person.main().getByRole('region', { name: 'Recovery sheet' });
  const typed = (await sheet.getByRole('code').innerText()).replace(/\s+/g, ' ').trim();
  await person.press('It is on paper: go on');
  await person.write('The code of your recovery sheet', typed.replace(/.$/, other));
  await person.press('Take your place on the board');
  await person.sees(/There is a mistake in the code/);
  await person.isAt(name, 'office/board-mistyped');
  await person.write('The code of your recovery sheet', typed);
  await person.press('Take your place on the board');
  await reports(person, 'You are on the board. Keep your sheet safe.');
  return typed;
}

const other = (character: string): string => (character === 'x' ? 'y' : 'x');

/** Somebody's next step on a board, with the code where it is asked for. */
async function step(person: Person, name: string, button: string, code: string, says: string) {
  await person.goTo('/office');
  await person.follow(`Take your turn on the board “${name}”`);
  await person.button(button).waitFor();
  const field = person.field('The code of your recovery sheet');
  if (code) await field.fill(code);
  await person.isAt(name, `office/board-${button.toLowerCase().replaceAll(' ', '-')}`);
  await person.press(button);
  await reports(person, says);
}

describe('a board of scrutineers', () => {
  it('makes its key in three browsers, step by step, and rehearses', async () => {
    await setUp(board, ['Callum Reith', 'Odile Farnworth', 'Tariq Benbow'], '2');
    const people: Person[] = [];
    const codes: string[] = [];
    for (const email of emails) {
      const person = await officer(stage, email);
      people.push(person);
      codes.push(await takePlace(person, board));
    }
    const everybody = async (button: string, says: string, withCode = true) => {
      for (const [at, person] of people.entries())
        await step(person, board, button, withCode ? (codes[at] ?? '') : '', says);
    };
    await everybody('Commit to your part', 'Your part is drawn and committed to.');
    await everybody('Show your part', 'Your part is shown.', false);
    await everybody(
      'Check the others and take your share',
      'You have checked the others and taken your share.',
    );

    // Another's sheet opens nothing.
    const [first] = people;
    await first?.goTo('/office');
    await first?.follow(`Take your turn on the board “${board}”`);
    await first?.write('The code of your recovery sheet', codes[1] ?? '');
    await first?.press('Open the test election');
    await first?.sees(/This is the sheet of another board or of another member/);

    await everybody('Open the test election', 'Your sheet works.');
    await first?.goTo('/office/boards');
    await first?.sees('In use');
    await first?.follow(board);
    await first?.sees('3 of 3 sheets verified');
    await first?.isAt(board, 'office/board-ready');
  }, 180_000);

  it('keeps no code in the browser', async () => {
    await setUp('Two scrutineers', ['Callum Reith', 'Odile Farnworth'], '2');
    const person = await officer(stage, emails[0] ?? '');
    const code = await takePlace(person, 'Two scrutineers');
    const kept = await person.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]),
    );
    for (const group of code.split(' ')) expect(kept).not.toContain(group);
    expect(await person.page.content()).not.toContain(code);
  });

  it('is called a single officer where it is one, and taken out of use with a reason', async () => {
    await setUp('Quick vote', ['Callum Reith'], '1');
    const person = await officer(stage, returningOfficer);
    await person.goTo('/office/boards');
    await person.sees('A single officer, who can open polls alone');
    await person.follow('Quick vote');
    await person.sees(/This is a single officer, not a board/);
    await person.isAt('Quick vote', 'office/board-single');
    await person.follow('Take the board out of use');
    await person.isAt('Take the board out of use', 'office/board-retire');
    await person.press('Take the board out of use');
    await person.sees('Enter the reason');
    await person.write('Why?', 'Set up by mistake.');
    await person.press('Take the board out of use');
    await reports(person, 'The board is out of use.');
    await person.sees('Set up by mistake.');
  });
});
