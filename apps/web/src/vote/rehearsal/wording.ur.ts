import { isolate } from '../../shared/language/isolate';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Words of the pages on which invented members vote, in Urdu. */
export const rehearsal: Words<typeof english> = {
  start: {
    title: (voter) => `آپ ${isolate(voter)} ہیں`,
    lead: (constituency) =>
      `ایک انتخاب کی مشق ہو رہی ہے۔ آپ یہاں ${isolate(constituency)} کے ایک فرضی رکن کے طور پر ووٹ دیتے ہیں، انہی صفحات پر جو ارکان استعمال کریں گے۔ آپ یہاں جو کچھ کریں وہ اصل ووٹ نہیں، اور اس کا کوئی نتیجہ نہیں نکلتا۔`,
    button: 'بیلٹ پیپر پر جائیں',
    again: 'دوبارہ بیلٹ پیپر پر جائیں',
  },
  secret:
    'اصل رائے شماری خفیہ ہے۔ وہاں آپ کا اپنا آلہ ووٹ کو بھیجنے سے پہلے سربمہر کرتا ہے، اور دکھاتا ہے کہ اسے دوبارہ کیسے ڈھونڈا جائے۔ مشق سربمہر نہیں ہوتی: جو یہ سروس چلاتا ہے وہ دیکھ سکتا ہے کہ ایک فرضی رکن نے کیسے ووٹ دیا۔',
  open: 'اصل رائے شماری میں ووٹ نام کے ساتھ درج ہوتے ہیں۔',
  button: 'نمونے کا ووٹ ڈالیں',
  done: {
    title: 'نمونے کا ووٹ ڈال دیا گیا ہے',
    says: (voter) =>
      `مشق میں ${isolate(voter)} کا ووٹ ڈل گیا ہے۔ اصل ووٹ میں آپ کو یہاں رسید ملے گی۔`,
    choices: 'کیا چنا گیا',
    back: 'شروع پر واپس',
  },
};
