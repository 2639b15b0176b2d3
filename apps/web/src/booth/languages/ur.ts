import { urdu as shared } from '../../shared/languages/ur';
import { faults } from '../../shared/sealing/wording.ur';
import { booth } from '../wording.ur';
import { type BoothTranslation } from './translation';

/** Every word of the booth, in Urdu. */
export const urdu: BoothTranslation = {
  ...shared,
  faults,
  booth,
};
