import { polish as shared } from '../../shared/languages/pl';
import { signIn } from '../sign-in/wording.pl';
import { vote } from '../wording.pl';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Polish. */
export const polish: VoteTranslation = {
  ...shared,
  signIn,
  vote,
};
