import { type Words } from '../language/words';
import { type english } from './wording';

const weekdays = ['niedziela', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota'];
/** In the genitive, as after a day. */
const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];

/** Days and times in Polish. */
export const dates: Words<typeof english> = {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  moment: (weekday, day, hour, minute) =>
    `${weekdays[weekday]}, ${day}, godz. ${hour}.${String(minute).padStart(2, '0')} (czas brytyjski)`,
};
