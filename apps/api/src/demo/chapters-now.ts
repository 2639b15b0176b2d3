import { valueOf } from '@folkmoot/basics';
import { AppointInspector } from '../inspections/appoint-inspector';
import { DraftResolution } from '../resolutions/draft-resolution';
import { OpenResolution } from '../resolutions/open-resolution';
import { Chance } from './chance';
import { likely, openElection } from './chapters-members';
import { type Narrator, split } from './narrator';

/** A council election that is open now, with some ballots in the box. */
export async function electionOpen(
  story: Narrator,
  numbers: (from: number, count: number, step: number) => string[],
): Promise<void> {
  const { poll } = await openElection(story, {
    title: 'Annual election to the Members’ Council',
    seats: [
      { constituency: 'staff', seats: 1, candidates: numbers(41, 7, 163) },
      { constituency: 'community', seats: 1, candidates: numbers(1322, 5, 43) },
    ],
    called: -24,
    opens: -3,
    closes: 12,
  });
  story.at(-1, '18:00');
  const mark = likely(new Chance(99), 6);
  await story.vote(poll, (elector, contest) =>
    elector.number === 'CV0001' || elector.number === 'CV0002' ? null : mark(elector, contest),
  );
}

/** A question before the council this week, and a draft for the next general meeting. */
export async function resolutionsInHand(story: Narrator): Promise<void> {
  story.at(-2, '09:00');
  const { id } = valueOf(
    await story.app.get(DraftResolution).run(story.secretary, {
      kind: 'council-resolution',
      title: 'To ask the board to reopen the Saturday clinic at Northgate',
      text: 'THAT the council ask the board to reopen the Saturday clinic at Northgate until the council has discussed its future.',
    }),
  );
  const { poll } = valueOf(
    await story.app
      .get(OpenResolution)
      .run(story.returningOfficer, id, { closesAt: story.moment(5, '17:00') }),
  );
  story.at(-1, '20:10');
  const mark = split(5, 1, 0);
  await story.vote(poll, (elector, contest, nth) =>
    elector.number === 'CV0001' ? null : mark(elector, contest, nth - 1),
  );
  story.at(-1, '20:30');
  valueOf(
    await story.app.get(DraftResolution).run(story.secretary, {
      kind: 'members-ordinary-resolution',
      title: 'To receive this year’s annual report and accounts',
      text: 'THAT the annual report and accounts for the year, with the community interest company report, be received.',
    }),
  );
}

/** The regulator's inspector may look into the whole record for two months. */
export async function inspection(story: Narrator): Promise<void> {
  story.at(-1, '15:00');
  valueOf(
    await story.app.get(AppointInspector).run(story.secretary, {
      name: 'Sunita Marlowe',
      body: 'Office of the Regulator',
      email: 'inspector@caldervale.example',
      from: story.day(-1),
      to: story.day(60),
      scope: null,
    }),
  );
}
