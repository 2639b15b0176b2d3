import { addDays, dateInLondon, plainDate } from '@folkmoot/basics';
import { INDEPENDENCE } from '@folkmoot/rules';
import { ask } from './ask';
import { nominate, someone } from './secret-poll';
import { type Stage } from './stage';
import { type RollLine, type WholeElection } from './whole-election';

export interface ToBeHeld {
  readonly title: string;
  /** Code of the constituency whose seats they are. */
  readonly constituency: string;
  readonly seats: number;
  /** Member numbers of those who are nominated on paper. */
  readonly candidates: readonly string[];
  /** From now to the day on which the poll closes. */
  readonly days: number;
}

/** The secretary imports the roll, past the pages. */
export async function importRollAtOnce(
  stage: Stage,
  secretary: string,
  roll: readonly RollLine[],
): Promise<void> {
  const rows = roll.map(([number, name, constituency]) =>
    [name, number, constituency, `${number.toLowerCase()}@members.example`].join(','),
  );
  const csv = ['name,member number,constituency,contact', ...rows, ''].join('\n');
  await ask(await someone(stage, secretary), 'post', '/members/imports', { csv, dryRun: false });
}

/**
 * Carries an election of governors by its timetable from the call to the opening of its poll, past the pages, for a test that begins there.
 * @param election  which goes on with it
 * @returns its poll
 */
export async function heldByTimetable(
  stage: Stage,
  election: WholeElection,
  returningOfficer: string,
  { title, constituency, seats, candidates, days }: ToBeHeld,
): Promise<string> {
  const head = () => someone(stage, returningOfficer);
  const today = plainDate(dateInLondon(stage.site.clock.now()));
  const { id } = await ask<{ id: string }>(await head(), 'post', '/elections', {
    title,
    contests: [{ constituency, seats }],
    pollingDay: addDays(today, days),
  });
  election.goOnWith(id);
  const path = `/elections/${id}`;
  const complete = async (stageOf: string): Promise<void> =>
    ask(await head(), 'post', `${path}/stages`, { stage: stageOf });
  await ask(await head(), 'post', `${path}/independence`, { stated: INDEPENDENCE });
  await complete('notice-of-election');
  await election.until('nominations-open');
  for (const number of candidates) await nominate(await head(), id, constituency, number);
  await election.until('nominations-close');
  await complete('statement-of-candidates');
  await election.until('withdrawals-close');
  await complete('notice-of-poll');
  await election.until('poll-opens');
  return election.opened();
}
