import {
  dateInLondon,
  formatDate,
  formatMoment,
  type Instant,
  type PlainDate,
} from '@folkmoot/basics';
import { z } from 'zod';
import { date, instant } from '../parsing/vocabulary';

/** A civil date, or a moment in UTC where the hour matters. */
export type Moment = PlainDate | Instant;

export const moment = z.union([date, instant]);

export const dayOf = (at: Moment): PlainDate =>
  at.includes('T') ? dateInLondon(at) : (at as PlainDate);

/** Whether one is no later than another: by the moment where both have one, otherwise by the day. */
export const noLaterThan = (a: Moment, b: Moment): boolean =>
  a.includes('T') && b.includes('T') ? Date.parse(a) <= Date.parse(b) : dayOf(a) <= dayOf(b);

/** `Tuesday 9 June 2026`, with the time where it is known. */
export const momentSays = (at: Moment): string =>
  at.includes('T') ? formatMoment(at) : formatDate(at as PlainDate);
