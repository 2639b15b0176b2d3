import { welsh as shared } from '../../shared/languages/cy';
import { faults } from '../../shared/sealing/wording.cy';
import { booth } from '../wording.cy';
import { type BoothTranslation } from './translation';

/** Every word of the booth, in Welsh. */
export const welsh: BoothTranslation = {
  ...shared,
  faults,
  booth,
};
