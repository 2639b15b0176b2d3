import { type Words } from '../language/words';
import { type english } from './wording';

/** What leads to what a candidate says, in Welsh. */
export const statement: Words<typeof english> = {
  open: 'Datganiad a llun',
  of: (name) => `gan ${name}`,
  photo: (name) => `Llun o ${name}`,
  noPhoto: 'Dim llun',
  none: 'Nid yw’r ymgeisydd hwn wedi ysgrifennu datganiad.',
};
