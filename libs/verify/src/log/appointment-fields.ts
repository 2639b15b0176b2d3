import { type PlainDate } from '@folkmoot/basics';
import { day, listOf, object, optional, type Read, sha256, text, whole, yesNo } from '../shape';

/* What the log says of how the council comes to fill or end an office, and who is asked to take a seat. */

/** The nomination that a resolution would appoint; `null` elsewhere, and where an older entry does not tell it. */
export const resolutionDrafted: Read<{
  readonly nomination: string | null;
  /** Of several nominees, in the order of the proposal. */
  readonly nominations: readonly string[] | null;
  /** Of what it would bring about. */
  readonly proposalSha256: string | null;
}> = object({
  nomination: optional(text),
  nominations: optional(listOf(text)),
  proposalSha256: optional(sha256),
});

/** Who presides over an item about an office. Source: R-E6. */
export interface Presiding {
  readonly atGeneralMeeting: boolean;
  /** `null` in the first form of this entry. */
  readonly name: string | null;
}

export const itemPresiding: Read<Presiding> = object<Presiding>({
  atGeneralMeeting: yesNo,
  name: optional(text),
});

/** How many sit on a nominations committee, and how many of them on the council. Source: R-E7. */
export interface Committee {
  readonly members: number;
  readonly councilMembers: number;
}

export const committeeNamed: Read<Committee> = object<Committee>({
  members: whole,
  councilMembers: whole,
});

export interface Recommended extends Committee {
  readonly vacancy: string;
  /** How many sat when it recommended. */
  readonly sat: number;
}

export const nomineeRecommended: Read<Recommended> = object<Recommended>({
  vacancy: text,
  members: whole,
  councilMembers: whole,
  sat: whole,
});

/** A check of a nominee. What came of it the log commits to and does not tell. Source: R-E7, R-A46. */
export interface Checked {
  readonly check: string;
  readonly checkedOn: PlainDate;
}

export const nomineeChecked: Read<Checked> = object<Checked>({ check: text, checkedOn: day });

/** Who is asked whether they would take a seat that fell free. Source: R-F29, R-F30. */
export const seatOffered: Read<{ readonly candidates: readonly string[] }> = object({
  candidates: listOf(text),
});
