import { isolate } from '../../shared/language/isolate';
import { figure } from '../../shared/language/spoken';
import { type Words } from '../../shared/language/words';
import { type english } from './wording';

/** Every word of the pages on which members ask for the recall of whoever sits for them, in Urdu. */
export const recalls: Words<typeof english> = {
  title: 'کونسل میں آپ کی نمائندگی کون کرتا ہے',
  link: 'کونسل میں آپ کی نمائندگی کون کرتا ہے، اور انہیں واپس کیسے بلایا جائے',
  none: 'ایسا کوئی نہیں جسے آپ واپس بلا سکیں',
  noneHelp:
    'آج آپ کے حلقے کی نمائندگی کوئی نہیں کرتا، یا آئین کسی حلقے کو اپنا نمائندہ واپس بلانے نہیں دیتا۔',
  sits: (constituency, until) => `برائے ${isolate(constituency)}، ${until} تک`,
  signed: (signed, needed) =>
    `واپس بلانے کی درخواست ہے: ${figure(needed)} میں سے ${figure(signed)} نے دستخط کیے`,
  enough: 'کافی دستخط ہو گئے: واپس بلانے پر ووٹنگ ہو گی',
  see: 'واپس بلانے کی درخواست دیکھیں یا دیں',
  page: (holder) => `${isolate(holder)} کو واپس بلانا`,
  lead: (needed, entitled, constituency) =>
    `ووٹنگ کے لیے ${isolate(constituency)} کے ${figure(entitled)} ارکان میں سے ${figure(needed)} کے دستخط ضروری ہیں۔ پھر ووٹ دینے والوں کے آدھے سے زیادہ فیصلہ کرتے ہیں۔`,
  grounds:
    'کونسل کسی رکن کو اس کے ووٹ یا اس کی سوچ کی وجہ سے کبھی نہیں ہٹا سکتی۔ صرف وہ لوگ واپس بلا سکتے ہیں جن کی وہ نمائندگی کرتا ہے: اپنے الفاظ میں بتائیں کہ کیوں۔',
  private:
    'کسی کو نہیں دکھایا جاتا کہ کس نے دستخط کیے۔ عوامی لاگ دستخط گنتا ہے اور نام سربمہر رکھتا ہے۔',
  reasons: 'وجوہات',
  reasonsHint:
    'آپ کے حلقے کے ارکان کو دکھائی جاتی ہیں، آپ کے نمائندے کو بھیجی جاتی ہیں، اور ووٹنگ ہونے پر سب کے لیے کھلی ہوتی ہیں۔ کسی اور کا نام نہ لیں۔',
  missing: 'بتائیں کہ انہیں کیوں واپس بلایا جائے',
  begin: 'واپس بلانے کی درخواست دیں اور دستخط کریں',
  progress: 'دستخط',
  of: (signed, needed) => `درکار ${figure(needed)} میں سے ${figure(signed)}`,
  youSigned: 'آپ اس پر دستخط کر چکے ہیں۔',
  sign: 'واپس بلانے کے لیے دستخط کریں',
  unsign: 'میرا دستخط واپس لیں',
  until: 'جب تک کافی دستخط نہ ہو جائیں، آپ اپنا دستخط واپس لے سکتے ہیں۔',
  signedNow: 'آپ نے دستخط کر دیے ہیں۔',
  unsigned: 'آپ کا دستخط واپس لے لیا گیا ہے۔',
  presented: (day) =>
    `${day} کو کافی ارکان دستخط کر چکے تھے۔ درخواست سیکرٹری کے پاس ہے، جو اس پر ووٹنگ کراتا ہے۔ اس میں اب کچھ نہیں بدلتا۔`,
  unknown: 'یہ رکن اب آپ کی نمائندگی نہیں کرتا، یا کبھی نہیں کرتا تھا۔',
};
