import { plainDate, type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';

/** Words that are not blank. */
export const text = z.string().regex(/\S/);

/** Lower-case words joined by hyphens: what other parts of a document refer to. */
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What a contest of an election fills: the code of a constituency, or `office:` and the code of an office. */
export const contested = z.string().regex(/^(office:)?[a-z0-9]+(-[a-z0-9]+)*$/);

/** A whole number from `least` up. */
export const whole = (least: number) => z.int().min(least);

/** Lengths of time in whole numbers, no longer than any rule needs, so that no date runs away. */
export const minutes = (least: number) => whole(least).max(1_440);
export const hours = (least: number) => whole(least).max(336);
export const days = (least: number) => whole(least).max(366);
export const months = (least: number) => whole(least).max(120);
export const years = (least: number) => whole(least).max(100);

/** Whole pence as text, which no float can spoil. */
export const pence = z.string().regex(/^\d+$/);

/** Whether a day, or the day of a moment, is one that can be reckoned with: in the years 1800 to 2999. */
export const isInReach = (day: string): boolean => day >= '1800' && day < '3000';

const WITHIN_REACH = 'Give a date in the years 1800 to 2999.';

/** What is no date at all is told by its format alone. */
const isInReachOrNone = (day: string): boolean => !/^\d{4}-/.test(day) || isInReach(day);

export const date: z.ZodType<PlainDate, string> = z.iso
  .date()
  .refine(isInReachOrNone, WITHIN_REACH)
  .transform((day) => plainDate(day));

/** A moment in UTC, `2026-06-09T16:00:00.000Z`. */
export const instant = z.iso.datetime().refine(isInReachOrNone, WITHIN_REACH);

export const cites = z.array(text).min(1);

export const fraction = z.strictObject({ numerator: whole(0), denominator: whole(1) });

/** A share that is something: nobody is asked for a share of nought. */
export const share = z.strictObject({ numerator: whole(1), denominator: whole(1) });

export const threshold = z.strictObject({
  numerator: whole(1),
  denominator: whole(1),
  strict: z.boolean(),
});

export const optional = z.exactOptional;

/**
 * What a part says for itself where it is larger than the whole that it is of.
 * @param whole  what the part is of, in words
 */
export const partOf = (
  part: string,
  whole: string,
  says: string,
): readonly [
  (given: Readonly<Record<string, unknown>>) => boolean,
  { path: string[]; message: string },
] => [
  (given) => Number(given[part] ?? 0) <= Number(given[whole]),
  { path: [part], message: `Give no more than ${says}.` },
];

/** Whether no two things in a list have the same key. */
export const isEachOnce = <T>(all: readonly T[], key: (one: T) => string): boolean =>
  new Set(all.map(key)).size === all.length;
