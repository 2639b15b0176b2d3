import { plainDate, type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';

/** Words that are not blank. */
export const text = z.string().regex(/\S/);

/** Lower-case words joined by hyphens: what other parts of a document refer to. */
export const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A whole number from `least` up. */
export const whole = (least: number) => z.int().min(least);

/** Whole pence as text, which no float can spoil. */
export const pence = z.string().regex(/^\d+$/);

export const date: z.ZodType<PlainDate, string> = z.iso.date().transform((day) => plainDate(day));

/** A moment in UTC, `2026-06-09T16:00:00.000Z`. */
export const instant = z.iso.datetime();

export const cites = z.array(text).min(1);

export const fraction = z.strictObject({ numerator: whole(0), denominator: whole(1) });

export const threshold = z.strictObject({
  numerator: whole(1),
  denominator: whole(1),
  strict: z.boolean(),
});

export const optional = z.exactOptional;

/** Whether no two things in a list have the same key. */
export const isEachOnce = <T>(all: readonly T[], key: (one: T) => string): boolean =>
  new Set(all.map(key)).size === all.length;
