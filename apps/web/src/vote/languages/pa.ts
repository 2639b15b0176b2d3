import { punjabi as shared } from '../../shared/languages/pa';
import { signIn } from '../sign-in/wording.pa';
import { vote } from '../wording.pa';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Punjabi. */
export const punjabi: VoteTranslation = {
  ...shared,
  signIn,
  vote,
};
