import { type PlainDate } from '@folkmoot/basics';
import { day, listOf, object, optional, orNull, type Read, sha256, text, whole } from '../shape';
import { type RevealedLots, revealedLots, type VersionRef, versionRef } from './fields';
import { type At } from './poll-story';

/** A seat that somebody holds, and since when. */
export interface HeldSeat {
  readonly term: string;
  readonly lastElectedOn: string;
}

const heldSeat: Read<HeldSeat> = object({ term: text, lastElectedOn: text });

/** A draw among those who are equal to retire, before it is made. Source: R-C17, R-10. */
export interface AnnouncedDraw {
  readonly constituency: string;
  readonly on: string;
  readonly inOffice: readonly HeldSeat[];
  readonly toDraw: number;
  readonly among: readonly string[];
  readonly lotCommitment: string;
}

export const rotationAnnounced: Read<AnnouncedDraw> = object({
  constituency: text,
  on: text,
  inOffice: listOf(heldSeat),
  toDraw: whole,
  among: listOf(text),
  lotCommitment: sha256,
});

/** Who retires by rotation. Source: R-C17, R-E3. */
export interface Rotation {
  readonly constituency: string;
  readonly on: string;
  readonly constitution: VersionRef;
  readonly inOffice: readonly HeldSeat[];
  readonly retiring: readonly string[];
  readonly lots: RevealedLots | null;
}

export const rotationDecided: Read<Rotation> = object({
  constituency: text,
  on: text,
  constitution: versionRef,
  inOffice: listOf(heldSeat),
  retiring: listOf(text),
  lots: orNull(revealedLots),
});

/** A seat that fell free. */
export interface FreeSeat {
  readonly office: string;
  readonly cause: string;
  readonly vacantFrom: PlainDate;
  /** The last day of the term that was over; `null` in the first form of this entry. */
  readonly termEnds: PlainDate | null;
}

/** What is known of a free seat, with what was before: whoever was co-opted may leave sooner than was known. */
export type KnownFreeSeat = At<FreeSeat> & { readonly before?: KnownFreeSeat };

/** What was entered of the end of a co-option, whatever came before that day; `null` of other seats. */
export const wasToEnd = (seat: KnownFreeSeat | undefined): At<FreeSeat> | null =>
  seat === undefined || seat.cause === 'co-option-ended' ? (seat ?? null) : wasToEnd(seat.before);

/** The free seat as the log had it before an entry. */
export const asKnownBefore = (
  seat: KnownFreeSeat | undefined,
  entry: number,
): KnownFreeSeat | undefined =>
  seat === undefined || seat.entry < entry ? seat : asKnownBefore(seat.before, entry);

export const seatVacated: Read<FreeSeat> = object({
  office: text,
  cause: text,
  vacantFrom: day,
  termEnds: optional(day),
});
