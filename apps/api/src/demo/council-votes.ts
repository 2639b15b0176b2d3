import { addDays, addYears, type PlainDate, valueOf } from '@folkmoot/basics';
import { type Proposal } from '@folkmoot/rules';
import { DeclareResolution } from '../resolutions/declare-resolution';
import { DraftResolution } from '../resolutions/draft-resolution';
import { OpenResolution } from '../resolutions/open-resolution';
import { type Marking, type Narrator } from './narrator';

export interface Vote {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly proposal?: Proposal;
  /** Days from today on which the poll opens and closes. */
  readonly opens: number;
  readonly closes: number;
  readonly marking: Marking;
}

/** A resolution from draft to declaration. Returns its number in the register. */
export async function putToTheVote(story: Narrator, vote: Vote): Promise<number> {
  story.at(vote.opens, '09:30');
  const { kind, title, text, proposal = { type: 'none' } } = vote;
  const { id } = valueOf(
    await story.app.get(DraftResolution).run(story.secretary, { kind, title, text, proposal }),
  );
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
      .run(story.returningOfficer, id, story.moment(closes, '17:00')),
  );
  story.at(opens, '12:15');
  await story.vote(poll, marking);
  story.at(closes, '17:00');
  await story.close(poll);
  story.at(closes, '17:20');
  return valueOf(await story.app.get(DeclareResolution).run(story.returningOfficer, id)).decision;
}

/** A term that begins on a day and lasts three years, its last day included. */
export const threeYearTerm = (from: PlainDate): { from: PlainDate; to: PlainDate } => ({
  from,
  to: addDays(addYears(from, 3), -1),
});
