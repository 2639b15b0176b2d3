import { addDays, addYears, plainDate } from '@folkmoot/basics';

/** A seat on a day, as it was worked out by hand. */
export interface SeatByHand {
  readonly constituency: string;
  /** `vacant` where nobody holds it. */
  readonly name: string;
  /** The first day of the term, or without a holder. */
  readonly from: string;
  /** Of a vacant seat, who held it last. */
  readonly before: string;
}

/**
 * The seats of a calendar on a day, without those that nobody has held yet.
 * @param calendar  a line for each seat: its constituency, then names, each with the first days of their terms; after the
 *                  last of them the last day of all
 */
export const seatsOn = (calendar: string, day: string): SeatByHand[] =>
  calendar
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [constituency = '', ...words] = row.split(/[\s|]+/);
      const spans: SeatByHand[] = [];
      let [name, before] = ['', ''];
      for (const word of words)
        if (/^\d/.test(word)) spans.push({ constituency, name, from: word, before });
        else [name, before] = [word, name];
      const on = spans.slice(0, -1).findLast(({ from }) => from <= day);
      return on ? [on] : [];
    });

/** Every day on which a calendar changes and that day of each year, each with the day before it. */
export function daysOf(calendar: string, first: string, last: string): string[] {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  const days = [
    ...Array.from(calendar.matchAll(/\d{4}-\d\d-\d\d/g), ([day]) => day),
    ...Array.from({ length: years + 1 }, (_, n) => addYears(plainDate(first), n)),
  ].filter((day) => day <= last);
  return [...new Set(days.flatMap((day) => [addDays(plainDate(day), -1), day]))].sort();
}
