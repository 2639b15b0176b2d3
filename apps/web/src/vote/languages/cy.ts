import { inWelsh } from '@folkmoot/wording';
import { appointments } from '../../shared/appointments/wording.cy';
import { election } from '../../shared/election/wording.cy';
import { welsh as shared } from '../../shared/languages/cy';
import { council } from '../council/wording.cy';
import { elections } from '../elections/wording.cy';
import { objection } from '../elections/objection/wording.cy';
import { recalls } from '../recalls/wording.cy';
import { recount } from '../elections/recount/wording.cy';
import { rehearsal } from '../rehearsal/wording.cy';
import { vote } from '../wording.cy';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Welsh. */
export const welsh: VoteTranslation = {
  ...shared,
  appointments,
  election,
  council,
  elections,
  objection,
  recalls,
  recount,
  rehearsal,
  signIn: inWelsh.letterCode,
  vote,
};
