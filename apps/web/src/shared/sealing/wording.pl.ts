import { type Words } from '../language/words';
import { type english } from './wording';

/** What is wrong with a ballot paper that nothing must be sealed for, in Polish. */
export const faults: Words<typeof english> = {
  'wrong-hash': 'Otrzymane głosowanie nie jest tym, które zostało ogłoszone.',
  'other-questions': 'Otrzymane głosowanie dotyczy czegoś innego, niż widać na ekranie.',
  'wrong-key':
    'Głosy zostałyby zapieczętowane innym kluczem niż klucz mężów zaufania wymienionych w publicznym dzienniku.',
  'not-in-log': 'W publicznym dzienniku nie ma tego głosowania.',
};
