import { inPunjabi } from '@folkmoot/wording';
import { appointments } from '../../shared/appointments/wording.pa';
import { election } from '../../shared/election/wording.pa';
import { punjabi as shared } from '../../shared/languages/pa';
import { council } from '../council/wording.pa';
import { elections } from '../elections/wording.pa';
import { objection } from '../elections/objection/wording.pa';
import { recalls } from '../recalls/wording.pa';
import { recount } from '../elections/recount/wording.pa';
import { rehearsal } from '../rehearsal/wording.pa';
import { vote } from '../wording.pa';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Punjabi. */
export const punjabi: VoteTranslation = {
  ...shared,
  appointments,
  election,
  council,
  elections,
  objection,
  recalls,
  recount,
  rehearsal,
  signIn: inPunjabi.letterCode,
  vote,
};
