import { type PlainDate } from '@folkmoot/basics';
import { type Channel, type ServiceRule } from '../service/deemed-service';
import { type Citation, type Fraction } from './basics';

/**
 * Who must be there for a meeting to do business.
 * Source: R-A28, R-A29, R-E12, R-C17. Persons are counted, not papers: one who holds ten proxies is one.
 */
export interface MeetingQuorum {
  /** Persons at the least. */
  readonly atLeast: number;
  /** Share of those entitled (of those in office, for a council or board) at the least. */
  readonly share?: Fraction;
  /** However many are entitled, no more persons than this are needed. */
  readonly atMost?: number;
  /** Whether it must be there only when business begins (Hartley Baird) or all the time. */
  readonly mode: 'AT_START' | 'THROUGHOUT';
  /**
   * Whether two who represent one body are two. Not so in law unless the articles say it, and refused here all the
   * same, so that no body makes a meeting by itself (R-A28, R-I13).
   */
  readonly countsEachRepresentative?: boolean;
  /** At least one person from each of these sets of constituencies. */
  readonly oneFromEach: readonly (readonly string[])[];
  /** A constituency whose members may not be the only ones present. */
  readonly notOnly?: string;
  /** A constituency whose members must be more than half of those present (R-I12). */
  readonly mostFrom?: string;
  /** Minutes to wait for it before the meeting is adjourned. */
  readonly minutesToWait: number;
  readonly cites: readonly Citation[];
}

/** Source: R-A38, R-A39, R-C17. */
export interface ProxyRules {
  readonly allowed: boolean;
  /** Hours before the meeting at which the list closes, hours of non-working days left out; 0: none needed beforehand. */
  readonly cutOffHours: number;
  /** Members that one person may be proxy for; no limit when left out. */
  readonly mostPerPerson?: number;
  readonly cites: readonly Citation[];
}

/** Votes cast before a meeting, counted on a poll there. Source: R-A13. */
export interface AdvanceVoteRules {
  /** Hours before the meeting at which they must be there, hours of non-working days left out. */
  readonly cutOffHours: number;
  readonly cites: readonly Citation[];
}

/** Source: R-A11. */
export interface PollDemandRules {
  /** Members with the right to vote who together may demand a poll. */
  readonly members: number;
  /** Or members with this share of all votes. */
  readonly share: Fraction;
  readonly byChair: boolean;
  readonly byDirectors: boolean;
  /** Whether there is none on who takes the chair of the meeting or on an adjournment. */
  readonly exceptOnProcedure?: boolean;
  readonly cites: readonly Citation[];
}

/** Source: R-A40. */
export interface CastingVoteRules {
  readonly allowed: boolean;
  /** The day from which the articles have had it, as they stand now. */
  readonly inArticlesSince?: PlainDate;
  readonly cites: readonly Citation[];
}

/** How general meetings of the members are called and held. Source: R-A15 to R-A31, R-C17. */
export interface MeetingRules {
  /** Clear days of notice (R-A15, R-A17). */
  readonly clearDays: number;
  /** When something sent counts as received, where the articles or rules say other than the Act (R-A18). */
  readonly service?: Partial<Readonly<Record<Channel, ServiceRule>>>;
  /** Share of all votes whose holders must agree to shorter notice, as a whole percentage; none when it is not allowed. */
  readonly shortNoticePercent?: number;
  readonly quorum: MeetingQuorum;
  readonly proxies: ProxyRules;
  /** Left out where votes cannot be cast in advance. */
  readonly advanceVotes?: AdvanceVoteRules;
  readonly pollDemand: PollDemandRules;
  readonly castingVote: CastingVoteRules;
  /** Share of all votes whose holders may require a meeting (R-A26). */
  readonly requisition: Fraction;
  /** Clear days of notice of a meeting adjourned for 14 days or more (R-A31). */
  readonly adjournedClearDays: number;
  readonly attendance: 'in-person' | 'hybrid' | 'online';
  /** Months from one annual meeting to the next at the most; none when no annual meeting is asked for (R-A49, R-C17). */
  readonly annualWithinMonths?: number;
  readonly cites: readonly Citation[];
}

/** Source: R-A33 to R-A37. */
export interface WrittenResolutionRules {
  readonly allowed: boolean;
  /** Days beginning with the circulation date after which it lapses. */
  readonly daysToLapse: number;
  readonly cites: readonly Citation[];
}

/** Source: R-C17, R-A40, R-D5. */
export interface BoardRules {
  readonly name: string;
  readonly quorum: MeetingQuorum;
  readonly castingVote: boolean;
  /** Share that retires each year, to the nearest whole number. */
  readonly retiring?: Fraction;
  readonly mostCoOpted?: number;
  /** Whether those whom members elect to the council are directors, who sit on it with others. */
  readonly includesCouncil?: boolean;
  readonly cites: readonly Citation[];
}
