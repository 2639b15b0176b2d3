import { enter, officer, reports, returningOfficer, secretary, writeDate } from '../support/office';
import { setStage } from '../support/stage';

const stage = setStage();

describe('correcting a decision', () => {
  it('puts a note beside it, which everybody reads and nothing takes away', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Register');
    await person
      .link(/^Correct decision/)
      .first()
      .waitFor();
    await person.goTo('/office/register/1/correct');
    await person.isAt('Correct a decision', 'office/correct-decision');
    await person.press('Publish the correction');
    await person.isAt('Correct a decision', 'office/correct-decision-refused');
    await person.alert().getByText('Enter what is wrong and what it should say').waitFor();
    await person.write('What is wrong, and what should it say?', 'For “staff” read “all staff”.');
    await person.press('Publish the correction');
    await reports(person, 'The correction is published with the decision.');
    await person.goTo('/decisions/1');
    await person.isAt('First election to the Members’ Council', 'register/decision-corrected');
    await person.sees('For “staff” read “all staff”.');
    await person.button('Print this decision').waitFor();
    const download = person.page.waitForEvent('download');
    await person.link(/^Evidence pack/).click();
    expect((await download).suggestedFilename()).toBe('decision-1.zip');
  });

  it('shows every text that a resolution had, with what each changed', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/decisions?q=objects+homes');
    await person.main().getByRole('heading', { level: 3 }).getByRole('link').first().click();
    await person.heading('How the text came about', 2).waitFor();
    await person.isAt(/objects/, 'register/decision-texts');
    await person.main().locator('ins').filter({ hasText: 'own' }).waitFor();
    await person.main().locator('ins').filter({ hasText: 'support' }).waitFor();
  });

  it('is not for the returning officer, who is told whose it is', async () => {
    const person = await officer(stage, returningOfficer);
    await person.goTo('/office/register/1/correct');
    await person.sees('Only the company secretary can correct decisions.');
  });
});

describe('filings', () => {
  it('are among what needs doing until the secretary records them', async () => {
    const clerk = await officer(stage, secretary);
    const due = /^A copy of the special resolution “To add care in people’s homes/;
    await clerk.link(/^File: A copy of the special resolution “To add care/).waitFor();
    await enter(clerk, 'Filings');
    await clerk.isAt('Filings', 'office/filings');
    await clerk.link(due).click();
    await clerk.isAt('Record a filing', 'office/record-filing');
    await writeDate(clerk, 'When was it filed?', 1);
    await clerk.write('Reference of the registrar (optional)', 'CH-2041');
    await clerk.press('Record the filing');
    await clerk.alert().getByText('That day is still to come.').waitFor();
    await clerk.isAt('Record a filing', 'office/record-filing-refused');
    await writeDate(clerk, 'When was it filed?', 0);
    await clerk.press('Record the filing');
    await reports(clerk, 'The filing is recorded.');
    await clerk.sees('CH-2041');
    expect(await clerk.link(due).count()).toBe(0);
    await clerk.goTo('/office');
    await clerk.heading('What needs doing', 1).waitFor();
    expect(await clerk.link(/^File: /).count()).toBe(0);
  });

  it('are recorded by the secretary, as others are told', async () => {
    const returning = await officer(stage, returningOfficer);
    await returning.goTo('/office/filings');
    await returning.heading('Filings', 1).waitFor();
    expect(await returning.link(/^A copy of/).count()).toBe(0);
  });
});
