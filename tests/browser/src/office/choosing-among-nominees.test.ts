import { type Schema } from '@folkmoot/contract';
import { Client } from 'pg';
import { ask } from '../support/ask';
import { phone } from '../support/inspect';
import { Keyboard } from '../support/keyboard';
import {
  choice,
  closeEarly,
  enter,
  officer,
  openPoll,
  reports,
  returningOfficer,
  secretary,
} from '../support/office';
import { type Person } from '../support/person';
import { signIn } from '../support/sign-in';
import { setStage } from '../support/stage';
import { choices, openPaper, rank } from '../support/voting';

const stage = setStage({ closesEarly: true });
const ANN = 'Ann Thackray';
const BOB = 'Bob Illingworth';
const NONE = 'None of them';
const title = `Appointment of ${ANN} or ${BOB} as Non-executive director`;
/** The page of the resolution. */
let address = '';

/** The numbers of the council members in office. */
async function councilMembers(): Promise<readonly string[]> {
  const client = new Client({ connectionString: stage.site.database.migratorUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ number: string }>(
      `select m.number from governance.term t join governance.member m on m.id = t.member_id
        where t.office like 'council:%' and t.from_date <= current_date and t.to_date >= current_date and t.ended_on is null order by m.number`,
    );
    return rows.map(({ number }) => number);
  } finally {
    await client.end();
  }
}

/** Two people are nominated for the vacancy, recommended, and found to be in order. */
async function putForward(person: Person): Promise<void> {
  const { items } = await ask<Schema<'VacancyListDto'>>(person, 'get', '/vacancies');
  const vacancy = items.find(({ office, state }) => office === 'ned' && state === 'open')?.id ?? '';
  const at = `/vacancies/${vacancy}`;
  const { committee, checksAsked } = await ask<Schema<'CandidacyDto'>>(
    person,
    'get',
    `${at}/candidacy`,
  );
  const sat = committee.map(({ id }) => id);
  const today = new Date(person.site.clock.now()).toISOString().slice(0, 10);
  for (const name of [ANN, BOB]) {
    const statement = 'I have kept accounts for thirty years.';
    const { id } = await ask<{ id: string }>(person, 'post', `${at}/nominations`, {
      name,
      statement,
    });
    const reasons = `${name} meets every point of the brief.`;
    await ask(person, 'post', `/nominations/${id}/recommendation`, { reasons, sat });
    for (const check of checksAsked)
      await ask(person, 'post', `/nominations/${id}/checks`, {
        ...{ check, inOrder: true, checkedBy: 'Company secretary', checkedOn: today },
        evidence: 'Appointments file, folio 12',
      });
  }
}

/** A council member votes past the pages. */
async function votes(number: string, names: readonly string[]): Promise<void> {
  const person = await stage.person(phone);
  await signIn(person, number);
  const { items } = await ask<Schema<'MyBallotsDto'>>(person, 'get', '/my/ballots');
  const poll = items.find((ballot) => ballot.title === title)?.poll ?? '';
  const paper = await ask<Schema<'BallotPaperDto'>>(person, 'get', `/polls/${poll}/paper`);
  const [contest] = paper.contests;
  const options = names.map((name) => contest?.options.find((one) => one.name === name)?.id);
  await ask(person, 'post', `/polls/${poll}/ballots`, {
    answers: [{ contest: contest?.id, options }],
  });
}

it('several nominees are put to the council', async () => {
  const person = await officer(stage, secretary);
  await putForward(person);
  await enter(person, 'Appointments');
  await person.follow('Non-executive director');
  await person.press('Put several nominees to the council');
  await person.isAt('Put several nominees to the council', 'office/select');
  const keys = new Keyboard(person);
  const box = (name: string) => person.page.getByRole('checkbox', { name });
  for (const name of await person.page.getByRole('checkbox').all()) await name.uncheck();
  await person.press('Draft the resolution');
  await person.alert().getByRole('link', { name: 'Select two nominees or more' }).click();
  await person.isAt('Put several nominees to the council', 'office/select-refused');
  await keys.press(box(ANN), 'Space');
  await keys.press(box(BOB), 'Space');
  await person.press('Draft the resolution');
  await reports(person, 'The resolution is drafted. Read it, then put it to the vote.');
  await person.link('Name who presides').click();
  await person.page.getByRole('radio').first().check();
  await choice(person, 'At a general meeting of the council').check();
  await person.press('Name who presides');
  await person.isAt(title, 'office/selection-drafted');
  address = person.address;
});

it('they are ranked by its members, and one is chosen', async () => {
  const returning = await officer(stage, returningOfficer);
  await returning.goTo(address);
  await openPoll(returning, 20);
  const [first = '', ...others] = await councilMembers();
  const member = await stage.person(phone);
  await signIn(member, first);
  await openPaper(member, title);
  await member.isAt(title, 'vote/nominees');
  await rank(member, '1st', BOB);
  await rank(member, '2nd', NONE);
  await member.press('Continue');
  await member.isAt('Check your vote', 'vote/nominees-check');
  expect(await choices(member)).toEqual([`1st ${BOB}`, `2nd ${NONE}`]);
  await member.press('Cast your vote');
  await member.heading('Your vote has been cast').waitFor();
  const half = others.filter((_, n) => n % 2 === 0).slice(0, 7);
  for (const [n, number] of half.entries())
    await votes(number, n < 4 ? [BOB, ANN] : n < 6 ? [ANN] : [NONE, ANN]);

  await closeEarly(stage, returning, 'Everybody entitled has voted.');
  await returning.goTo(address);
  await returning.press('Declare the result');
  await returning.press('Declare the result');
  await reports(returning, 'The result is declared. It is in the public register.');
  await returning.link(/^Decision \d+ in the register$/).click();
  await returning.isAt(title, 'register/decision-among-nominees');
  await returning.sees(
    `${BOB} is chosen for Non-executive director among 2 nominees: 5 of 8 votes at the last stage, by the alternative vote.`,
  );
  await member.goTo(new URL(returning.address, stage.site.url).pathname);
  await member.isAt(title, 'register/decision-among-nominees-phone');
});
