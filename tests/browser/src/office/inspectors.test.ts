import { phone } from '../support/inspect';
import {
  choice,
  enter,
  fact,
  officer,
  reports,
  returningOfficer,
  secretary,
  writeDate,
} from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage();

describe('letting an inspector in', () => {
  it('asks who, for whom, until when and into what, and keeps what was typed when it is refused', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Inspectors');
    await person.isAt('Inspectors', 'office/inspectors');
    await person.press('Appoint an inspector');
    await person.isAt('Appoint an inspector', 'office/appoint-inspector');
    await person.write('Name', 'Ines Pector');
    await person.write('On whose behalf?', 'Auditors LLP');
    await person.write('Email address', 'ines@auditors.example');
    await writeDate(person, 'First day', 0);
    await writeDate(person, 'Last day', -3);
    await choice(person, 'Only what I name').check();
    await person.write('Decisions', '1, 2');
    await person.press('Appoint inspector');
    await person.isAt('Appoint an inspector', 'office/appoint-inspector-refused');
    await person.alert().getByText('The last day is before the first day.').waitFor();
    expect(await person.field('Name').inputValue()).toBe('Ines Pector');
    await writeDate(person, 'Last day', 14);
    await person.press('Appoint inspector');
    await reports(person, 'The inspector is appointed. They sign in with their email address.');
    await person.isAt('Ines Pector', 'office/inspector');
    await person.sees('First election to the Members’ Council');
  });

  it('shows the inspector what is covered, and the secretary what was opened', async () => {
    const inspector = await stage.person(phone);
    await signIn(inspector, 'inspector@caldervale.example');
    await inspector.goTo('/office/inspection');
    await inspector.isAt('Your inspection', 'office/inspection');
    await inspector.link(/^1\. /).click();
    await inspector.isAt(/^1\. First election/, 'office/inspected-matter');
    await inspector.sees('Ngozi Farrant');
    const download = inspector.page.waitForEvent('download');
    await inspector.follow('Download the evidence pack (zip)');
    expect((await download).suggestedFilename()).toBe('decision-1.zip');
    await inspector.goTo('/office/members');
    await inspector.isAt('This part is for the office', 'office/not-for-inspectors');

    const person = await officer(stage, secretary);
    await enter(person, 'Inspectors');
    await person.follow('Sunita Marlowe');
    await person.isAt('Sunita Marlowe', 'office/inspector-viewed');
    const rows = person.main().getByRole('table', { name: 'What was opened' }).getByRole('row');
    await rows.filter({ hasText: 'Evidence pack' }).first().waitFor();
    await person.press('End the inspection');
    await person.isAt('End the inspection', 'office/end-inspection');
    await person.press('End the inspection');
    await reports(person, 'The inspection has ended.');
    expect(await fact(person, 'State').textContent()).toBe('Over');
  });

  it('is not for the returning officer, who is told whose it is', async () => {
    const person = await officer(stage, returningOfficer);
    await enter(person, 'Inspectors');
    await person.sees('Only the company secretary can appoint inspectors.');
  });
});
