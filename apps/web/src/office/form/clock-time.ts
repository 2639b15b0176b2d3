const spoken = /^(1[0-2]|0?[1-9])(?:[.:]([0-5]\d))?\s*(am|pm)$/;
const written = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/;

/**
 * Reads a time of day as people write it: `5pm`, `5.30pm`, `17:30`, `midday`.
 * @returns `hh:mm`, or `null` when it is no time. Midnight is none: it belongs to two days.
 */
export function parseClockTime(text: string): string | null {
  const said = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (said === 'midday' || said === 'noon') return '12:00';
  const [, hour, minute = '00', half] = spoken.exec(said) ?? [];
  if (hour) return onClock((Number(hour) % 12) + (half === 'pm' ? 12 : 0), minute);
  const [, hours, minutes] = written.exec(said) ?? [];
  return hours && minutes ? onClock(Number(hours), minutes) : null;
}

const onClock = (hour: number, minute: string): string =>
  `${String(hour).padStart(2, '0')}:${minute}`;
