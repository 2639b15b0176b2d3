import { addDays, type PlainDate } from '@folkmoot/basics';
import { postContested } from '@folkmoot/rules';
import { type Chronicle } from '../log/chronicle';
import { type PollStory } from '../log/poll-story';
import { asKnownBefore, wasToEnd } from '../log/rotation-fields';
import { day, object, optional, orNull, type Read, readShape, text, yesNo } from '../shape';
import { type DecisionDocument } from './document';
import { type SeatsHeld } from './seats-held';

interface SeatLeft {
  readonly term: string;
  readonly seat: {
    readonly constituency: string;
    readonly cause: string;
    readonly on: string;
    readonly termEnds: string;
  };
  /** `null` in decisions from before it was asked. */
  readonly untilElection: { readonly day: PlainDate | null } | null;
}

interface CoOption {
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly inPlaceOf: SeatLeft;
}

const seatLeft: Read<SeatLeft> = object<SeatLeft>({
  term: text,
  seat: object({ constituency: text, cause: text, on: text, termEnds: text }),
  untilElection: (value, at) => (value === undefined ? null : { day: orNull(day)(value, at) }),
});
const coOption: Read<CoOption> = object<CoOption>({ from: day, to: day, inPlaceOf: seatLeft });
const proposed = object({
  proposal: optional(coOption),
  service: optional(object({ filledSince: optional(yesNo) })),
});

/**
 * Whether a co-option to an elected seat, or to a place in an office, is to one that the log had found empty before the poll opened, for that reason
 * and from that day; until the next yearly election by the terms that elections had begun, or until that to its office; and what is left of the term
 * after it was entered for that election. Source: R-E3, R-E11 d.
 * @param entry  where the log makes the decision
 * @param seats  `null` where not all decisions before are known
 * @returns what is wrong, as the end of a sentence about the decision
 */
export function flawOfCoOption(
  { facts, outcome }: DecisionDocument,
  entry: number,
  { opened }: PollStory,
  chronicle: Chronicle,
  seats: SeatsHeld | null,
): string | null {
  const read = readShape(proposed, facts);
  if (!read.ok || !read.value.proposal) return null;
  const { from, inPlaceOf: left } = read.value.proposal;
  const found = asKnownBefore(chronicle.freeSeats.get(left.term), opened.entry);
  if (!found && !chronicle.tellsAll) return null; // it may stand elsewhere
  if (!found) return 'co-opts somebody to a seat that the log had not found empty';
  const { constituency, cause, on, termEnds } = left.seat;
  const same =
    found.office === postContested(constituency) &&
    found.cause === cause &&
    found.vacantFrom === on &&
    found.termEnds === termEnds;
  if (!same) return `tells otherwise of the seat that fell free than entry ${found.entry}`;
  const filledSince = read.value.service?.filledSince;
  if (seats && filledSince !== undefined && filledSince !== seats.isFilledBefore(left.term, entry))
    return 'says otherwise whether the seat had been filled than the decisions before';
  if (left.untilElection === null) return null;
  const days = seats?.untilElection(found.office, from, found.entry, opened.entry);
  if (days && !days.includes(left.untilElection.day))
    return 'gives another day for the next yearly election than the terms of the council';
  return outcome.verdict === 'carried' && !isRestEntered(read.value.proposal, entry, chronicle)
    ? 'co-opts somebody for a part of a term, and the log does not have the rest of it as empty'
    : null;
}

function isRestEntered(
  { to, inPlaceOf: { seat } }: CoOption,
  entry: number,
  { freeSeats }: Chronicle,
): boolean {
  if (to >= seat.termEnds) return true;
  return [...freeSeats.values()].some((known) => {
    const rest = wasToEnd(known);
    return (
      rest !== null &&
      rest.entry > entry &&
      rest.office === postContested(seat.constituency) &&
      rest.vacantFrom === addDays(to, 1) &&
      rest.termEnds === seat.termEnds
    );
  });
}
