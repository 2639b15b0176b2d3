import { isolate } from '../language/isolate';
import { urdu } from '../language/plurals';
import { figuresOf } from '../language/figures';
import { type Words } from '../language/words';
import { type english } from './wording';

const figure = figuresOf('ur');

/** Irregular as far as 4 and at 6. */
const ordinals: Readonly<Record<number, string>> = {
  1: 'پہلی',
  2: 'دوسری',
  3: 'تیسری',
  4: 'چوتھی',
  5: 'پانچویں',
  6: 'چھٹی',
};

/** The words of ballot papers, in Urdu. */
export const ballotPaper: Words<typeof english> = {
  paper: {
    progress: (poll, number, of) => `${isolate(poll)}: سوال ${number} از ${of}`,
    for: (name) => `${isolate(name)} کے حق میں`,
    continue: 'جاری رکھیں',
    closes: (when) => `ووٹنگ ختم ہونے کا وقت: ${when}۔`,
    votes: (votes) =>
      `آپ کا ووٹ ${figure(votes)} ${urdu(votes, { one: 'ووٹ', other: 'ووٹوں' })} کے برابر ہے: ہر اس حصص کے لیے ایک جو ریکارڈ کی تاریخ پر آپ کے پاس تھا۔`,
    randomOrder:
      'امیدواروں کی ترتیب اسی آلے پر آپ کے لیے قرعہ سے نکالی گئی ہے۔ ہر ووٹر کو الگ ترتیب دکھائی دیتی ہے تاکہ پہلے نمبر پر ہونے سے کسی کو فائدہ نہ ہو۔ کاغذ پر وہ خاندانی نام کی ترتیب سے ہیں۔ اس سے آپ کے ووٹ کی گنتی پر کوئی فرق نہیں پڑتا۔',
    changing:
      'آپ پہلے ہی ووٹ دے چکے ہیں۔ اگر آپ دوبارہ ووٹ ڈالیں تو نیا ووٹ پرانے کی جگہ لے لے گا۔',
    cannot: 'آپ اس رائے شماری میں ووٹ نہیں دے سکتے',
    contact: 'اگر آپ کے خیال میں یہ غلط ہے تو جلد از جلد سیکرٹری کو بتائیں۔',
    back: 'میرے ووٹوں پر واپس',
    empty: {
      choice: 'ایک جواب منتخب کریں',
      ranking: 'کم از کم ایک امیدوار کو درجہ دیں',
      approval: 'کم از کم ایک پر نشان لگائیں',
    },
  },
  ranking: {
    ordinal: (place) => ordinals[place] ?? `${place}ویں`,
    howTo:
      'جس شخص کو آپ سب سے زیادہ چاہتے ہیں اس کے ساتھ ”پہلی ترجیح“ دبائیں، پھر ”دوسری ترجیح“، اور اسی طرح آگے۔',
    rank: (place) => `${place} ترجیح`,
    place: (place) => `آپ کی ${place} ترجیح`,
    up: 'اوپر کریں',
    down: 'نیچے کریں',
    remove: 'ہٹائیں',
    inOrder: 'ترتیب سے رکھیں',
    asShown: 'شروع والی ترتیب پر واپس لائیں',
    count: (ranked, of) => `آپ نے ${of} میں سے ${ranked} کو درجہ دیا ہے۔`,
    said: {
      placed: (name, place) => `${isolate(name)} اب آپ کی ${place} ترجیح ہے۔`,
      swapped: (name, place, other, otherPlace) =>
        `${isolate(name)} اب آپ کی ${place} ترجیح ہے اور ${isolate(other)} آپ کی ${otherPlace}۔`,
      removed: (name, left) =>
        `${isolate(name)} اب ترجیحات میں نہیں۔ آپ نے ${left} کو درجہ دیا ہے۔`,
      ordered: 'فہرست اب آپ کی ترتیب میں ہے۔',
      shown: 'فہرست پھر شروع والی ترتیب میں ہے۔',
    },
  },
  approval: {
    hint: 'ہر اس منصوبے پر نشان لگائیں جسے آپ رقم دینا چاہتے ہیں۔ آپ جتنے چاہیں چن سکتے ہیں۔',
    total: (total, budget) =>
      `آپ نے ${isolate(total)} کے منصوبے چنے ہیں۔ فنڈ میں ${isolate(budget)} ہیں۔`,
    over: 'آپ فنڈ کی گنجائش سے زیادہ چن سکتے ہیں: جن کی حمایت سب سے زیادہ ہو وہ پہلے آتے ہیں۔',
  },
  limited: {
    count: (chosen, most) => `${most} میں سے ${chosen} چنے گئے۔`,
    empty: 'کم از کم ایک چنیں',
    full: (name) => `اگر آپ ${isolate(name)} کو چننا چاہتے ہیں تو پہلے کسی اور کا نشان ہٹائیں۔`,
  },
  check: {
    title: 'اپنا ووٹ جانچیں',
    lead: 'جب تک آپ اس صفحے کے آخر میں بٹن نہیں دباتے، آپ کا ووٹ نہیں ڈالا جاتا۔',
    change: 'تبدیل کریں',
    changeHidden: (contest) => `${isolate(contest)} میں اپنا ووٹ`,
    notVoted: 'آپ نے ووٹ نہیں دیا',
    blank: 'اگر آپ آگے بڑھیں تو جہاں آپ نے ووٹ نہیں دیا وہاں آپ کی طرف سے کچھ نہیں گنا جائے گا۔',
    empty: 'ووٹ ڈالنے سے پہلے کم از کم ایک سوال میں ووٹ دیں',
    mayChange: (when) => `آپ ووٹنگ ختم ہونے تک اپنا ووٹ بدل سکتے ہیں: ${when}۔`,
    final: 'ووٹ ڈالنے کے بعد آپ اسے بدل نہیں سکتے۔',
    notSent: 'آپ کا ووٹ ابھی نہیں بھیجا گیا',
    unreachable:
      'سرور سے جواب نہیں ملا۔ آپ کے انتخاب اس آلے پر محفوظ ہیں۔ اپنا کنکشن دیکھیں اور دوبارہ کوشش کریں: آپ جتنی بار بھی کوشش کریں، آپ کا ووٹ ایک ہی بار گنا جائے گا۔',
    retry: 'ووٹ ڈالنے کی دوبارہ کوشش کریں',
    refused: 'آپ کا ووٹ نہیں ڈالا گیا',
    seeReceipt: 'ہمارے پاس موجود ووٹ دیکھیں',
    signIn: 'دوبارہ سائن ان کریں۔ آپ کے انتخاب محفوظ ہیں',
  },
  identity: {
    title: 'شناخت کا اقرار',
    lead: 'آپ کا ووٹ صرف تب گنا جائے گا جب آپ اقرار کریں کہ آپ کون ہیں۔ آپ کا اقرار اس سے الگ رکھا جاتا ہے کہ آپ کس طرح ووٹ دیتے ہیں۔',
    addressee: 'میں وہی شخص ہوں جسے اس ووٹ کے بارے میں معلومات بھیجی گئی تھیں۔',
    once: 'اس انتخاب میں میرا ووٹ کسی اور طریقے سے نہیں ڈالا گیا۔',
    belongs: 'میرا تعلق اپنے حلقے سے ہے:',
    tick: 'میرا اقرار ہے کہ یہ سب سچ ہے',
    missing: 'اپنی شناخت کا اقرار کرنے کے لیے خانے پر نشان لگائیں',
  },
  reopenNominations: {
    name: 'نامزدگیاں دوبارہ کھولیں',
    explains:
      'یہ کوئی شخص نہیں۔ اسے ان سے اوپر رکھیں جنہیں آپ نہیں چاہتے: اگر یہ جیت جائے تو کوئی منتخب نہیں ہوتا، اور پھر انتخاب ہوتا ہے۔',
  },
  answers: { For: 'حق میں', Against: 'خلاف', Abstain: 'غیر جانبدار' },
  receipt: 'آپ کی رسید',
  next: {
    heading: (left) =>
      left === 1
        ? 'آپ 1 اور رائے شماری میں ووٹ دے سکتے ہیں'
        : `آپ ${figure(left)} اور رائے شماریوں میں ووٹ دے سکتے ہیں`,
    closes: (title, when) => `اگلی: ${isolate(title)}۔ ووٹنگ ختم ہونے کا وقت: ${when}۔`,
    button: 'اگلے ووٹ پر جائیں',
    thisOneDone: 'یہ ووٹ مکمل ہو گیا۔',
  },
};
