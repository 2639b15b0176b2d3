import { inLanguage } from '../language/spoken';
import { type PaperFault } from './paper-to-seal';

/** What is wrong with a ballot paper that nothing must be sealed for. */
export const english = {
  'wrong-hash': 'The election that we were sent is not the one that was announced.',
  'other-questions': 'The election that we were sent asks something else than your screen shows.',
  'wrong-key':
    'The votes would be sealed to another key than that of the scrutineers whom the public log names.',
  'not-in-log': 'The public log does not have this election.',
} satisfies Readonly<Record<PaperFault, string>>;

export const faults = inLanguage('faults', english);
