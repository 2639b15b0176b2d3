import { enter, fact, officer, reports, returningOfficer, secretary } from '../support/office';
import { setStage } from '../support/stage';

const stage = setStage();
const annual = 'Annual election to the Members’ Council';

describe('letters about a poll', () => {
  it('remind those who have not voted, once, and never say who they are', async () => {
    const returning = await officer(stage, returningOfficer);
    await enter(returning, 'Polls');
    await returning.follow(annual);
    await returning.isAt(annual, 'office/poll-letters');
    await returning.press('Remind those who have not voted');
    await returning.isAt('Remind those who have not voted', 'office/remind');
    await returning.press('Send the reminder');
    await reports(returning, 'The reminder is on its way to those who have not voted.');
    await returning.sees(/The next reminder can go out on/);
    expect(await returning.button('Remind those who have not voted').count()).toBe(0);
    expect(await fact(returning, 'Can be reached by e-mail').innerText()).toMatch(
      /^[\d,]+ of [\d,]+ electors$/,
    );
  });

  it('that reached nobody are told otherwise, from a list that is printed', async () => {
    const clerk = await officer(stage, secretary);
    await enter(clerk, 'Polls');
    await clerk.follow(annual);
    await clerk.follow('Who was not reached');
    await clerk.follow('Record a notice that came back');
    await clerk.write('Member number', 'CV9999');
    await clerk.press('Record it');
    await clerk
      .alert()
      .getByText(/Nobody with the number CV9999 is on the roll/)
      .waitFor();
    await clerk.isAt('Record a notice that came back', 'office/came-back');
    await clerk.write('Member number', 'CV0003');
    await clerk.press('Record it');
    await reports(clerk, 'The notice is recorded as not delivered.');
    await clerk.sees('Came back');
    await clerk.isAt('Who was not reached', 'office/not-reached');
  });
});
