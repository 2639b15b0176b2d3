/** Who votes on a decision of this kind. */
export type Electorate = 'legal-members' | 'members' | 'council' | 'elected-council';

/** What a majority is measured against. Source: R-03. */
export type Denominator = 'VOTES_CAST' | 'ELIGIBLE_TOTAL' | 'MEMBERS_VOTING' | 'MEMBERS_IN_OFFICE';

/** A part of the membership that elects, or is given, its own seats. */
export interface Constituency {
  readonly code: string;
  readonly name: string;
  readonly seats: number;
  readonly filledBy: 'election' | 'co-option';
  /** 1 prevails over 2 when one person qualifies for both (R-E14). */
  readonly precedence: number;
  /** Whether its members are in the statutory register of members. */
  readonly legalMembers: boolean;
  readonly qualification: string;
  /** Code of the decision kind that fills a co-opted seat (R-E2). */
  readonly coOptedBy?: string;
  readonly cites: readonly string[];
}

/** An office that a body fills. */
export interface Office {
  readonly code: string;
  readonly name: string;
  readonly places: number;
  readonly termYears: number;
  readonly maximumYears: number;
  /** Codes of the decision kinds that appoint and remove. */
  readonly appointedBy: string;
  readonly removedBy: string;
  /** Whether the holder is a director of the company, so that each change is filed (R-A46). */
  readonly isDirector?: boolean;
  readonly cites: readonly string[];
}

/** How one kind of decision is taken. */
export interface DecisionKind {
  readonly code: string;
  readonly title: string;
  readonly electorate: Electorate;
  readonly denominator: Denominator;
  /** Carried when votes for ÷ denominator is more than (`strict`) or at least this fraction. */
  readonly threshold: {
    readonly numerator: number;
    readonly denominator: number;
    readonly strict: boolean;
  };
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  /** Civil days that the poll must be open at the least. */
  readonly minimumDaysOpen: number;
  readonly effect: 'none' | 'appointment' | 'removal' | 'allocation' | 'filing';
  readonly rule: string;
  readonly cites: readonly string[];
}

/** Source: R-E12. */
export interface CouncilQuorum {
  readonly numerator: number;
  readonly denominator: number;
  /** At least one member present from each of these sets of constituencies. */
  readonly oneFromEach: readonly (readonly string[])[];
  /** A constituency whose members may not be the only ones present. */
  readonly notOnly: string;
  readonly cites: readonly string[];
}

/** Source: R-B4 to R-B6, R-G1. */
export interface SurplusRules {
  readonly dividends:
    | { readonly allowed: false; readonly cites: readonly string[] }
    | {
        readonly allowed: true;
        readonly capNumerator: number;
        readonly capDenominator: number;
        readonly cites: readonly string[];
      };
  readonly destinations: readonly {
    readonly code: string;
    readonly name: string;
    readonly type: 'reserves' | 'services' | 'community-fund' | 'dividend';
  }[];
  /** Reserves must hold at least this after the allocation: nought when the rules set none. */
  readonly reserveFloorPence: string;
  readonly decisionKind: string;
  readonly cites: readonly string[];
}

export interface ElectionRules {
  readonly method: 'scottish-stv';
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly minimumDaysOpen: number;
  readonly termYears: number;
  /** Years that one person may serve on the council in all (R-E9). No limit when left out. */
  readonly maximumYears?: number;
  readonly ties: 'lot';
  readonly cites: readonly string[];
}

/** How the community fund is granted (R-E16, R-G2). */
export interface FundRules {
  /** Code of the decision kind whose electorate chooses among the bids. */
  readonly decisionKind: string;
  readonly cites: readonly string[];
}

/** A constitution: rules as versioned data, one version of one body's. */
export interface Constitution {
  readonly schema: 'folkmoot-constitution-1';
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly legalForm: 'cic-limited-by-shares' | 'cic-limited-by-guarantee';
  /** Which schedule of the CIC Regulations 2005 the articles follow (R-B4). */
  readonly cicSchedule: 1 | 2 | 3;
  readonly jurisdiction: 'england-and-wales' | 'scotland' | 'northern-ireland';
  readonly constituencies: readonly Constituency[];
  readonly councilName: string;
  readonly councilQuorum: CouncilQuorum;
  readonly offices: readonly Office[];
  readonly decisionKinds: readonly DecisionKind[];
  readonly elections: ElectionRules;
  readonly surplus: SurplusRules;
  /** Left out when there is no fund to grant. */
  readonly fund?: FundRules;
  /** When the roll of a poll is fixed. */
  readonly recordDate: 'AT_OPENING' | 'FIXED_DATE';
}
