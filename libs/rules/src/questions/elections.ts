import { candidateCeases } from './candidate-ceases/candidate-ceases';
import { electionTimetable } from './election-timetable/election-timetable';
import { nomination } from './nomination/nomination';
import { nominationSupport } from './nomination/support';
import { type Question } from './question';
import { unopposed } from './unopposed/unopposed';

/** How an election is run up to its poll. */
export const electionQuestions: readonly Question[] = [
  electionTimetable,
  nomination,
  nominationSupport,
  candidateCeases,
  unopposed,
];
