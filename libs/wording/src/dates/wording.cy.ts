import { type Words } from '../language/words';
import { type english } from './wording';

const weekdays = [
  'Dydd Sul',
  'Dydd Llun',
  'Dydd Mawrth',
  'Dydd Mercher',
  'Dydd Iau',
  'Dydd Gwener',
  'Dydd Sadwrn',
];
const months = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
];

const timeOf = (hour: number, minute: number): string => {
  if (minute === 0 && hour === 12) return 'hanner dydd';
  if (minute === 0 && hour === 0) return 'hanner nos';
  const minutes = minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes}${hour < 12 ? 'yb' : 'yh'}`;
};

/** Days and times in Welsh. */
export const dates: Words<typeof english> = {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  moment: (weekday, day, hour, minute) =>
    `${weekdays[weekday]} ${day}, ${timeOf(hour, minute)} (amser y DU)`,
};
