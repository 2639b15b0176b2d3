import { desk } from '../support/inspect';
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
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

type Pack = Record<string, unknown> & {
  version: number;
  decisionKinds: { code: string; threshold: object }[];
};

/** The version in force as a document, to be changed. */
async function inForce(person: Person): Promise<Pack> {
  const answer = await person.page.context().request.get(`${person.site.url}/api/v1/constitution`);
  return ((await answer.json()) as { pack: Pack }).pack;
}

/** Ordinary resolutions need nineteen in twenty. */
const strict = (pack: Pack): Pack => ({
  ...pack,
  version: pack.version + 1,
  decisionKinds: pack.decisionKinds.map((kind) =>
    kind.code === 'members-ordinary-resolution'
      ? { ...kind, threshold: { numerator: 19, denominator: 20, strict: false } }
      : kind,
  ),
});

async function check(person: Person, document: string): Promise<void> {
  await choice(person, 'Paste the JSON').check();
  await person.write('The new version as JSON', document);
  await person.press('Check this version');
}

describe('a new version of the constitution', () => {
  it('is checked, compared, replayed and drafted', async () => {
    const person = await officer(stage, secretary);
    await enter(person, 'Constitution');
    await person.isAt('Constitution', 'office/constitution');
    await person.sees(/^Version 2/);
    await person.press('Propose a new version');
    await person.isAt('Propose a new version', 'office/constitution-choose');
    await person.press('Check this version');
    await person
      .alert()
      .getByRole('link', { name: 'Choose how to give the new version' })
      .waitFor();

    await check(person, JSON.stringify(strict(await inForce(person))));
    await person.isAt('Check the new version', 'office/constitution-checked');
    await person.sees(
      '“Ordinary resolution of the members”, threshold: more than half becomes at least 95 %.',
    );
    await person.sees(/^1 of \d+ past decisions would have come out differently\.$/);
    await person.link(/^Decision \d+: To receive the annual report and accounts$/).waitFor();
    await person.sees(/20 × 401 = 8,020 is not at least 19 × 423 = 8,037/);
    expect(await fact(person, 'Adopted by').innerText()).toBe('Special resolution of the members');

    await person.press('Draft the resolution');
    await person
      .alert()
      .getByRole('link', { name: 'Enter the date on which it comes into force' })
      .waitFor();
    await writeDate(person, 'When does it come into force?', 2);
    await person.press('Draft the resolution');
    await person
      .alert()
      .getByText(/^A new version takes effect after the vote on it/)
      .waitFor();
    await writeDate(person, 'When does it come into force?', 30);
    await person.press('Draft the resolution');
    await reports(
      person,
      'The resolution is drafted. Put it to the vote when its text is settled.',
    );
    await person.isAt('To adopt version 3 of the constitution', 'office/constitution-drafted');
    await person.sees(/^Version 3 of the constitution is adopted/);
    await person.follow('See which past decisions it would have changed');
    await person.isAt('Past decisions under the new version', 'office/constitution-replay');
  });

  it('is refused with every fault, its place and its remedy', async () => {
    const person = await officer(stage, secretary);
    await person.goTo('/office/constitution/new');
    await check(
      person,
      JSON.stringify({ ...(await inForce(person)), title: '', decisionKinds: [] }),
    );
    await person.isAt('This version cannot be proposed', 'office/constitution-faults');
    await person.page.getByRole('row', { name: /^\/decisionKinds/ }).waitFor();
    await person.press('Give another document');
    await check(person, '{ "version": 3, ');
    await person.heading('This version cannot be proposed', 1).waitFor();
    await person.sees(/^This is no JSON/);
  });

  it('is proposed by the secretary, as others are told', async () => {
    const person = await officer(stage, returningOfficer);
    await person.goTo('/office/constitution');
    await person.sees('Only the company secretary can propose a new version of the constitution.');
  });

  it('every poll shows the version under which it opened', async () => {
    const person = await officer(stage, returningOfficer);
    await enter(person, 'Polls');
    await person.follow(/^Annual election/);
    await person.page.setViewportSize(desk);
    expect(await fact(person, 'Opened under').innerText()).toBe('Version 2 of the constitution');
  });
});
