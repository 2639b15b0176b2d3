import { type Words } from '../language/words';
import { type english } from './wording';

/** What is wrong with a ballot paper that nothing must be sealed for, in Urdu. */
export const faults: Words<typeof english> = {
  'wrong-hash': 'ہمیں جو رائے شماری بھیجی گئی وہ وہ نہیں جس کا اعلان ہوا تھا۔',
  'other-questions': 'ہمیں جو رائے شماری بھیجی گئی وہ آپ کی سکرین سے کچھ مختلف پوچھتی ہے۔',
  'wrong-key':
    'ووٹ ان نگرانوں کی کلید کے بجائے کسی اور کلید سے سربمہر ہوتے جن کے نام عوامی لاگ میں ہیں۔',
  'not-in-log': 'عوامی لاگ میں یہ رائے شماری نہیں ہے۔',
};
