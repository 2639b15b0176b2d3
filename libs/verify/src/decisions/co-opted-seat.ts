import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { object, optional, type Read, readShape, text } from '../shape';
import { type DecisionDocument } from './document';

interface SeatLeft {
  readonly term: string;
  readonly seat: {
    readonly constituency: string;
    readonly cause: string;
    readonly on: string;
    readonly termEnds: string;
  };
}

const seatLeft: Read<SeatLeft> = object({
  term: text,
  seat: object({ constituency: text, cause: text, on: text, termEnds: text }),
});
const proposed = object({ proposal: optional(object({ inPlaceOf: optional(seatLeft) })) });

/**
 * Whether a co-option to an elected seat is to one that the log had found empty before the poll opened, for that reason
 * and from that day. Source: R-E11 d.
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfCoOption(
  { facts }: DecisionDocument,
  { opened }: PollStory,
  { freeSeats, continues }: Chronicle,
): string | null {
  const read = readShape(proposed, facts);
  const left = read.ok ? read.value.proposal?.inPlaceOf : null;
  if (!left) return null;
  const found = freeSeats.get(left.term);
  if (!found && continues) return null; // it may stand in the log before this one
  if (!found || found.entry > opened.entry)
    return 'co-opts somebody to a seat that the log had not found empty';
  const { constituency, cause, on, termEnds } = left.seat;
  const same =
    found.office === `council:${constituency}` &&
    found.cause === cause &&
    found.vacantFrom === on &&
    found.termEnds === termEnds;
  return same ? null : `tells otherwise of the seat that fell free than entry ${found.entry}`;
}
