import { ballotPaper } from '../ballot-paper/wording.ur';
import { dates } from '../dates-wording.ur';
import { statement } from '../statement/wording.ur';
import { shared } from '../wording.ur';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Urdu. */
export const urdu: SharedTranslation = {
  ui: {
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
  },
  shared,
  dates,
  ballotPaper,
  statement,
};
