import { isolate } from '../../../shared/language/isolate';
import { type Words } from '../../../shared/language/words';
import { type english } from './wording';

/** Every word about a count that is not declared, on the pages of a candidate, in Urdu. */
export const recount: Words<typeof english> = {
  title: 'ووٹ گن لیے گئے ہیں',
  lead: (number, when) =>
    `گنتی ${number}: ${when}۔ ابھی کسی چیز کا اعلان نہیں ہوا: یہ اس گنتی کا حاصل ہے۔`,
  elected: (contest) => `اس گنتی کے مطابق منتخب: ${isolate(contest)}`,
  nobody: 'کوئی نہیں۔',
  read: 'پڑھیں کہ گنتی کیسے ہوئی',
  readAndAsk: 'گنتی پڑھیں یا دوبارہ گنتی مانگیں',
  page: 'ووٹ کیسے گنے گئے',
  table: 'گنتی سپریڈ شیٹ کے جدول کے طور پر (CSV)',
  sheet: 'گنتی کا گوشوارہ، ہر عدد (JSON)',
  ask: 'دوبارہ گنتی مانگیں',
  askLead:
    'ووٹ انہی پرچوں سے دوبارہ گنے جاتے ہیں۔ ریٹرننگ افسر دوبارہ گنتی منظور کرتا ہے، یا نامعقول ہونے پر وجہ بتا کر نامنظور کرتا ہے۔',
  reason: 'ووٹ دوبارہ کیوں گنے جائیں؟',
  reasonHint:
    'یہ جواب کے ساتھ سب کے لیے کھلا ہے، اور ہمیشہ نتیجے کے ساتھ رہتا ہے۔ اس میں لکھا ہوتا ہے کہ ایک امیدوار نے مانگا، یہ نہیں کہ کس نے۔ کسی کا نام نہ لیں۔',
  missing: 'بتائیں کہ ووٹ دوبارہ کیوں گنے جائیں',
  button: 'دوبارہ گنتی مانگیں',
  done: 'آپ نے دوبارہ گنتی مانگ لی ہے۔ ریٹرننگ افسر کسی بھی اعلان سے پہلے جواب دیتا ہے۔',
  notCounted: 'یہاں کوئی ایسی گنتی نہیں جس کے بارے میں آپ پوچھ سکیں۔',
};
