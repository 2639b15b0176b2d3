import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import {
  choice,
  closeEarly,
  officer,
  openPoll,
  reports,
  returningOfficer,
  secretary,
  writeDate,
} from '../support/office';
import { type Person } from '../support/person';
import { someone } from '../support/secret-poll';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { openPaper } from '../support/voting';

const stage = setStage({ closesEarly: true });

interface Seat {
  readonly term: string;
  readonly holder: string;
  readonly needed: number;
  readonly recall: { readonly id: string; readonly signed: number } | null;
}

/** Members of the community who are nobody else’s in this file. */
let next = 1330;
const another = (): string => `CV${next++}`;

async function constituent(address: string): Promise<Person> {
  const person = await stage.person(phone);
  await person.page.clock.setSystemTime(stage.site.clock.now());
  await signIn(person, another());
  await person.goTo(address);
  return person;
}

describe('R-E18: a recall by a constituency', () => {
  const reasons = 'Has come to no meeting of the constituency for a year.';
  let seat: Seat;
  let title: string;

  it('is asked for and signed by members on their phones, by keyboard too', async () => {
    const first = await constituent('/vote/elections');
    await first.follow('Who sits for you on the council, and how to recall them');
    await first.isAt('Who sits for you on the council', 'vote/recalls');
    const { items } = await ask<{ items: Seat[] }>(first, 'get', '/my/recalls');
    seat = items[0]!;
    title = `Recall of ${seat.holder} from the Members' Council seat for Community`;
    await first
      .main()
      .getByRole('link', { name: new RegExp(`^See or ask for a recall.*${seat.holder}`) })
      .click();
    await first.heading(`Recall of ${seat.holder}`, 1).waitFor();
    await first.sees(/^The council can never remove a member for how they voted/);
    await first.press('Ask for a recall and sign it');
    await first.alert().getByRole('link', { name: 'Say why they should be recalled' }).waitFor();
    await first.isAt(`Recall of ${seat.holder}`, 'vote/recall-blank');
    await first.write('Reasons', reasons);
    await first.press('Ask for a recall and sign it');
    await first.sees(`1 of ${seat.needed} needed`);
    await first.isAt(`Recall of ${seat.holder}`, 'vote/recall-signed');

    const second = await constituent(first.address);
    const keys = new Keyboard(second);
    await second.sees(reasons);
    await keys.press(second.button('Sign for a recall'), 'Enter');
    await second.sees(`2 of ${seat.needed} needed`);
    await keys.press(second.button('Take my signature back'), 'Enter');
    await second.sees('Your signature is taken back.');
    await second.sees(`1 of ${seat.needed} needed`);
    await second.press('Sign for a recall');
    await second.sees(`2 of ${seat.needed} needed`);

    const page = first.address;
    const { items: now } = await ask<{ items: Seat[] }>(first, 'get', '/my/recalls');
    const { id } = now.find(({ term }) => term === seat.term)!.recall!;
    for (let signed = 2; signed < seat.needed - 1; signed++)
      await ask(await someone(stage, another()), 'post', `/recalls/${id}/signature`);
    const last = await constituent(page);
    await last.press('Sign for a recall');
    await last.sees(/^Enough members had signed on .*\. The secretary has it/);
    await last.isAt(`Recall of ${seat.holder}`, 'vote/recall-presented');
    expect(await last.button('Take my signature back').count()).toBe(0);
  });

  it('is put to the vote by the secretary with their reasons, and by the constituency decided', async () => {
    const clerk = await officer(stage, secretary);
    await clerk.follow(`Put the recall of ${seat.holder} to the vote`);
    await clerk.sees(reasons);
    await clerk.press('Draft the resolution');
    await clerk.alert().getByRole('link').waitFor();
    await clerk.isAt('Put a recall to the vote', 'office/recall');
    await writeDate(clerk, 'First day out of office', 60);
    await clerk.press('Draft the resolution');
    await reports(clerk, 'The resolution is drafted. Read it, then put it to the vote.');
    await clerk.isAt(title, 'office/recall-drafted');
    expect(await clerk.link('Name who presides').count()).toBe(0);
    await clerk.link('Record that the reasons were sent').click();
    await writeDate(clerk, 'Day on which the reasons reached the holder', 0);
    await writeDate(clerk, 'Day on which they can be heard by the council', 20);
    await clerk.write('How were they sent?', 'by hand');
    await clerk.press('Record the notice');
    await reports(clerk, 'It is recorded that the reasons were sent.');

    stage.site.clock.pass(23 * 24 * 60);
    const head = await officer(stage, returningOfficer);
    await head.goTo(clerk.address);
    await openPoll(head, 20);
    for (const answer of ['For', 'For', 'Against']) {
      const voter = await constituent('/vote');
      await openPaper(voter, title);
      await choice(voter, answer).check();
      await voter.press('Continue');
      await voter.press('Cast your vote');
      await voter.heading('Your vote has been cast').waitFor();
    }
    await closeEarly(stage, head, 'Everybody has voted.');
    await head.goTo(clerk.address);
    await head.press('Declare the result');
    await head.press('Declare the result');
    await reports(head, 'The result is declared. It is in the public register.');
    const reader = await stage.person(phone);
    await reader.goTo('/decisions');
    await reader.link(title).first().click();
    await reader.isAt(title, 'register/recall');
    await reader.sees(/must ask for the vote/);
  });
});
