const zone = 'Europe/London';

const longDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const shortDate = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/**
 * A moment for people: `Tuesday 9 June 2026 at 5pm (UK time)`. The same words as `formatMoment` of
 * `basics`, which the test holds it to, without the calendar library that one brings along.
 */
export function formatMoment(instant: string): string {
  const date = new Date(instant);
  return `${longDate.format(date).replaceAll(',', '')} at ${timeOf(date)} (UK time)`;
}

/** A civil date for people: `9 June 2026`. */
export const formatDay = (date: string): string => shortDate.format(new Date(`${date}T00:00:00Z`));

function timeOf(date: Date): string {
  const parts = clock.formatToParts(date);
  const valueOf = (type: 'hour' | 'minute') =>
    Number(parts.find((part) => part.type === type)?.value);
  const hour = valueOf('hour');
  const minute = valueOf('minute');
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
