import { type PlainDate } from '@folkmoot/basics';
import { type Requisition } from '../offices/recall';
import { type FallenSeat } from '../questions/vacancy/facts';

/** A person as a decision names them. */
export interface Named {
  readonly id: string;
  readonly name: string;
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
  /**
   * The last day before those take office who are elected at the next yearly election; `null` where no term ends within
   * a year. Decisions from before it was asked leave it out.
   */
  readonly untilElection?: PlainDate | null;
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
      /** Whom to appoint of several, or nobody. */
      readonly type: 'selection';
      readonly office: string;
      readonly nominees: readonly Named[];
      readonly from: PlainDate;
      /** The last day in office. */
      readonly to: PlainDate;
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
      /** Of a council member whom their constituency recalls. */
      readonly requisition?: Requisition;
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
