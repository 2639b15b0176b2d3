import { type AppointmentRules } from './appointment-rules';
import { type Citation, type Registration } from './basics';
import { type DecisionKind } from './decision-kind';
import { type ElectionRules, type TermLimits, type VacancyRules } from './election-rules';
import { type FundRules } from './fund-rules';
import {
  type BoardRules,
  type MeetingQuorum,
  type MeetingRules,
  type WrittenResolutionRules,
} from './meeting-rules';
import { type SurplusRules } from './surplus-rules';
import { type VotingPower } from './voting-power';

/**
 * When the roll is fixed. Source: R-07. The first copy of a written resolution fixes its roll by law, whatever is said
 * here (R-A33).
 */
export type RecordDatePolicy =
  | 'AT_OPENING'
  | 'AT_VOTE'
  | 'CIRCULATION_MOMENT'
  | 'FIXED_DATE'
  | 'NOMINATION_CLOSE'
  | 'NOTICE_AND_MEETING';

/** Whom a constituency is made of, where a rule of law or of the model turns on it (R-D3, R-C20, R-I11, R-I12). */
export type Stakeholders =
  | 'staff'
  | 'social-workers'
  | 'users'
  | 'patients'
  | 'public'
  | 'partners'
  | 'supporters'
  | 'investors'
  | 'trustee'
  | 'local-authority'
  | 'university';

/** A part of the membership that elects, or is given, its own seats. */
export interface Constituency {
  readonly code: string;
  readonly name: string;
  readonly seats: number;
  readonly filledBy: 'election' | 'co-option' | 'appointment';
  readonly stakeholders?: Stakeholders;
  /** 1 prevails over 2 when one person qualifies for both (R-E14). */
  readonly precedence: number;
  /** Whether its members are in the statutory register of members. */
  readonly legalMembers: boolean;
  readonly qualification: string;
  /** Youngest age at which a person may belong to it (R-E10, R-C25). */
  readonly minimumAge?: number;
  /** Trade with the organisation in its last year at the least, in pence, to vote or stand (R-C25, R-I4). */
  readonly tradeAtLeastPence?: string;
  /** Seats that somebody outside the organisation fills, such as a local authority. */
  readonly appointedBy?: string;
  /** Code of the decision kind that fills a co-opted seat (R-E2). */
  readonly coOptedBy?: string;
  readonly cites: readonly Citation[];
}

/** Those who elect an office, or of whom whoever stands for it is one: a body, or the members of a constituency. */
export type OfficeElectorate =
  'legal-members' | 'members' | 'council' | 'elected-council' | { readonly constituency: string };

/** How an office is filled by election: by the count that the constitution names, at the end of each term. Source: R-I4. */
export interface OfficeElection {
  readonly electedBy: OfficeElectorate;
  /** Of whom whoever stands is one; of those who elect when left out. */
  readonly from?: OfficeElectorate;
  /** Whether a member of the council may hold it beside the seat. Source: R-E10. */
  readonly besideSeat: boolean;
  /** How a place that falls free before its time is filled; by `appointedBy`, for a whole term, when left out. Source: R-E11. */
  readonly vacancies?: VacancyRules;
  readonly cites: readonly Citation[];
}

/** An office that a body fills. */
export interface Office {
  readonly code: string;
  readonly name: string;
  readonly places: number;
  readonly termYears: number;
  readonly maximumYears: number;
  readonly terms?: TermLimits;
  /** Constituencies of which the holder must be a member (R-D6). */
  readonly holderFrom?: readonly string[];
  /** Left out where nobody elects it; where it is elected, `appointedBy` fills a place that falls free before its time, as far as `election.vacancies` does not. */
  readonly election?: OfficeElection;
  /** Codes of the decision kinds that appoint and remove. */
  readonly appointedBy: string;
  readonly removedBy: string;
  /** Whether the holder is a director of the company, so that each change is filed (R-A46). */
  readonly isDirector?: boolean;
  readonly cites: readonly Citation[];
}

/** Source: R-E12. */
export interface CouncilQuorum {
  readonly numerator: number;
  readonly denominator: number;
  /** At least one member present from each of these sets of constituencies. */
  readonly oneFromEach: readonly (readonly string[])[];
  /** A constituency whose members may not be the only ones present. */
  readonly notOnly?: string;
  /** A constituency whose members must be more than half of those present (R-I12). */
  readonly mostFrom?: string;
  /** Whether it must last; it must when left out. */
  readonly mode?: MeetingQuorum['mode'];
  /** Minutes to wait for it; 30 when left out. */
  readonly minutesToWait?: number;
  readonly cites: readonly Citation[];
}

/** A constitution: rules as versioned data, one version of one body's. */
export interface Constitution extends Registration {
  readonly schema: 'folkmoot-constitution-1';
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly constituencies: readonly Constituency[];
  readonly councilName: string;
  readonly councilQuorum: CouncilQuorum;
  readonly offices: readonly Office[];
  /** Left out where the council fills no office, or nothing is asked beside its vote. */
  readonly appointments?: AppointmentRules;
  readonly decisionKinds: readonly DecisionKind[];
  readonly elections: ElectionRules;
  readonly surplus: SurplusRules;
  /** Left out where general meetings are not governed here. */
  readonly meetings?: MeetingRules;
  readonly writtenResolutions?: WrittenResolutionRules;
  readonly board?: BoardRules;
  /** One member, one vote when left out. */
  readonly voting?: VotingPower;
  /** Left out when there is no fund to grant. */
  readonly fund?: FundRules;
  /** When the roll of a poll is fixed. */
  readonly recordDate: RecordDatePolicy;
}
