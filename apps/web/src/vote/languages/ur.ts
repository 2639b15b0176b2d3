import { urdu as shared } from '../../shared/languages/ur';
import { signIn } from '../sign-in/wording.ur';
import { vote } from '../wording.ur';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Urdu. */
export const urdu: VoteTranslation = {
  ...shared,
  signIn,
  vote,
};
