import { isolate } from './language/isolate';
import { type Words } from './language/words';
import { type english } from './wording';

/** Words that more than one entry shows, in Urdu. */
export const shared: Words<typeof english> = {
  product: 'Folkmoot',
  errorPrefix: 'غلطی:',
  notFound: {
    title: 'صفحہ نہیں ملا',
    check: 'اگر آپ نے پتہ خود لکھا ہے تو دیکھیں کہ وہ درست ہے۔',
    pasted: 'اگر آپ نے پتہ چسپاں کیا ہے تو دیکھیں کہ آپ نے اسے پورا نقل کیا ہے۔',
    home: 'فیصلوں کے رجسٹر پر جائیں',
  },
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
  forbidden: {
    title: 'یہ صفحہ نہیں دکھایا جا سکتا',
  },
  failed: {
    title: 'معذرت، ہماری طرف ایک مسئلہ ہے',
    says: 'صفحہ نہیں دکھایا جا سکا۔ چند منٹ بعد دوبارہ کوشش کریں۔ اگر ایسا ہوتا رہے تو سیکرٹری کو بتائیں۔',
  },
  version: (version) => `آئین کا نسخہ ${version}`,
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
  switcher: {
    label: 'زبان',
    authoritative:
      'یہ صفحہ ترجمہ ہے۔ جہاں یہ انگریزی متن سے مختلف ہو، وہاں انگریزی متن معتبر ہے۔ عنوانات، بیانات اور وجوہات اسی زبان میں ہیں جس میں لکھی گئیں۔',
  },
  account: {
    signIn: 'سائن ان کریں',
    signOut: 'سائن آؤٹ کریں',
    signedInAs: 'سائن ان ہیں بطور',
  },
};
