import { type Words } from '../language/words';
import { type english } from './wording';

const weekdays = ['ਐਤਵਾਰ', 'ਸੋਮਵਾਰ', 'ਮੰਗਲਵਾਰ', 'ਬੁੱਧਵਾਰ', 'ਵੀਰਵਾਰ', 'ਸ਼ੁੱਕਰਵਾਰ', 'ਸ਼ਨਿੱਚਰਵਾਰ'];
const months = [
  'ਜਨਵਰੀ',
  'ਫ਼ਰਵਰੀ',
  'ਮਾਰਚ',
  'ਅਪ੍ਰੈਲ',
  'ਮਈ',
  'ਜੂਨ',
  'ਜੁਲਾਈ',
  'ਅਗਸਤ',
  'ਸਤੰਬਰ',
  'ਅਕਤੂਬਰ',
  'ਨਵੰਬਰ',
  'ਦਸੰਬਰ',
];

/** Twice twelve hours, each with the part of the day that it is called by. */
function timeOf(hour: number, minute: number): string {
  const part = hour < 4 || hour >= 20 ? 'ਰਾਤ' : hour < 12 ? 'ਸਵੇਰੇ' : hour < 16 ? 'ਦੁਪਹਿਰ' : 'ਸ਼ਾਮ';
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
  return `${part} ${clock} ਵਜੇ`;
}

/** Days and times in Punjabi. */
export const dates: Words<typeof english> = {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  moment: (weekday, day, hour, minute) =>
    `${weekdays[weekday]} ${day}, ${timeOf(hour, minute)} (ਯੂਕੇ ਦਾ ਸਮਾਂ)`,
};
