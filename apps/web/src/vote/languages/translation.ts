import { type Words } from '../../shared/language/words';
import { type SharedTranslation } from '../../shared/languages/translation';
import { type english as signIn } from '../sign-in/wording';
import { type english as vote } from '../wording';

/** Every word of the voting pages in one language, by bundle. */
export interface VoteTranslation extends SharedTranslation {
  readonly signIn: Words<typeof signIn>;
  readonly vote: Words<typeof vote>;
}
