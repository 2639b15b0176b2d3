import { type Words } from '../language/words';
import { type english } from './wording';

const weekdays = ['اتوار', 'پیر', 'منگل', 'بدھ', 'جمعرات', 'جمعہ', 'ہفتہ'];
const months = [
  'جنوری',
  'فروری',
  'مارچ',
  'اپریل',
  'مئی',
  'جون',
  'جولائی',
  'اگست',
  'ستمبر',
  'اکتوبر',
  'نومبر',
  'دسمبر',
];

/** Twice twelve hours, each with the part of the day that it is called by. */
function timeOf(hour: number, minute: number): string {
  const part = hour < 4 || hour >= 20 ? 'رات' : hour < 12 ? 'صبح' : hour < 16 ? 'دوپہر' : 'شام';
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}`;
  return `${part} ${clock} بجے`;
}

/** Days and times in Urdu. */
export const dates: Words<typeof english> = {
  day: (day, month, year) => `${day} ${months[month]} ${year}`,
  moment: (weekday, day, hour, minute) =>
    `${weekdays[weekday]} ${day}، ${timeOf(hour, minute)} (برطانیہ کا وقت)`,
};
