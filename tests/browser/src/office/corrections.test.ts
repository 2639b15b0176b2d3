import { enter, officer, reports, returningOfficer, secretary } from '../support/office';
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
