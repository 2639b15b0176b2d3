import { type PlainDate } from '@folkmoot/basics';

/** The later of two days, where there are two. */
export const latest = (day: PlainDate, other: PlainDate | undefined): PlainDate =>
  other !== undefined && other > day ? other : day;
