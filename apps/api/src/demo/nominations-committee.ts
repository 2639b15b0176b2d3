import { valueOf } from '@folkmoot/basics';
import { DataSource } from 'typeorm';
import { CheckNominee } from '../nominees/check-nominee';
import { ConsiderNominee } from '../nominees/consider-nominee';
import { ArrangeInterviews } from '../nominees/arrange-interviews';
import { NameCommittee } from '../nominees/name-committee';
import { RecommendNominee } from '../nominees/recommend-nominee';
import { NamePresiding } from '../office-items/name-presiding';
import { termInForce } from '../roll/term-in-force';
import { type Narrator } from './narrator';

/** Seats of council members on a day, by the numbers of those who hold them, the lowest first. */
async function seats(story: Narrator, days: number): Promise<{ id: string; number: string }[]> {
  return story.app.get(DataSource).query<{ id: string; number: string }[]>(
    `select t.id, m.number from governance.term t join governance.member m on m.id = t.member_id
      where t.office like 'council:%' and ${termInForce('t', '$1')} order by m.number`,
    [story.day(days)],
  );
}

/** Names the committee of a vacancy: three members of the council and somebody independent. Returns their places. */
export async function committeeNamed(
  story: Narrator,
  vacancy: string,
  days: number,
): Promise<string[]> {
  story.at(days, '14:00');
  const councilMembers = (await seats(story, days)).slice(0, 3).map(({ id }) => id);
  const others = ['Dr Imogen Castle, independent assessor'];
  valueOf(
    await story.app.get(NameCommittee).run(story.secretary, vacancy, { councilMembers, others }),
  );
  const places = await story.app
    .get(DataSource)
    .query<{ id: string }[]>(
      `select id from governance.committee_member where vacancy_id = $1 and left_at is null order by name`,
      [vacancy],
    );
  return places.map(({ id }) => id);
}

/** The committee interviews a nominee and recommends them, and every check is made. */
export async function recommended(
  story: Narrator,
  vacancy: string,
  nominee: string,
  committee: readonly string[],
  days: number,
): Promise<void> {
  const { app, secretary } = story;
  story.at(days, '12:00');
  const consider = app.get(ConsiderNominee);
  valueOf(
    await consider.run(secretary, nominee, {
      stage: 'shortlisted',
      reasons: 'Meets every point of the brief.',
    }),
  );
  valueOf(
    await app
      .get(ArrangeInterviews)
      .run(secretary, vacancy, { heldOn: story.day(days), panel: committee.slice(0, 3) }),
  );
  story.at(days, '17:00');
  valueOf(
    await app.get(RecommendNominee).run(secretary, nominee, {
      reasons: 'The strongest of those interviewed: knows the work, and asks before answering.',
      sat: committee,
    }),
  );
  for (const check of [
    'interests-declared',
    'fit-and-proper',
    'not-disqualified',
    'identity-verified',
  ] as const)
    valueOf(
      await app.get(CheckNominee).run(secretary, nominee, {
        check,
        inOrder: true,
        checkedBy: 'Company secretary',
        checkedOn: story.day(days),
        evidence: `Appointments file, ${check}`,
      }),
    );
}

/** A member of the council presides over the item, and not the chair. */
export async function presidedBySomebodyElse(
  story: Narrator,
  resolution: string,
  days: number,
): Promise<void> {
  const [first] = await seats(story, days);
  valueOf(
    await story.app
      .get(NamePresiding)
      .run(story.secretary, resolution, { term: first?.id ?? '', atGeneralMeeting: true }),
  );
}
