import { inUrdu } from '@folkmoot/wording';
import { appointments } from '../../shared/appointments/wording.ur';
import { election } from '../../shared/election/wording.ur';
import { urdu as shared } from '../../shared/languages/ur';
import { council } from '../council/wording.ur';
import { elections } from '../elections/wording.ur';
import { objection } from '../elections/objection/wording.ur';
import { recalls } from '../recalls/wording.ur';
import { recount } from '../elections/recount/wording.ur';
import { rehearsal } from '../rehearsal/wording.ur';
import { vote } from '../wording.ur';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Urdu. */
export const urdu: VoteTranslation = {
  ...shared,
  appointments,
  election,
  council,
  elections,
  objection,
  recalls,
  recount,
  rehearsal,
  signIn: inUrdu.letterCode,
  vote,
};
