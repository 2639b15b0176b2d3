import { type Words } from '../language/words';
import { type english } from './wording';

/** What stands around every page, in Urdu. */
export const frame: Words<typeof english> = {
  product: 'Folkmoot',
  version: (version) => `آئین کا نسخہ ${version}`,
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
  notFound: {
    title: 'صفحہ نہیں ملا',
    check: 'اگر آپ نے پتہ خود لکھا ہے تو دیکھیں کہ وہ درست ہے۔',
    pasted: 'اگر آپ نے پتہ چسپاں کیا ہے تو دیکھیں کہ آپ نے اسے پورا نقل کیا ہے۔',
    home: 'فیصلوں کے رجسٹر پر جائیں',
  },
  forbidden: {
    title: 'یہ صفحہ نہیں دکھایا جا سکتا',
  },
};
