import { type Words } from '../../shared/language/words';
import { type SharedTranslation } from '../../shared/languages/translation';
import { type english as faults } from '../../shared/sealing/wording';
import { type english as booth } from '../wording';

/** Every word of the booth in one language, by bundle. */
export interface BoothTranslation extends SharedTranslation {
  readonly booth: Words<typeof booth>;
  readonly faults: Words<typeof faults>;
}
