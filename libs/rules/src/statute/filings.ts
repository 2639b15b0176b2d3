import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Effect } from '../outcome';

/** Days after it is passed within which a copy of a special resolution reaches the registrar. Source: R-A42; s.30(1). */
export const DAYS_TO_FILE_RESOLUTION = 15;

/** What a special resolution brings about once it is passed. Source: R-A42; Companies Act 2006 ss.29–30. */
export const filingOf = (title: string, passedOn: PlainDate): Effect => ({
  type: 'filing-due',
  what: `A copy of the special resolution “${title}”`,
  by: addDays(passedOn, DAYS_TO_FILE_RESOLUTION),
  citation: 'Companies Act 2006 ss.29–30',
});
