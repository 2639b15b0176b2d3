import { polish as shared } from '../../shared/languages/pl';
import { faults } from '../../shared/sealing/wording.pl';
import { booth } from '../wording.pl';
import { type BoothTranslation } from './translation';

/** Every word of the booth, in Polish. */
export const polish: BoothTranslation = {
  ...shared,
  faults,
  booth,
};
