import { inPolish } from '@folkmoot/wording';
import { appointments } from '../../shared/appointments/wording.pl';
import { election } from '../../shared/election/wording.pl';
import { polish as shared } from '../../shared/languages/pl';
import { council } from '../council/wording.pl';
import { elections } from '../elections/wording.pl';
import { objection } from '../elections/objection/wording.pl';
import { recalls } from '../recalls/wording.pl';
import { recount } from '../elections/recount/wording.pl';
import { rehearsal } from '../rehearsal/wording.pl';
import { vote } from '../wording.pl';
import { type VoteTranslation } from './translation';

/** Every word of the voting pages, in Polish. */
export const polish: VoteTranslation = {
  ...shared,
  appointments,
  election,
  council,
  elections,
  objection,
  recalls,
  recount,
  rehearsal,
  signIn: inPolish.letterCode,
  vote,
};
