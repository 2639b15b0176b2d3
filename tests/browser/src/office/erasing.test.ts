import pg from 'pg';
import { enter, officer, reports, returningOfficer, secretary } from '../support/office';
import { type Person } from '../support/person';
import { setStage } from '../support/stage';

const stage = setStage();

/** Somebody who left before there was a record, as the register of an older organisation has them. */
async function gone(number: string, name: string, leftOn: string): Promise<void> {
  const client = new pg.Client({ connectionString: stage.site.database.migratorUrl });
  await client.connect();
  try {
    await client.query(
      `with gone as (insert into governance.member (id, number, name, email, joined_on, left_on)
         values (gen_random_uuid(), $1, $2, $1 || '@post.example', '2001-05-01', $3) returning *)
       insert into platform.account (id, name, email, member_id, created_at)
         select gen_random_uuid(), name, email, id, now() from gone`,
      [number, name, leftOn],
    );
  } finally {
    await client.end();
  }
}

async function find(person: Person, name: string): Promise<void> {
  await enter(person, 'Members');
  await person.write('Name or member number', name);
  await person.press('Find members');
  await person.link(name).click();
  await person.heading(name, 1).waitFor();
}

describe('erasing a member', () => {
  it('says of somebody whose records must be kept why and until when', async () => {
    await gone('CV7002', 'Rosa Recent', '2024-05-01');
    const person = await officer(stage, secretary);
    await find(person, 'Rosa Recent');
    await person.press('Erase personal data');
    await person.isAt('This person cannot be erased yet', 'office/erase-not-yet');
    await person.sees(/The entry in the register must be kept until .* 2034/);
    expect(await person.button('Erase this person').count()).toBe(0);
  });

  it('shows what will go, asks once more, and leaves a line that names nobody', async () => {
    await gone('CV7001', 'Quentin Fadeaway', '2010-05-01');
    const person = await officer(stage, secretary);
    await find(person, 'Quentin Fadeaway');
    await person.press('Erase personal data');
    await person.isAt('Erase personal data', 'office/erase');
    await person.sees('Entries in the register: name, number and contact');
    await person.press('Erase this person');
    await reports(person, 'The personal data is erased.');
    await person.isAt('Erased member', 'office/erased');
    await person.sees(/were erased on .* What is left names nobody\./);
    expect(await person.button('Erase personal data').count()).toBe(0);
  });

  it('is not for the returning officer, who is told whose it is', async () => {
    const person = await officer(stage, returningOfficer);
    await find(person, 'Rosa Recent');
    await person.sees('Only the company secretary can erase former members.');
  });
});
