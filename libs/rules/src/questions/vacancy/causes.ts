import { type Step } from '../../outcome';
import { find, type Source } from '../../reasoning/step';
import { type Cause } from './facts';

const design = (rule: string): Source => ({
  rule,
  citation: 'Constitution, when a seat falls free [design]',
});

const CAUSES: Readonly<Record<Cause, { says: string; source: Source }>> = {
  resigned: { says: 'The member resigned.', source: design('R-E11') },
  died: { says: 'The member died.', source: design('R-E11') },
  'left-constituency': {
    says: 'The member no longer belongs to the constituency, so the seat fell free at once.',
    source: design('R-E10'),
  },
  'left-appointing-office': {
    says: 'The member no longer holds the office on which the seat rested, so it fell free at once.',
    source: design('R-E13'),
  },
  'appointer-gave-notice': {
    says: 'Whoever appointed the member gave notice that they no longer do.',
    source: design('R-E13'),
  },
  disqualified: {
    says: 'The member may no longer sit on the council.',
    source: design('R-E10'),
  },
  'missed-meetings': {
    says: 'The member missed too many meetings in a row without a reason.',
    source: design('R-E10'),
  },
  removed: { says: 'The member was removed.', source: design('R-E18') },
  'co-option-ended': {
    says: 'The member was co-opted only until the yearly election, which fills the rest of the term.',
    source: design('R-E11'),
  },
};

/** What is said otherwise of a place in an office. */
const OF_OFFICES: Partial<Record<Cause, string>> = {
  'left-constituency':
    'The member no longer belongs to those of whom the holder must be one, so the place fell free at once.',
  disqualified: 'The member may no longer hold the office.',
  'co-option-ended':
    'The member was appointed only until the next election, which fills the rest of the term.',
};

/** Why a seat, or a place in an office, fell free, with the rule that says so. Source: R-E10, R-E11, R-E13, R-E18. */
export const fellFree = (cause: Cause, ofOffice = false): Step =>
  find(
    CAUSES[cause].source,
    (ofOffice ? OF_OFFICES[cause] : undefined) ?? CAUSES[cause].says,
    true,
  );
