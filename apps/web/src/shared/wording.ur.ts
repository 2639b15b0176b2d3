import { inUrdu } from '@folkmoot/wording';
import { isolate } from './language/isolate';
import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Urdu. */
export const shared: Words<typeof english> = {
  ...inUrdu.frame,
  errorPrefix: 'غلطی:',
  unreachable: {
    title: 'ہم سرور تک نہیں پہنچ سکے',
    says: 'کچھ ضائع نہیں ہوا۔ اپنا کنکشن دیکھیں، پھر دوبارہ کوشش کریں۔',
    retry: 'دوبارہ کوشش کریں',
  },
  act: {
    unexpected: 'ہماری طرف کوئی خرابی ہوئی ہے۔ چند منٹ بعد دوبارہ کوشش کریں۔',
    noAnswer: 'سرور سے جواب نہیں ملا۔ اپنا کنکشن دیکھیں اور دوبارہ کوشش کریں۔',
  },
  notFounded: 'یہاں ابھی کوئی نہیں ہے',
  failed: {
    title: 'معذرت، ہماری طرف ایک مسئلہ ہے',
    says: 'صفحہ نہیں دکھایا جا سکا۔ چند منٹ بعد دوبارہ کوشش کریں۔ اگر ایسا ہوتا رہے تو سیکرٹری کو بتائیں۔',
  },
  printed: (address) => `اس صفحے کا پتہ: ${isolate(address)}`,
  footer: {
    label: 'مدد اور معلومات',
    verify: 'ریکارڈ خود جانچیں',
    constitution: 'آئین',
    log: 'لاگ',
    council: 'کونسل میں کون ہے',
    register: 'فیصلوں کا رجسٹر',
    says: 'یہاں کا ہر فیصلہ کوئی بھی شخص شائع شدہ فائلوں سے دوبارہ نکال سکتا ہے۔',
  },
};
