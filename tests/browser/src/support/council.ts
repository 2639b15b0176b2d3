import pg from 'pg';
import { ask } from './ask';
import { type Person } from './person';
import { signIn } from './sign-in';
import { type Stage } from './stage';

interface Paper {
  readonly contests: readonly {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly name: string }[];
  }[];
}

/** The numbers of everybody who is on the roll of a poll, and has not voted. */
export async function stillToVote({ site }: Stage, poll: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: site.database.appUrl });
  await client.connect();
  const { rows } = await client.query<{ number: string }>(
    `select m.number from governance.roll_entry e join governance.member m on m.id = e.member_id
      where e.poll_id = $1 and not exists (select from ballot_box.vote v where v.roll_entry_id = e.id) order by m.number`,
    [poll],
  );
  await client.end();
  return rows.map(({ number }) => number);
}

/** Members choose the same in an open poll, by the name of an option, past the pages, one after another. */
export async function vote(
  stage: Stage,
  poll: string,
  numbers: readonly string[],
  option: string,
): Promise<void> {
  const person: Person = await stage.person();
  for (const number of numbers) {
    await signIn(person, number);
    const { contests } = await ask<Paper>(person, 'get', `/polls/${poll}/paper`);
    const answers = contests.map(({ id, options }) => ({
      contest: id,
      options: options.filter(({ name }) => name === option).map((chosen) => chosen.id),
    }));
    await ask(person, 'post', `/polls/${poll}/ballots`, { answers });
  }
}
