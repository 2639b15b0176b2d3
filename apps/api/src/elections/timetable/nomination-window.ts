import { goesWithoutTimetable, hasHappened } from '@folkmoot/rules';
import { formatMoment, type Instant } from '@folkmoot/basics';
import { momentOf, type Timetable } from './timetable';

export interface NotInTime {
  readonly code: 'nominations-not-open' | 'nominations-closed' | 'withdrawals-closed';
  readonly says: string;
}

/**
 * Why a nomination cannot come in at a moment; `null` while it can. Before a polling day is chosen none can; in an
 * election that two officers agreed to hold without a timetable they come in until its poll opens.
 * Source: R-D11, R-D13.
 */
export function nominationsClosed(timetable: Timetable, now: Instant): NotInTime | null {
  const [opens, closes] = [
    momentOf(timetable, 'nominations-open'),
    momentOf(timetable, 'nominations-close'),
  ];
  if (goesWithoutTimetable(timetable)) return null;
  if (opens === null || closes === null)
    return {
      code: 'nominations-not-open',
      says: 'Nominations are not open: the polling day has not been chosen. They open once it is, and notice of the election has been given.',
    };
  const noticed = timetable.stages.some(
    ({ stage, doneAt }) => stage === 'notice-of-election' && doneAt !== null,
  );
  if (!noticed || now < opens)
    return {
      code: 'nominations-not-open',
      says: `Nominations open on ${formatMoment(opens)}, once notice of the election has been given.`,
    };
  return now < closes
    ? null
    : {
        code: 'nominations-closed',
        says: `Nominations closed on ${formatMoment(closes)}.`,
      };
}

/** Why nobody can withdraw any more; `null` while they can. Source: R-D11, R-D13, R-F29. */
export function withdrawalsClosed(timetable: Timetable, now: Instant): NotInTime | null {
  const closes = momentOf(timetable, 'withdrawals-close');
  const over = timetable.stages.some(
    (stage) => stage.stage === 'withdrawals-close' && hasHappened(stage, timetable, now),
  );
  return closes !== null && over && !goesWithoutTimetable(timetable)
    ? {
        code: 'withdrawals-closed',
        says: `The time for withdrawals ended on ${formatMoment(closes)}.`,
      }
    : null;
}
