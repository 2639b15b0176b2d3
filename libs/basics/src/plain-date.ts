import { Temporal } from 'temporal-polyfill';

/** A civil date as `YYYY-MM-DD`. Compares correctly as text. */
export type PlainDate = string & { readonly kind: 'plain-date' };

/** A moment as RFC 3339 in UTC, `2026-06-09T16:00:00.000Z`. */
export type Instant = string;

const zone = 'Europe/London';

/**
 * Reads a civil date.
 * @returns `null` when the text is not a real date in the form `YYYY-MM-DD`
 */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return text as PlainDate;
  } catch {
    return null;
  }
}

/** A civil date that is known to be real. @throws RangeError when it is not */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (!date) throw new RangeError(`${text} is not a date in the form YYYY-MM-DD.`);
  return date;
}

/** The civil date in the United Kingdom at a moment. Source: R-06. */
export const dateInLondon = (instant: Instant): PlainDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as PlainDate;

/** The moment at which a wall clock in the United Kingdom shows a time, `hh:mm`, on a date. */
export const londonTime = (date: PlainDate, time: string): Instant =>
  Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The moment at which a wall clock in the United Kingdom shows the same time so many civil days later. */
export const daysLater = (instant: Instant, days: number): Instant =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .add({ days })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** The moment so many whole hours later, whatever clocks are put forward or back. */
export const hoursLater = (instant: Instant, hours: number): Instant =>
  Temporal.Instant.from(instant).add({ hours }).toString({ fractionalSecondDigits: 3 });

export const addDays = (date: PlainDate, days: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as PlainDate;

export const addYears = (date: PlainDate, years: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ years }).toString() as PlainDate;

/** The same day so many months later; the last day of the month where there is no such day. */
export const addMonths = (date: PlainDate, months: number): PlainDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as PlainDate;

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;

/** `Tuesday 9 June 2026`. */
export function formatDate(date: PlainDate): string {
  const day = Temporal.PlainDate.from(date);
  const named = (options: Intl.DateTimeFormatOptions) => day.toLocaleString('en-GB', options);
  return `${named({ weekday: 'long' })} ${day.day} ${named({ month: 'long' })} ${day.year}`;
}

/** `Tuesday 9 June 2026 at 5pm (UK time)`. */
export function formatMoment(instant: Instant): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const hour = local.hour % 12 === 0 ? 12 : local.hour % 12;
  const minutes = local.minute === 0 ? '' : `.${String(local.minute).padStart(2, '0')}`;
  const time =
    local.hour === 12 && local.minute === 0
      ? 'midday'
      : local.hour === 0 && local.minute === 0
        ? 'midnight'
        : `${hour}${minutes}${local.hour < 12 ? 'am' : 'pm'}`;
  return `${formatDate(local.toPlainDate().toString() as PlainDate)} at ${time} (UK time)`;
}

/** 1 for Monday to 7 for Sunday. Source: ISO 8601. */
export const dayOfWeek = (date: PlainDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** The time that a wall clock in the United Kingdom shows at a moment, `hh:mm:ss.sss`. */
export const timeInLondon = (instant: Instant): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ fractionalSecondDigits: 3 });
