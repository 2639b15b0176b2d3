import { officer, reports, returningOfficer, secretary } from '../support/office';
import { phone, picture } from '../support/inspect';
import { signIn } from '../support/sign-in';
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
    // A server that shows another key, or a log that has not this election: nothing is sealed.
    const published = ['**/trustees.json', '**/log/entries/*/tlog-proof*'];
    for (const [at, says] of [
      /to another key than that of the scrutineers/,
      /The public log does not have/,
    ].entries()) {
      await first.page.route(published[at]!, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replace(/[1-9]/, '0'),
        });
      });
      await mark(first, '2 1');
      await first.sees(says);
      await first.sees(/Nothing was entered. Stop, and tell the returning officer./);
      await first.page.unroute(published[at]!);
    }
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

    const voter = await stage.person(phone);
    await signIn(voter, 'CV0004');
    await voter.goTo(`/booth/${poll}`);
    await voter.sees(/on paper/);
    await voter.isAt('You cannot vote in this poll', 'booth/cannot-vote-on-paper');

    await head.page.emulateMedia({ media: 'print' });
    await head.sees('Teller 1, signed:');
    expect(await head.button('Print the batch sheet').isVisible()).toBe(false);
    expect(await head.header().isVisible()).toBe(false);
    expect(await head.heading('Batch 1, Town hall').isVisible()).toBe(false);
    await picture(head.page, 'office/paper-printed');
    await head.page.emulateMedia({ media: 'screen' });

    await head.goTo(`/office/polls/${poll}`);
    await head.follow('Votes on paper');
    await head.write('Where the envelopes were collected', 'Library');
    await head.write('Number of envelopes', '5');
    await head.press('Announce the batch');
    await reports(head, /The batch is announced/);
    await head.follow('Withdraw this batch');
    await head.isAt('Withdraw this batch', 'office/paper-withdraw');
    await head.press('Withdraw the batch');
    await head.sees('Give the reason');
    await head.write('Why is it withdrawn?', 'The envelopes were counted twice.');
    await head.press('Withdraw the batch');
    await reports(head, 'The batch is withdrawn.');
    await head.sees(/The envelopes were counted twice/);
    await head.isAt('Batch 2, Library', 'office/paper-withdrawn');
  }, 180_000);
});
