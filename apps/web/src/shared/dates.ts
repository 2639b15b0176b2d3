import { words } from './dates-wording';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/**
 * A moment for people: `Tuesday 9 June 2026 at 5pm (UK time)`, in the language of the page. In English the same words
 * as `formatMoment` of `basics`, which the test holds it to, without the calendar library that one brings along.
 */
export function formatMoment(instant: string): string {
  const parts = clock.formatToParts(new Date(instant));
  const [day, month, year, hour, minute] = (
    ['day', 'month', 'year', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value)) as Five;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return words.moment(weekday, words.day(day, month - 1, year), hour, minute);
}

type Five = [number, number, number, number, number];

/** A civil date for people: `9 June 2026`, in the language of the page. */
export function formatDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return words.day(day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear());
}
