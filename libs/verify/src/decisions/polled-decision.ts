import { type Constitution } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { flawOfConsent } from './asked-to-serve';
import { flawOfCoOption } from './co-opted-seat';
import { type PolledDecision } from './counted-again';
import { flawOfDaysOpen } from './days-open';
import { type DecisionDocument } from './document';
import { flawOfRecall, flawOfRequisition } from './drafted-proposal';
import { flawOfFreePlace } from './free-place';
import { flawsOfItem } from './office-item';
import { flawOfRecounts } from './recounts-before';
import { flawOfRemovalNotice } from './removal-notice';
import { flawOfReview } from './reviewed-count';
import { type SeatsHeld } from './seats-held';
import { flawOfSpecialNotice } from './special-notice';
import { flawOfWeight } from './weight-of-votes';

/**
 * What is wrong with how a decision came to its poll and from there to its declaration, told by the log.
 * @param pack  the constitution of the decision, where it is known
 * @param seats  who sits on the council by the decisions before; `null` where not all of them are known
 * @returns one part of a sentence each, to go after the decision's number
 */
export const flawsOfPolled = (
  document: DecisionDocument,
  { entry, evidence, poll }: PolledDecision,
  pack: Constitution | undefined,
  { chronicle, seats }: { readonly chronicle: Chronicle; readonly seats: SeatsHeld | null },
): string[] =>
  [
    flawOfSpecialNotice(document, poll, chronicle),
    flawOfCoOption(document, entry, poll, chronicle, seats),
    flawOfRemovalNotice(document, poll, chronicle),
    flawOfRequisition(document, poll, chronicle),
    flawOfRecall(document, poll, chronicle),
    flawOfWeight(document, pack, poll),
    flawOfDaysOpen(document, pack, poll),
    flawOfConsent(document, chronicle),
    flawOfFreePlace(document, entry, chronicle),
    ...flawsOfItem(document, pack, poll, entry, chronicle),
    flawOfReview(document, evidence, entry, pack, chronicle),
    flawOfRecounts(document, evidence, entry, pack, chronicle),
  ].filter((flaw) => flaw !== null);
