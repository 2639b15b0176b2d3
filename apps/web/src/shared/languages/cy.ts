import { ballotPaper } from '../ballot-paper/wording.cy';
import { dates } from '../dates-wording.cy';
import { statement } from '../statement/wording.cy';
import { shared } from '../wording.cy';
import { type SharedTranslation } from './translation';

/** What voters' pages share, in Welsh. */
export const welsh: SharedTranslation = {
  ui: {
    skipToContent: 'Neidio i’r prif gynnwys',
    problem: 'Mae problem',
    errorPrefix: 'Gwall:',
    warning: 'Rhybudd',
    important: 'Pwysig',
    success: 'Llwyddiant',
    back: 'Yn ôl',
    wayBack: 'Y ffordd yn ôl',
    breadcrumbs: 'Briwsion bara',
    menu: 'Dewislen',
    navigation: 'Prif lywio',
    previousPage: 'Tudalen flaenorol',
    nextPage: 'Tudalen nesaf',
    pages: 'Tudalennau',
    day: 'Diwrnod',
    month: 'Mis',
    year: 'Blwyddyn',
    loading: 'Wrthi’n llwytho…',
    working: 'Wrthi’n gweithio…',
  },
  shared,
  dates,
  ballotPaper,
  statement,
};
