import { type PlainDate, valueOf } from '@folkmoot/basics';
import { AnnounceVacancy } from '../appointments/announce-vacancy';
import { DraftAppointment } from '../appointments/draft-appointment';
import { type Nomination, ReceiveNomination } from '../appointments/receive-nomination';
import { DeclareResolution } from '../resolutions/declare-resolution';
import { DraftResolution } from '../resolutions/draft-resolution';
import { OpenResolution } from '../resolutions/open-resolution';
import { type Marking, type Narrator } from './narrator';
import { committeeNamed, presidedBySomebodyElse, recommended } from './nominations-committee';

export interface Vote {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** The text as it was first drafted, where that was another. */
  readonly drafted?: string;
  /** Days from today on which the poll opens and closes. */
  readonly opens: number;
  readonly closes: number;
  readonly marking: Marking;
}

/** A resolution from draft to declaration. Returns its number in the register. */
export async function putToTheVote(story: Narrator, vote: Vote): Promise<number> {
  story.at(vote.opens, '09:30');
  const { kind, title, text, drafted } = vote;
  const drafting = story.app.get(DraftResolution);
  const { id } = valueOf(
    await drafting.run(story.secretary, { kind, title, text: drafted ?? text }),
  );
  if (drafted !== undefined)
    valueOf(await drafting.revise(story.secretary, id, 1, { kind, title, text }));
  return carryThrough(story, id, vote);
}

/** The same for a resolution that has been drafted. */
export async function carryThrough(
  story: Narrator,
  id: string,
  { opens, closes, marking }: Pick<Vote, 'opens' | 'closes' | 'marking'>,
): Promise<number> {
  story.at(opens, '10:00');
  const { poll } = valueOf(
    await story.app
      .get(OpenResolution)
      .run(story.returningOfficer, id, { closesAt: story.moment(closes, '17:00') }),
  );
  story.at(opens, '12:15');
  await story.vote(poll, marking);
  story.at(closes, '17:00');
  await story.close(poll);
  story.at(closes, '17:20');
  return valueOf(await story.app.get(DeclareResolution).run(story.returningOfficer, id)).decision;
}

export interface Filling {
  readonly office: string;
  readonly brief: string;
  readonly nomination: Nomination;
  /** Days from today on which the vacancy is announced, the poll opens and closes, and the term begins. */
  readonly announced: number;
  readonly opens: number;
  readonly closes: number;
  readonly begins: number;
  readonly marking: Marking;
}

/** A vacancy from its announcement to the council's decision. Returns its number in the register. */
export async function fillVacancy(story: Narrator, filling: Filling): Promise<number> {
  const { office, brief, nomination, announced, opens, begins } = filling;
  const { app, secretary } = story;
  story.at(announced, '09:15');
  const { id } = valueOf(
    await app.get(AnnounceVacancy).run(secretary, {
      office,
      brief,
      nominationsCloseOn: story.day(opens - 1),
    }),
  );
  story.at(opens - 1, '11:00');
  const { id: nominee } = valueOf(await app.get(ReceiveNomination).run(secretary, id, nomination));
  const isOffice = !office.startsWith('council:');
  if (isOffice)
    await recommended(story, id, nominee, await committeeNamed(story, id, opens - 1), opens - 1);
  story.at(opens, '09:30');
  const from: PlainDate = story.day(begins);
  const { resolution } = valueOf(
    await app.get(DraftAppointment).run(secretary, id, { nominees: [nominee], from }),
  );
  if (isOffice) await presidedBySomebodyElse(story, resolution, opens);
  return carryThrough(story, resolution, filling);
}
