import { addDays, type Instant, type PlainDate } from '@folkmoot/basics';
import { type DecisionFacts, type Effect } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { enterVacated } from './vacated-seat';

/**
 * Enters that the seat somebody is co-opted to is empty again from the day after, for what is then left of the term that
 * was broken off: a part of the act by which they are co-opted, so that the yearly election can be called in time.
 * Source: R-E3, R-E11 d.
 * @param term  of whoever is co-opted
 * @returns no entry where nothing is left
 */
export async function restAfterCoOption(
  tx: Tx,
  facts: DecisionFacts,
  { office, to }: Extract<Effect, { type: 'term-begins' }>,
  term: string,
  now: Instant,
): Promise<EntryDraft[]> {
  if (facts.type !== 'resolution' || facts.proposal.type !== 'appointment') return [];
  const termEnds = facts.proposal.inPlaceOf?.seat.termEnds;
  if (termEnds === undefined || to >= termEnds) return [];
  const rest = { id: term, office, on: addDays(to as PlainDate, 1), to: termEnds };
  return enterVacated(tx, [rest], 'co-option-ended', now);
}
