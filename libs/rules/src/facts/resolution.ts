import { type PlainDate } from '@folkmoot/basics';
import { type NomineeCheck } from '../constitution';
import { type Hearing } from '../statute/right-to-be-heard';
import { type ClassVotes, type Participation } from './participation';
import { type Named, type Proposal } from './proposal';
import { type SelectionCount } from './selection';
import { type Service } from './service';

/** Special notice of a resolution to remove a director, and who was told of it when. Source: R-A24, R-A25. */
export interface SpecialNotice {
  /** When the company was told that somebody intends to move it. */
  readonly receivedOn: PlainDate;
  /** When the director was sent a copy. */
  readonly copySentOn: PlainDate;
  /** The day of the meeting at which it is moved. */
  readonly meetingOn: PlainDate;
  /** When that meeting was called, where it was after the notice came. */
  readonly calledOn?: PlainDate;
  /** When the members were told: the day on which the poll opened. */
  readonly toldOn: PlainDate;
}

/** A check of a nominee, as it stood on the day of the decision. The evidence itself is not published. */
export interface CheckMade {
  readonly check: NomineeCheck;
  readonly inOrder: boolean;
  readonly on: PlainDate;
}

/** How an item about who holds an office came before the council. Source: R-E6 to R-E8. */
export interface OfficeItem {
  /** Left out of a recall, over whose vote nobody of the council presides. */
  readonly presidedBy?: Named;
  /** Who chaired the board; left out when nobody did. */
  readonly chair?: Named;
  readonly atGeneralMeeting: boolean;
  /** Members in office who had no vote on it, as it concerned them. They count among those in office. */
  readonly leftOut: number;
  /** Of an appointment, where a committee recommended it: how many were on it, and how many of them sat. */
  readonly committee?: {
    readonly members: number;
    readonly councilMembers: number;
    readonly sat: number;
  };
  /** Of an appointment: the constituencies that the nominee is a member of, and what was checked. */
  readonly nominee?: {
    readonly memberOf: readonly string[];
    readonly checks: readonly CheckMade[];
  };
  /** Of a removal: when the reasons were sent to the holder, when the vote opened, and any reply to them. */
  readonly notice?: {
    readonly givenOn: PlainDate;
    readonly voteFrom: PlainDate;
    readonly reply: string | null;
    /** The day on which the holder could be heard, where the constitution asks for a hearing. */
    readonly hearingOn?: PlainDate;
  };
}

/** A resolution put to a poll. */
export interface ResolutionFacts {
  readonly type: 'resolution';
  readonly kind: string;
  readonly title: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly abstained: number;
  readonly participation: readonly Participation[];
  /** Votes by constituency, where the rules weigh or ask them apart (R-C24). */
  readonly byConstituency?: readonly ClassVotes[];
  readonly decidedOn: PlainDate;
  readonly proposal: Proposal;
  /** Those who have consented in writing, where the kind needs somebody's consent (R-I11). */
  readonly consents?: readonly string[];
  /** Codes of other decisions that have been carried, where the kind needs them (R-D7). */
  readonly alsoCarried?: readonly string[];
  /** How those voted for whom a trustee holds its votes, where they were asked first (R-I7). */
  readonly indicative?: { readonly votesFor: number; readonly votesAgainst: number };
  /** Where it appoints somebody: of a selection, whoever is chosen. */
  readonly service?: Service;
  /** Where it chooses among several nominees; votes for and against are then those of the last stage. */
  readonly selection?: SelectionCount;
  /** Where it removes somebody: the last day of their term, as the register of terms has it on the day of the decision. */
  readonly heldUntil?: PlainDate;
  /** Where the members of a company remove a director. */
  readonly specialNotice?: SpecialNotice;
  readonly hearing?: Hearing;
  /** Where the council fills or ends an office, and its constitution asks for more than a vote. */
  readonly item?: OfficeItem;
}
