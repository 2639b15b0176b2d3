import { isolate } from '../language/isolate';
import { type Words } from '../language/words';
import { type english } from './wording';

/** What leads to what a candidate says, in Urdu. */
export const statement: Words<typeof english> = {
  open: 'بیان اور تصویر',
  of: (name) => `از ${isolate(name)}`,
  photo: (name) => `${isolate(name)} کی تصویر`,
  noPhoto: 'کوئی تصویر نہیں',
  none: 'اس امیدوار نے کوئی بیان نہیں لکھا۔',
};
