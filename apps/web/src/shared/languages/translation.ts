import { type PartWords } from '@folkmoot/ui';
import { type english as ballotPaper } from '../ballot-paper/wording';
import { type english as dates } from '../dates-wording';
import { type Words } from '../language/words';
import { type english as shared } from '../wording';
import { type english as statement } from '../statement/wording';

/** What voters' pages share, in one language. */
export interface SharedTranslation {
  readonly ui: PartWords;
  readonly shared: Words<typeof shared>;
  readonly dates: Words<typeof dates>;
  readonly ballotPaper: Words<typeof ballotPaper>;
  readonly statement: Words<typeof statement>;
}
