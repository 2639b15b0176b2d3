const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How days and times are said. Names of our own: browsers do not know the names of months in every language. */
export const english = {
  /** @param month  0 for January */
  day: (day: number, month: number, year: number) => `${day} ${months[month]} ${year}`,
  /** @param weekday  0 for Sunday @param day  as `day` says it @param hour  0 to 23 */
  moment: (weekday: number, day: string, hour: number, minute: number) =>
    `${weekdays[weekday]} ${day} at ${timeOf(hour, minute)} (UK time)`,
};

function timeOf(hour: number, minute: number): string {
  if (minute === 0 && hour === 12) return 'midday';
  if (minute === 0 && hour === 0) return 'midnight';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}
