import { addDays, plainDate, dateInLondon } from '@folkmoot/basics';
import { ask } from './ask';
import { signIn } from './sign-in';
import { type Stage } from './stage';

/** An election for one contest of which a test shows what comes after its poll. */
export interface ElectionAtOnce {
  readonly title: string;
  /** Code of the constituency, or `office:` and that of the office. */
  readonly contest: string;
  readonly seats: number;
  /** Member numbers of the candidates. */
  readonly standing: readonly string[];
  /** Who votes, by number, and for whom, by name in their order of preference. */
  readonly ballots: readonly (readonly [voter: string, ...names: string[]])[];
}

interface Id {
  readonly id: string;
}

interface Paper {
  readonly contests: readonly { readonly id: string; readonly options: readonly Named[] }[];
}

interface Named extends Id {
  readonly name: string;
}

/**
 * Two officers agree to hold an election at once, without a timetable; it is voted on, and its poll closes, all past the
 * pages. @returns the id of the election, whose votes are still to be counted
 */
export async function holdAtOnce(
  stage: Stage,
  [first, second]: readonly [returningOfficer: string, other: string],
  { title, contest, seats, standing, ballots }: ElectionAtOnce,
): Promise<string> {
  const head = await stage.person();
  await signIn(head, first);
  const contests = [{ constituency: contest, seats }];
  const { id } = await ask<Id>(head, 'post', '/elections', { title, contests });
  const without = { stage: 'timetable', reason: 'The members agreed to vote at once.' };
  const override = await ask<Id>(head, 'post', `/elections/${id}/overrides`, without);
  const other = await stage.person();
  await signIn(other, second);
  const agreed = `/elections/${id}/overrides/${override.id}/decision`;
  await ask(other, 'post', agreed, { agreed: true });
  for (const memberNumber of standing) {
    const paper = { ...onPaper, constituency: contest, memberNumber };
    const nomination = await ask<Id>(head, 'post', `/elections/${id}/nominations`, paper);
    await ask(head, 'post', `/elections/${id}/nominations/${nomination.id}/decision`, {
      accepted: true,
      particulars: true,
    });
  }
  const closesOn = addDays(plainDate(dateInLondon(stage.site.clock.now())), 8);
  const closesAt = `${closesOn}T12:00:00.000Z`;
  const { poll } = await ask<{ poll: string }>(head, 'post', `/elections/${id}/opening`, {
    closesAt,
  });
  const voter = await stage.person();
  for (const [number, ...names] of ballots) {
    await signIn(voter, number);
    const paper = await ask<Paper>(voter, 'get', `/polls/${poll}/paper`);
    const answers = paper.contests.map((question) => ({
      contest: question.id,
      options: names.map((name) => idOf(question.options, name)),
    }));
    await ask(voter, 'post', `/polls/${poll}/ballots`, { answers });
  }
  stage.site.clock.pass(9 * 24 * 60);
  await signIn(head, first);
  await ask(head, 'post', `/polls/${poll}/closing`);
  return id;
}

/** A nomination on which nothing is missing, where no seconders are asked for. */
const onPaper = {
  interests: 'None.',
  bornOn: '1980-02-29',
  signed: true,
  signsCode: true,
  isDirector: false,
  nothingBars: true,
  seconders: [],
  reference: 'Folder 1',
};

function idOf(options: readonly Named[], name: string): string {
  const found = options.find((option) => option.name === name);
  if (!found) throw new Error(`Nobody called ${name} is on the paper.`);
  return found.id;
}
