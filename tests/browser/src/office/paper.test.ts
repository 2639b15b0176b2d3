import { officer, reports, returningOfficer, secretary } from '../support/office';
import { type Person } from '../support/person';
import { openElection, readyBoard } from '../support/secret-poll';
import { setStage } from '../support/stage';

const stage = setStage({ elections: { secrecy: 'secret', mayChangeVote: true } });

const scrutineer = 'scrutineer@caldervale.example';

/** Types what is on an envelope or a paper, and sends it with the keyboard. */
async function enter(person: Person, field: string, text: string, says: string): Promise<void> {
  await person.write(field, text);
  await person.page.keyboard.press('Enter');
  await person.sees(says);
}

describe('votes on paper in a secret poll', () => {
  it('are announced, entered by two tellers who differ and then agree, and confirmed', async () => {
    const head = await officer(stage, returningOfficer);
    await readyBoard(stage, head, [scrutineer], 1);
    const poll = await openElection(head, ['CV0001', 'CV0002', 'CV0003']);

    await head.goTo(`/office/polls/${poll}`);
    await head.follow('Votes on paper');
    await head.isAt('Votes on paper', 'office/paper');
    await head.write('Where the envelopes were collected', 'Town hall');
    await head.write('Number of envelopes', '1');
    await head.press('Announce the batch');
    await head.sees(/A batch of fewer than five envelopes/);
    await head.main().getByRole('checkbox').check();
    await head.press('Announce the batch');
    await reports(head, /The batch is announced/);
    const batch = new URL(head.page.url()).pathname;

    const [first, second] = [await officer(stage, secretary), await officer(stage, scrutineer)];
    for (const teller of [first, second]) {
      await teller.goTo(batch);
      await enter(teller, 'Member’s number', 'CV9999', 'Envelope 1 of 1');
      await teller.sees(/Nobody with this number is on the roll/);
      await enter(teller, 'Member’s number', 'CV0004', 'Envelope 1 is entered.');
    }
    await first.goTo(batch);
    await first.press('Draw the code');
    await first.isAt('Batch 1, Town hall', 'office/paper-code');
    const code = await first.main().locator('.fm-sheet__code').innerText();
    await first.press('It is on the sheet: begin');
    await first.isAt('Batch 1, Town hall', 'office/paper-desk');
    const marked = /Marked in/;
    const mark = async (person: Person, text: string) => {
      await person.main().getByLabel(marked).fill(text);
      await person.page.keyboard.press('Enter');
    };
    await mark(first, '2 9');
    await first.sees(/type numbers of the list/);
    await mark(first, '2 1');
    await first.sees(/You have entered everything/);

    await second.goTo(batch);
    await second.write('Code of the batch', code);
    await second.press('Begin');
    await mark(second, '1 2');
    await second.sees('What the two tellers read differently');
    await second.isAt('Batch 1, Town hall', 'office/paper-differences');
    await second.press('Enter again: Paper 1');
    await mark(second, '2 1');
    await second.sees('Both tellers read everything alike.');

    await head.goTo(batch);
    await head.isAt('Batch 1, Town hall', 'office/paper-agreed');
    await head.press('Confirm the batch');
    await reports(head, 'The batch is confirmed: 1 vote, 0 envelopes without one.');
  }, 180_000);
});
