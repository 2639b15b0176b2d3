import { type Words } from '../language/words';
import { type english } from './wording';

/** What is wrong with a ballot paper that nothing must be sealed for, in Welsh. */
export const faults: Words<typeof english> = {
  'wrong-hash': 'Nid yr etholiad a anfonwyd atom yw’r un a gyhoeddwyd.',
  'other-questions':
    'Mae’r etholiad a anfonwyd atom yn gofyn rhywbeth gwahanol i’r hyn sydd ar eich sgrin.',
  'wrong-key':
    'Byddai’r pleidleisiau’n cael eu selio ag allwedd wahanol i un y craffwyr y mae’r log cyhoeddus yn eu henwi.',
  'not-in-log': 'Nid yw’r etholiad hwn yn y log cyhoeddus.',
};
