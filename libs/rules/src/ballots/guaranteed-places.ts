import { type Constitution, type GuaranteedPlaces } from '../constitution';
import { counted } from '../reasoning/words';

/** What a guarantee needs of a constitution. */
type Guaranteeing = Pick<Constitution, 'constituencies' | 'elections'>;

/** A candidate with the groups they stated to belong to, by code. */
export interface GroupedCandidate {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly string[];
}

/** Seats that candidates of a group have at least, as a count takes it and as the log tells it when a poll opens. */
export interface GuaranteedSeats {
  /** Code of the group. */
  readonly id: string;
  readonly name: string;
  /** Ids of its candidates, in the order of the paper. */
  readonly candidates: readonly string[];
  readonly atLeast: number;
  readonly atMost: null;
}

/**
 * The seats that an election guarantees to groups: those of the constitution, in an election of all seats of a
 * constituency. One of some of them, such as a by-election, guarantees none. Source: R-F36.
 * @param code  what the contest names
 */
export function guaranteedIn(
  { constituencies, elections: { guarantees } }: Guaranteeing,
  { code, seats }: { readonly code: string | null; readonly seats: number | null },
): readonly GuaranteedPlaces[] {
  const known = constituencies.find((one) => one.code === code);
  if (!guarantees || known?.seats !== seats) return [];
  return guarantees.places.filter(({ constituency }) => constituency === code);
}

/** What is guaranteed to the candidates of a contest, for its count. Source: R-F36. */
export const seatsGuaranteed = (
  places: readonly GuaranteedPlaces[],
  candidates: readonly Pick<GroupedCandidate, 'id' | 'groups'>[],
): readonly GuaranteedSeats[] =>
  places.map(({ code, name, atLeast }) => ({
    id: code,
    name,
    candidates: candidates.flatMap(({ id, groups }) => (groups.includes(code) ? [id] : [])),
    atLeast,
    atMost: null,
  }));

/** A guarantee in a sentence: `At least 1 of the 3 seats is for Clinical staff.` */
export const guaranteeSays = (
  { name, atLeast }: Pick<GuaranteedPlaces, 'name' | 'atLeast'>,
  seats: number,
): string =>
  `At least ${atLeast} of the ${counted(seats, 'seat')} ${atLeast === 1 ? 'is' : 'are'} for ${name}.`;

/** What becomes of a guarantee when too few stand for it. Source: R-F36 [design]. */
export const TOO_FEW_SAYS = 'Guaranteed seats for which too few stand go to other candidates.';
