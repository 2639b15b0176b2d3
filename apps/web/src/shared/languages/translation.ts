import { type PartWords } from '@folkmoot/ui';
import { type VoterWords, type Words } from '@folkmoot/wording';
import { type english as shared } from '../wording';

/** What voters' pages share, in one language. */
export interface SharedTranslation extends Pick<VoterWords, 'dates' | 'ballotPaper' | 'statement'> {
  readonly ui: PartWords;
  readonly shared: Words<typeof shared>;
}
