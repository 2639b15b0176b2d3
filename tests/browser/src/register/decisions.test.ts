import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

async function reader(): Promise<Person> {
  return stage.person();
}

/** Opens a decision as a reader finds it: by its title, in the list. */
async function read(title: string, picture: string): Promise<Person> {
  const person = await reader();
  await person.goTo('/decisions');
  await person.follow(title);
  await person.isAt(title, `register/decision-${picture}`);
  return person;
}

describe('feature 31: the public register of decisions', () => {
  it('begins with whose it is and the latest decisions', async () => {
    const person = await reader();
    await person.goTo('/');
    await person.isAt('Calder Vale Community Health CIC', 'register/home');
    await person.link('Use of the surplus for 2025–26').waitFor();
    await person.sees('1,551');
  });

  it('finds decisions by words, from the front page', async () => {
    const person = await reader();
    await person.goTo('/');
    await person.write('Search the decisions', 'surplus');
    await person.press('Search');
    await person.isAt('Decisions', 'register/decisions-found');
    await person.heading('1 decision').waitFor();
    await person.link('Use of the surplus for 2025–26').waitFor();
    expect(person.address).toBe('/decisions?q=surplus');
  });

  it('keeps words and filters in the address: through a reload, a look at a decision, and back', async () => {
    const person = await reader();
    await person.goTo('/decisions');
    await person.isAt('Decisions', 'register/decisions');
    await person.write('Words', 'meetings');
    await person.text('More filters').click();
    await person.field('Kind of decision').selectOption('Special resolution of the members');
    await person.field('Outcome').selectOption('Lost');
    await person.press('Search');
    const searched = '/decisions?q=meetings&kind=members-special-resolution&verdict=lost';
    const isThere = async () => {
      await person.heading('1 decision').waitFor();
      expect(person.address).toBe(searched);
      expect(await person.field('Words').inputValue()).toBe('meetings');
      expect(await person.field('Outcome').inputValue()).toBe('lost');
    };
    await isThere();
    await person.page.reload();
    await isThere();
    await person.follow('To allow meetings of members to be held wholly online');
    await person.heading('The votes').waitFor();
    await person.page.goBack();
    await isThere();
  });

  it('says so when nothing matches, and what to try', async () => {
    const person = await reader();
    await person.goTo('/decisions?q=marmalade&to=2025-01-01');
    await person.sees('No decision matches');
    await person.isAt('Decisions', 'register/decisions-none');
    await person.sees(/^Try fewer or other words/);
    await person.sees(/^Look at more days/);
  });

  it('shows what narrows the list, each with the way to be rid of it', async () => {
    const person = await reader();
    await person.goTo('/decisions?q=council&body=members&constituency=community&from=2024-01-31');
    await person.isAt('Decisions', 'register/decisions-narrowed');
    await person.follow('Remove Words: council');
    await person.link('Remove From: 31 January 2024').waitFor();
    expect(person.address).toBe('/decisions?body=members&constituency=community&from=2024-01-31');
    await person.follow('Remove Decided by: The members');
    await person.follow('Remove From: 31 January 2024');
    await person.link('By-election for a community seat').waitFor();
    expect(person.address).toBe('/decisions?constituency=community');
    expect(await person.field('Constituency').inputValue()).toBe('community');
  });

  it('asks for days by keyboard, and says which of them is none', async () => {
    const person = await stage.person(phone);
    await person.goTo('/decisions');
    const keyboard = new Keyboard(person);
    await keyboard.press(person.main().locator('summary', { hasText: 'More filters' }), 'Enter');
    const from = person.main().getByRole('group', { name: 'From', exact: true });
    await keyboard.goTo(from.getByLabel('Day'));
    for (const part of ['31', '2', '2026']) {
      await person.page.keyboard.type(part);
      await person.page.keyboard.press('Tab');
    }
    await person.page.keyboard.press('Enter');
    await person.alert().getByText('From must be a real date, like 31 3 2025').waitFor();
    await person.isAt('Decisions', 'register/decisions-no-date');
    await keyboard.goTo(from.getByLabel('Day'));
    await person.page.keyboard.press('ControlOrMeta+a');
    await person.page.keyboard.type('1');
    await person.page.keyboard.press('Enter');
    await person.link('Remove From: 1 February 2026').waitFor();
    expect(person.address).toBe('/decisions?from=2026-02-01');
  });

  it('hands the same search to feed readers and other programs', async () => {
    const person = await reader();
    await person.goTo('/decisions?verdict=lost');
    const feed = person.link('Follow it in a feed reader (Atom)');
    expect(await feed.getAttribute('href')).toBe('/feed.atom?verdict=lost');
    const download = person.page.waitForEvent('download');
    await person.follow('Download it (JSON)');
    expect((await download).url()).toMatch(/\/decisions\.json\?verdict=lost$/);
  });

  it('says that there is no such decision, and where to look', async () => {
    const person = await reader();
    await person.goTo('/decisions/999');
    await person.isAt('Page not found', 'register/not-found');
    await person.follow('Go to the register of decisions');
    await person.heading('Calder Vale Community Health CIC').waitFor();
  });

  it('says so for an address that leads nowhere', async () => {
    const person = await reader();
    await person.goTo('/minutes/of/the/moon');
    await person.isAt('Page not found', 'register/not-found');
  });
});

describe('feature 32: a decision with its reasons and its evidence', () => {
  it('a special resolution that fell one vote short, with the exact sum', async () => {
    const person = await read('To allow meetings of members to be held wholly online', 'lost');
    await person.sees('Lost');
    await person.sees(/^149 for, 50 against, 11 abstained; 74\.8 % of votes cast/);
    await person.sees('It needs at least three quarters of the votes cast.');
    await person.sees('4 × votes for: 4 × 149 = 596');
    await person.sees('is not at least');
    await person.sees('3 × votes cast: 3 × 199 = 597');
  });

  it('leads from a decision to the document and to its entry in the log', async () => {
    const person = await read('To allow meetings of members to be held wholly online', 'lost');
    const download = person.page.waitForEvent('download');
    await person.follow('This decision (JSON)');
    expect((await download).url()).toMatch(/\/api\/v1\/decisions\/12\/document$/);
    await person.page
      .getByRole('definition')
      .getByRole('link', { name: /^[\d,]+$/ })
      .click();
    await person.isAt('Log', 'register/log-entry');
    const entry = person.page
      .getByRole('listitem')
      .filter({ has: person.page.getByRole('link', { name: 'Decision 12' }) });
    expect(await entry.evaluate((item) => item === document.activeElement)).toBe(true);
  });

  it('feature 28: an election, winners first, then each stage as sentence, chart and table', async () => {
    const person = await read('First election to the Members’ Council', 'election');
    await person.heading('Staff: 8 seats').waitFor();
    await person.heading('Elected to 8 seats').waitFor();
    await person.page
      .getByRole('listitem')
      .filter({ hasText: /^Joan Dhillon$/ })
      .waitFor();
    await person.sees(/^Stage 1: /);
    await person.page.getByRole('list', { name: 'Votes after stage 1' }).first().waitFor();
    const table = person.page.getByRole('table', { name: 'All stages: Staff: 8 seats' });
    await table.getByRole('row', { name: /^Joan Dhillon/ }).waitFor();
    await table.getByRole('row', { name: /^Not transferable/ }).waitFor();
  });

  it('a tie that was settled by lot', async () => {
    const person = await read('By-election for a community seat', 'lot');
    await person.sees('Elected to 1 seat');
    await person.sees(
      /the lot fell on (Danuta Akhtar|Bilal O’Brien) among Danuta Akhtar, Bilal O’Brien/,
    );
  });

  it('a removal, with reasons and what follows', async () => {
    const person = await read('Removal of Julian Thorpe as Non-executive director', 'removal');
    await person.sees('It needs at least three quarters of the members in office.');
    await person.sees(/Absent from five meetings of the board/);
    await person.heading('What follows').waitFor();
    await person.sees(/Notice that a director has left/);
    await person.heading('How the removal came about', 2).waitFor();
    await person.sees('Julian Thorpe wrote this. Every voter was shown it.');
    await person.sees(/^I took on more than I could do/);
  });

  it('an appointment, from the vacancy to the term, without whoever was not chosen', async () => {
    const person = await reader();
    await person.goTo('/decisions');
    await person.write('Words', 'appointment');
    await person.press('Search');
    await person
      .link(/^Appointment of .* as Non-executive director$/)
      .first()
      .click();
    await person.isAt(/^Appointment of /, 'register/decision-appointment');
    await person.heading('How the appointment came about', 2).waitFor();
    await person.sees('4 members, 3 of them council members. 4 sat when it recommended.');
    await person.sees(/^Identity verified: in order on /);
    await person.sees('No council member declared an interest. Everybody in office had a vote.');
  });

  it('a surplus, to the penny', async () => {
    const person = await read('Use of the surplus for 2025–26', 'surplus');
    await person.sees('Every penny of the surplus must have one destination.');
    for (const amount of ['£123,690.00', '£247,380.00', '£41,230.00']) await person.sees(amount);
  });

  it('a fund round, with every bid', async () => {
    const person = await read('Community fund, spring round', 'fund');
    await person.sees(/21 of 24 bids funded; £38,770\.00 of £40,000\.00 granted/);
    const bids = person.page.getByRole('table', { name: 'The bids' }).getByRole('row');
    expect(await bids.count()).toBe(25);
  });
});
