import { punjabi as shared } from '../../shared/languages/pa';
import { faults } from '../../shared/sealing/wording.pa';
import { booth } from '../wording.pa';
import { type BoothTranslation } from './translation';

/** Every word of the booth, in Punjabi. */
export const punjabi: BoothTranslation = {
  ...shared,
  faults,
  booth,
};
