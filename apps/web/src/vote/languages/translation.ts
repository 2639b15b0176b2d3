import { type VoterWords, type Words } from '@folkmoot/wording';
import { type english as appointments } from '../../shared/appointments/wording';
import { type english as election } from '../../shared/election/wording';
import { type SharedTranslation } from '../../shared/languages/translation';
import { type english as council } from '../council/wording';
import { type english as elections } from '../elections/wording';
import { type english as objection } from '../elections/objection/wording';
import { type english as recalls } from '../recalls/wording';
import { type english as recount } from '../elections/recount/wording';
import { type english as rehearsal } from '../rehearsal/wording';
import { type english as vote } from '../wording';

/** Every word of the voting pages in one language, by bundle. */
export interface VoteTranslation extends SharedTranslation {
  readonly appointments: Words<typeof appointments>;
  readonly election: Words<typeof election>;
  readonly council: Words<typeof council>;
  readonly elections: Words<typeof elections>;
  readonly objection: Words<typeof objection>;
  readonly recalls: Words<typeof recalls>;
  readonly recount: Words<typeof recount>;
  readonly rehearsal: Words<typeof rehearsal>;
  readonly signIn: VoterWords['letterCode'];
  readonly vote: Words<typeof vote>;
}
