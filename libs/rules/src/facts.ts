import { type PlainDate } from '@folkmoot/basics';
import { type NomineeCheck } from './constitution';
import { type Hearing } from './statute/right-to-be-heard';
import { type FallenSeat } from './questions/vacancy/facts';

/** Who was entitled and who took part, by constituency of the frozen roll. */
export interface Participation {
  readonly constituency: string;
  /** Persons; votes, where members vote by their shares (R-A7). */
  readonly entitled: number;
  /** Those who cast a ballot, abstentions included. */
  readonly tookPart: number;
  /** How many persons hold those votes and how many of them took part, where members vote by their shares. */
  readonly people?: { readonly entitled: number; readonly tookPart: number };
}

/** The votes of one constituency. */
export interface ClassVotes {
  readonly constituency: string;
  readonly votesFor: number;
  readonly votesAgainst: number;
}

/** What a council may remove one of its members for. How they voted and what they think is none of it. Source: R-E18. */
export const removalGrounds = ['breach-of-code', 'missed-meetings', 'conduct', 'conflict'] as const;
export type RemovalGround = (typeof removalGrounds)[number];

/** An elected seat that fell free before its time, and whose it was. Source: R-E11 d. */
export interface SeatLeft {
  /** The term that was broken off, in the register of terms. */
  readonly term: string;
  readonly name: string;
  readonly seat: FallenSeat;
}

export type Proposal =
  | { readonly type: 'none' }
  | {
      readonly type: 'appointment';
      readonly office: string;
      readonly nominee: Named;
      readonly from: PlainDate;
      /** The last day in office. */
      readonly to: PlainDate;
      /** The elected seat that fell free, where somebody is co-opted to it for a while. */
      readonly inPlaceOf?: SeatLeft;
    }
  | {
      readonly type: 'removal';
      readonly office: string;
      readonly term: string;
      readonly holder: Named;
      /** The first day out of office. */
      readonly on: PlainDate;
      readonly reasons: string;
      /** Of a council member who is removed by the council. */
      readonly ground?: RemovalGround;
    }
  | AllocationProposal
  | ConstitutionProposal;

/** A new version of the constitution, to the letter, so that anybody can see what it changes. */
export interface ConstitutionProposal {
  readonly type: 'constitution';
  /** The document: sound, if the resolution was drafted here. */
  readonly constitution: object;
  /** The first day on which it is to be in force. */
  readonly effectiveOn: PlainDate;
}

/** A year's surplus and where it is to go. Amounts are whole pence as text. */
export interface AllocationProposal {
  readonly type: 'allocation';
  readonly year: string;
  readonly surplusPence: string;
  readonly accumulatedProfitsPence: string;
  readonly accumulatedLossesPence: string;
  readonly reservesPence: string;
  readonly lines: readonly {
    readonly destination: string;
    readonly pence: string;
    /** Who receives it, where it leaves the company. */
    readonly recipient?: string;
    /** Asset-lock route of R-B2 for a transfer at less than full consideration. */
    readonly route?: 'asset-locked-specified' | 'asset-locked-with-consent' | 'community-benefit';
  }[];
  /** A members' resolution declaring the dividend, when there is one (R-B5). */
  readonly membersResolution: string | null;
}

/** Time served in a post, the first and the last day both served. */
export interface Served {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the register of terms says, on the day of the decision, of the post that an appointment would fill. */
export interface Service {
  /** When the nominee has served in the post before this term, in any order. */
  readonly served: readonly Served[];
  /** The most places of the post that are held already on any one day of this term. */
  readonly placesTaken: number;
}

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

/** A person as a decision names them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A check of a nominee, as it stood on the day of the decision. The evidence itself is not published. */
export interface CheckMade {
  readonly check: NomineeCheck;
  readonly inOrder: boolean;
  readonly on: PlainDate;
}

/** How an item about who holds an office came before the council. Source: R-E6 to R-E8. */
export interface OfficeItem {
  readonly presidedBy: Named;
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
  /** Where it appoints somebody. */
  readonly service?: Service;
  /** Where it removes somebody: the last day of their term, as the register of terms has it on the day of the decision. */
  readonly heldUntil?: PlainDate;
  /** Where the members of a company remove a director. */
  readonly specialNotice?: SpecialNotice;
  readonly hearing?: Hearing;
  /** Where the council fills or ends an office, and its constitution asks for more than a vote. */
  readonly item?: OfficeItem;
}

/** A seat of the council that somebody holds during a new term who has the name of whoever is elected. */
export interface SeatInName {
  /** The candidate who is elected. */
  readonly elected: string;
  /** Whose seat it is. */
  readonly constituency: string;
  /** The last day of that term. */
  readonly until: PlainDate;
  /** Whether it is another person. */
  readonly namesake: boolean;
}

export interface ContestFacts {
  readonly constituency: string;
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
  readonly entitled: number;
  readonly valid: number;
  readonly rejected: number;
  /** Ballots held one after another on the same roll; 1 when left out. */
  readonly ballots?: number;
  readonly method: string;
  readonly methodVersion: string;
  readonly quota: string | null;
  /** Candidate ids in order of election, as the count sheet names them. */
  readonly elected: readonly string[];
  readonly countSheetSha256: string;
  readonly lots: readonly {
    readonly stage: number;
    readonly between: readonly string[];
    readonly chosen: string;
  }[];
  /** The first day of the new terms. */
  readonly termFrom: PlainDate;
  /**
   * The most seats of the constituency that are taken on any one day of the new terms, as the register of terms has it on
   * the day of the decision: held, or kept for whoever fills the rest of a term (R-E11).
   */
  readonly placesTaken: number;
  readonly seatsInName: readonly SeatInName[];
  /** Where it fills a seat for the rest of a term that was broken off. Source: R-E11 c. */
  readonly inPlaceOf?: {
    /** The term in the register of terms. */
    readonly term: string;
    readonly name: string;
    /** The last day of that term. */
    readonly termEnds: PlainDate;
  };
}

export interface ElectionFacts {
  readonly type: 'election';
  readonly title: string;
  readonly contests: readonly ContestFacts[];
  readonly decidedOn: PlainDate;
}

/** Bids for a fund, chosen by an allocation method. Amounts are whole pence as text. */
export interface FundRoundFacts {
  readonly type: 'fund-round';
  readonly title: string;
  readonly budgetPence: string;
  readonly method: string;
  readonly methodVersion: string;
  readonly voters: number;
  readonly bids: readonly {
    readonly id: string;
    readonly name: string;
    readonly pence: string;
    readonly approvals: number;
  }[];
  /** Bid ids in the order they were funded. */
  readonly funded: readonly string[];
  readonly countSheetSha256: string;
  readonly participation: readonly Participation[];
  readonly decidedOn: PlainDate;
}

/** A seat that fell free before its time, filled from the papers of the election that filled it. Source: R-E11, R-F30. */
export interface CasualVacancyFacts {
  readonly type: 'casual-vacancy';
  readonly title: string;
  readonly seat: FallenSeat;
  /** The term that was broken off, in the register of terms. */
  readonly term: string;
  readonly vacates: { readonly id: string; readonly name: string };
  readonly way: 'countback' | 'recount' | 'next-highest';
  /** Candidates who were asked and would serve. */
  readonly consenting: readonly { readonly id: string; readonly name: string }[];
  /** Candidate ids in order of election, as the vacancy sheet names them. The first takes this seat. */
  readonly elected: readonly string[];
  readonly vacancySheetSha256: string;
  /** Earlier terms of whoever takes the seat, in seats of the same constituency. */
  readonly served: readonly Served[];
  readonly termFrom: PlainDate;
  readonly decidedOn: PlainDate;
}

/** Everything the rules need to decide; published, so that anybody can decide it again. */
export type DecisionFacts = ResolutionFacts | ElectionFacts | FundRoundFacts | CasualVacancyFacts;
