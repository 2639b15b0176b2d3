import { randomUUID } from 'node:crypto';
import { type Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { contestAsCalled } from './call-election';
import { type ElectionRepository } from './election.repository';
import { type ElectionContestRow, type ElectionRow } from './election.rows';

/** Seats of one constituency that an election leaves vacant. */
type SeatsLeft = Pick<ElectionContestRow, 'constituency' | 'seats' | 'inPlaceOf' | 'termFrom'>;

/**
 * Calls a further election for the seats that one has left vacant. Source: R-D14 (Model Election Rules 2014 r.18), R-F35.
 * @param left  by constituency; where none is left the entry may be there with no seats
 * @returns what the log says of it, or `null` where nothing is left
 */
export async function callFurther(
  tx: Tx,
  elections: ElectionRepository,
  clock: Clock,
  { follows, left }: { readonly follows: ElectionRow; readonly left: readonly SeatsLeft[] },
): Promise<EntryDraft | null> {
  const id = randomUUID() as string as typeof follows.id;
  const contests = left
    .filter(({ seats }) => seats > 0)
    .map(({ constituency, seats, inPlaceOf, termFrom }) => ({
      id: randomUUID(),
      electionId: id,
      constituency,
      seats,
      decisionId: null,
      inPlaceOf,
      abandonedAt: null,
      heldAgainIn: null,
      endedAt: null,
      termFrom,
    }));
  if (contests.length === 0) return null;
  const title = `${follows.title} (further election)`.slice(0, 200);
  const calledAt = new Date(clock.now());
  await elections.add(
    tx,
    { id, version: 1, title, calledAt, pollId: null, decisionId: null, heldBy: null },
    contests,
  );
  const fields = { title, contests: contests.map(contestAsCalled), follows: follows.id };
  return { action: 'election.called', resource: id, fields };
}
