import { phone } from '../support/inspect';
import { choice, enter, fact, officer, returningOfficer, secretary } from '../support/office';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';

const stage = setStage();

const header = 'name,member number,constituency,contact';
const good = 'Odile Farrow,CV9001,Staff,odile.farrow@staff.caldervale.example';
const faulty = 'Percy Grout,CV9002,Kitchen,percy at home';
const corrected = 'Percy Grout,CV9002,Community,percy@post.example';

describe('importing members', () => {
  it('says what is wrong with which row, and imports the corrected list into the register', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Members');
    await person.isAt('Register of members', 'office/members');
    await person.press('Import members');
    await person.isAt('Import members', 'office/import');
    await choice(person, 'I will paste it').check();
    await person.write('Paste the rows here', [header, good, faulty].join('\n'));
    await person.press('Check the list');
    await person.isAt('The list has errors', 'office/import-errors');
    await person.sees('Nothing has been imported: a list is taken whole or not at all.');
    const rows = person.main().getByRole('row');
    await rows.filter({ hasText: /^3.*constituency.*Kitchen/ }).waitFor();
    await rows.filter({ hasText: /^3.*contact/ }).waitFor();

    await person.press('Correct the list and try again');
    await choice(person, 'In a file').check();
    await person.field('CSV file').setInputFiles({
      name: 'joiners.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([header, good, corrected].join('\r\n')),
    });
    await person.press('Check the list');
    await person.isAt('Check what would change', 'office/import-check');
    expect(await fact(person, 'New members').textContent()).toBe('2');
    await person.press('Import 2 members');
    await person.isAt('The members are imported', 'office/import-done');

    await person.press('Go to the register of members');
    await person.write('Name or member number', 'Farrow');
    await person.press('Find members');
    await person.sees('1 member');
    await person.link('Odile Farrow').click();
    await person.isAt('Odile Farrow', 'office/member');
    expect(await fact(person, 'Member number').textContent()).toBe('CV9001');
    expect(person.address).toMatch(/^\/office\/members\/[0-9a-f-]{36}$/);
  });

  it('tells how many errors there are, when they are too many to list', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/members/import');
    const rows = Array.from({ length: 1_203 }, (_, n) => `Percy Grout,CV${20_000 + n},Kitchen,`);
    await choice(person, 'In a file').check();
    await person.field('CSV file').setInputFiles({
      name: 'kitchen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([header, ...rows].join('\n')),
    });
    await person.press('Check the list');
    await person.sees(/1,203 things must be corrected\./);
    await person.sees(
      'The first 100 of 1,203 are listed here. The file has the first 1,000 of 1,203: when these are corrected, check the list again.',
    );
    await person.isAt('The list has errors', 'office/import-many-errors');
  });

  it('changes nothing when the same list comes again', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/members/import');
    await choice(person, 'I will paste it').check();
    await person.write('Paste the rows here', [header, good, corrected].join('\n'));
    await person.press('Check the list');
    await person.sees('The register already says all this: importing it would change nothing.');
  });

  it('is not for the returning officer, who is told whose it is', async () => {
    const person = await officer(stage, returningOfficer);
    await enter(person, 'Members');
    await person.sees('Only the company secretary can import members.');
    expect(await person.button('Import members').count()).toBe(0);
  });
});

describe('the register of members', () => {
  it('is searched by name and constituency, which stay in the address', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Members');
    await person.write('Name or member number', 'shah');
    await person.field('Constituency').selectOption('Community');
    await person.press('Find members');
    await person.link('Show all members').waitFor();
    const address = person.address;
    expect(new URLSearchParams(address.split('?')[1]).get('q')).toBe('shah');
    const found = await person.main().getByRole('status').textContent();
    await person.page.reload();
    await person.link('Show all members').waitFor();
    expect(await person.main().getByRole('status').textContent()).toBe(found);
  });
});

describe('somebody without an office', () => {
  it('is told politely, and where they may want to go', async () => {
    const person = await stage.person(phone);
    await signIn(person, 'CV0002');
    await person.goTo('/office');
    await person.isAt('This part is for the office', 'office/not-for-you');
    await person.follow('Go to your ballots');
    await person.heading('My ballots', 1).waitFor();
  });

  it('is asked to sign in first when nobody is', async () => {
    const person = await stage.person(phone);
    await person.goTo('/office/surplus');
    await person.heading('Sign in', 1).waitFor();
    expect(person.address).toBe('/sign-in?next=%2Foffice%2Fsurplus');
  });
});
