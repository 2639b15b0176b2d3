import { type Words } from '../language/words';
import { type english } from './wording';

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
 * A moment for people: `Tuesday 9 June 2026 at 5pm (UK time)`, in the words of a language. In English the same words as
 * `formatMoment` of `basics`, which a test holds it to, without the calendar library that one brings along.
 * @param instant  as ISO 8601
 */
export function momentIn(words: Words<typeof english>, instant: string): string {
  const parts = clock.formatToParts(new Date(instant));
  const [day, month, year, hour, minute] = (
    ['day', 'month', 'year', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value)) as Five;
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  return words.moment(weekday, words.day(day, month - 1, year), hour, minute);
}

type Five = [number, number, number, number, number];

/** A civil date for people: `9 June 2026`, in the words of a language. @param date  as ISO 8601 */
export function dayIn(words: Words<typeof english>, date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return words.day(day.getUTCDate(), day.getUTCMonth(), day.getUTCFullYear());
}
