import { welsh as shared } from '../../shared/languages/cy';
import { signIn } from '../sign-in/wording.cy';
import { vote } from '../wording.cy';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Welsh. */
export const welsh: VoteTranslation = {
  ...shared,
  signIn,
  vote,
};
