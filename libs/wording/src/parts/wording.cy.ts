import { type Words } from '../language/words';
import { type english } from './wording';

/** The words that page parts have of their own, in Welsh. */
export const parts: Words<typeof english> = {
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
};
