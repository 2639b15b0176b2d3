import { valueOf } from '@folkmoot/basics';
import { DataSource } from 'typeorm';
import { RecordLeaving } from '../members/record-leaving';
import { AnswerOffer } from '../seats/answer-offer';
import { DeclareInterests } from '../seats/declare-interests';
import { EndTerm } from '../seats/end-term';
import { FillSeat } from '../seats/fill-seat';
import { OfferSeat } from '../seats/offer-seat';
import { memberActor, type Narrator } from './narrator';

interface Held {
  readonly term: string;
  readonly member: string;
}

/** Who was elected to the council for a constituency, the last of them first. */
const heldBy = (story: Narrator, constituency: string): Promise<Held[]> =>
  story.app.get(DataSource).query(
    `select t.id as term, t.member_id as member from governance.term t join governance.member m on m.id = t.member_id
        where t.office = $1 and t.ended_on is null order by t.from_date, m.number desc`,
    [`council:${constituency}`],
  );

/** Gives up a community seat: those who stood are asked, and the papers are counted back. */
export async function seatFilledAgain(story: Narrator): Promise<void> {
  const [held] = await heldBy(story, 'community');
  const term = held?.term ?? '';
  story.at(-92, '09:40');
  valueOf(
    await story.app
      .get(EndTerm)
      .run(story.secretary, term, { cause: 'resigned', on: story.day(-85) }),
  );
  story.at(-84, '10:00');
  valueOf(await story.app.get(OfferSeat).run(story.returningOfficer, term, story.day(-70)));
  const asked = await candidatesAsked(story, term);
  for (const [n, { number, candidate }] of asked.entries()) {
    story.at(-80 + n, '19:00');
    const [member] = await story.members([number]);
    if (!member) throw new Error(`The demonstration has no member ${number}.`);
    const actor = memberActor(member, ['member']);
    valueOf(await story.app.get(AnswerOffer).run(actor, { seat: term, candidate }, n !== 0));
  }
  story.at(-70, '12:00');
  const { decision } = valueOf(await story.app.get(FillSeat).run(story.returningOfficer, term));
  const [taken] = await story.app
    .get(DataSource)
    .query<{ term: string }[]>(
      `select t.id as term from governance.term t join governance.decision d on d.id = t.decision_id where d.number = $1`,
      [decision],
    );
  story.at(-66, '15:00');
  valueOf(
    await story.app.get(DeclareInterests).run(story.secretary, taken?.term ?? '', {
      text: 'Trustee of the Halbury food bank, which has had a grant of the community fund.',
    }),
  );
}

const candidatesAsked = (
  story: Narrator,
  term: string,
): Promise<{ number: string; candidate: string }[]> =>
  story.app.get(DataSource).query(
    `select m.number, s.candidate_id as candidate from governance.seat_candidate s
         join governance.candidate c on c.id = s.candidate_id join governance.member m on m.id = c.member_id
        where s.term_id = $1 order by m.number`,
    [term],
  );

/** A council member for the staff leaves the company, and the seat falls free with it. Nobody has been asked yet. */
export async function seatFallsFree(story: Narrator): Promise<void> {
  const [held] = await heldBy(story, 'staff');
  story.at(-2, '08:50');
  valueOf(
    await story.app.get(RecordLeaving).run(story.secretary, held?.member ?? '', story.day(-2)),
  );
}
