import { type Words } from '../language/words';
import { type english } from './wording';

/** The words that page parts have of their own, in Urdu. */
export const parts: Words<typeof english> = {
  skipToContent: 'اصل مواد پر جائیں',
  problem: 'ایک مسئلہ ہے',
  errorPrefix: 'غلطی:',
  warning: 'انتباہ',
  important: 'اہم',
  success: 'کامیابی',
  back: 'واپس',
  wayBack: 'واپسی کا راستہ',
  breadcrumbs: 'صفحے کا راستہ',
  menu: 'مینو',
  navigation: 'مرکزی',
  previousPage: 'پچھلا صفحہ',
  nextPage: 'اگلا صفحہ',
  pages: 'صفحات',
  day: 'دن',
  month: 'مہینہ',
  year: 'سال',
  loading: 'لوڈ ہو رہا ہے…',
  working: 'کام جاری ہے…',
};
