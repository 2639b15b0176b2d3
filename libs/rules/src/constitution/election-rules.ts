import { type AfterCountRules } from './after-count-rules';
import { type AfterDeclarationRules } from './after-declaration-rules';
import { type Citation, type Fraction, type Threshold } from './basics';
import { type EarlyClose } from './decision-kind';

/** How long one person may hold a post, beyond the length of a term and the years in all. Source: R-E9, R-D9. */
export interface TermLimits {
  /** Terms in a row at the most; one broken off counts when more than half of it was served. */
  readonly mostTerms?: number;
  /** Years out of the post after which earlier service no longer counts. None: it always counts. */
  readonly breakYears?: number;
  /** Whether a last term may be shortened so that the limit is kept. */
  readonly mayBeShorter: boolean;
  /** Years in the post beyond which a term needs a rigorous review. */
  readonly reviewAfterYears?: number;
  readonly cites: readonly Citation[];
}

/** Who may stand for the council, and stay on it. Source: R-E10. */
export interface StandingRules {
  readonly minimumAge: number;
  /** Whether a director of the organisation may sit on the council. */
  readonly directorsMayStand: boolean;
  /** Whether a code of conduct must be signed. */
  readonly signsCode: boolean;
  /** Meetings missed in a row without a reason that end a seat; no limit when left out. */
  readonly missedMeetings?: number;
  readonly cites: readonly Citation[];
}

/** Dates of an election that has a timetable of our own. Source: R-E17. */
export interface TimetableRules {
  /** Working days for which nominations are open at the least: never fewer than 10. */
  readonly nominationWorkingDays: number;
  readonly cites: readonly Citation[];
}

/**
 * How candidates come to their places: by surname; by a lot that anybody can draw again; or published by surname, and
 * shown to each voter in an order drawn by chance on their own device. Source: R-D17 (the order of the statement).
 */
export type CandidateOrder = (typeof CANDIDATE_ORDERS)[number];

export const CANDIDATE_ORDERS = ['surname', 'lot', 'random-per-voter'] as const;

/** How members are nominated for election. Source: R-D13. */
export interface NominationRules {
  /** Members of the constituency who must second a nomination, besides whoever proposes it. */
  readonly seconders: number;
  /** Words that a candidate's statement may have: the same for every candidate. */
  readonly statementWords: number;
  /** In which order candidates stand on the paper; by surname when left out. */
  readonly order?: CandidateOrder;
  /** Until when a candidate may still withdraw after withdrawals have closed; not at all when left out. Source: R-F29. */
  readonly withdrawUntil?: 'poll-opens' | 'declaration';
  readonly cites: readonly Citation[];
}

/**
 * What the lots of elections are drawn from, besides the secret fixed before the vote: numbers that others publish once
 * voting is over, so that nobody here can choose the order. Source: R-10.
 */
export interface PublicValueRules {
  /** Which numbers, and what stands in for them where they do not come: `the six numbers of the first draw after …`. */
  readonly source: string;
  /** How many whole numbers it has. */
  readonly numbers: number;
  readonly cites: readonly Citation[];
}

/** Who runs an election. Source: R-D12. */
export interface ReturningOfficerRules {
  /** Whether they state before the notice of election that they are neither member, director nor employee, nor employed for a candidate. */
  readonly statesIndependence: boolean;
  readonly cites: readonly Citation[];
}

/**
 * Whose voters declare with their vote that they are who they are: that the vote was sent to them, that they vote no
 * other way, and that they meet the qualification of their constituency. Source: R-D16.
 */
export interface IdentityDeclarationRules {
  /** Codes of the constituencies: of a foundation trust the public and patient ones, not the staff. */
  readonly constituencies: readonly string[];
  readonly cites: readonly Citation[];
}

/** Seats of a constituency of which a group of its candidates has some at least: a profession, a place of work. */
export interface GuaranteedPlaces {
  readonly code: string;
  /** Whose they are: `Clinical staff`. */
  readonly name: string;
  readonly constituency: string;
  /** Seats, whenever all of the constituency are elected together. */
  readonly atLeast: number;
}

/** Seats that groups are guaranteed. Nominees state to which groups they belong. Source: R-F36. */
export interface GuaranteeRules {
  readonly places: readonly GuaranteedPlaces[];
  readonly cites: readonly Citation[];
}

/**
 * “Re-open nominations” on the paper of every contest for one seat that the alternative vote counts: nobody, whom voters
 * can rank like a candidate. Source: R-F33.
 */
export interface ReopeningRules {
  readonly cites: readonly Citation[];
}

/** The counting methods that a constitution can name. */
export type CountMethod =
  | 'fptp'
  | 'block-vote'
  | 'approval'
  | 'irv'
  | 'scottish-stv'
  | 'ers97'
  | 'meek'
  | 'mer-stv'
  | 'schulze'
  | 'exhaustive';

/** A way to fill a seat that falls vacant before its time. Source: R-E11, R-F30. */
export type WayToFill = 'countback' | 'recount' | 'next-highest' | 'by-election' | 'co-option';

/** What happens when a seat falls vacant before its time. Source: R-E11. */
export interface VacancyRules {
  /** A vacancy with less than this left of its term is left vacant. */
  readonly leaveWithinMonths: number;
  /** Ways to fill it, the first that is possible. */
  readonly then: readonly WayToFill[];
  readonly cites: readonly Citation[];
}

/** How a member of the council is removed before their term ends. Source: R-E18. */
export interface CouncilRemovalRules {
  /** Of the other members in office. */
  readonly threshold: Threshold;
  /** Code of the kind of decision by which the council removes one of its own; none where it has no such flow. */
  readonly decidedBy?: string;
  /** Days before the decision for which the reasons must be with the member. */
  readonly daysForReasons: number;
  /** Share of the constituency that may ask for a vote to recall its member; none when it cannot. */
  readonly recallBy?: Fraction;
  /** Code of the kind of decision by which the constituency recalls its member; none where it has no such flow. */
  readonly recalledBy?: string;
  readonly cites: readonly Citation[];
}

export interface ElectionRules {
  /** Id of a counting method. */
  readonly method: CountMethod;
  /** Id of the method where there is one seat to fill, for which a quota of votes means nothing (R-I13). */
  readonly forOneSeat?: CountMethod;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly minimumDaysOpen: number;
  /** When the poll may be closed before its time; never when left out. */
  readonly closesEarly?: EarlyClose;
  readonly termYears: number;
  /** Years that one person may serve on the council in all (R-E9). No limit when left out. */
  readonly maximumYears?: number;
  readonly ties: 'lot';
  /** The entry that closes the poll takes its place when left out. */
  readonly publicValue?: PublicValueRules;
  /** Dates by the Model Election Rules (R-D11), or our own shorter ones (R-E17) when left out. */
  readonly timetable?: 'model-election-rules' | TimetableRules;
  /** Share of the seats that falls free each year, where terms are staggered. */
  readonly retiring?: Fraction;
  readonly vacancies?: VacancyRules;
  readonly removal?: CouncilRemovalRules;
  readonly terms?: TermLimits;
  readonly standing?: StandingRules;
  /** No seconders and 250 words when left out. */
  readonly nominations?: NominationRules;
  /** With no more candidates than seats, whether they are elected at once (R-D14) or each is voted on (R-F35). */
  readonly unopposed?: 'elected' | 'confirmed-by-vote';
  /** No paper offers it when left out. */
  readonly reopenNominations?: ReopeningRules;
  /** Nothing is asked of them when left out. */
  readonly returningOfficer?: ReturningOfficerRules;
  /** Nobody is asked for one when left out. */
  readonly declarationOfIdentity?: IdentityDeclarationRules;
  /** No group is guaranteed a seat when left out. */
  readonly guarantees?: GuaranteeRules;
  /** A result is declared as soon as it is counted when left out. */
  readonly afterCount?: AfterCountRules;
  /** A declared result stands when left out. */
  readonly afterDeclaration?: AfterDeclarationRules;
  readonly cites: readonly Citation[];
}

/** The method that counts a contest for so many seats. Source: R-I13, R-F33. */
export const methodForSeats = (
  { method, forOneSeat }: Pick<ElectionRules, 'method' | 'forOneSeat'>,
  seats: number,
): CountMethod => (seats === 1 ? (forOneSeat ?? method) : method);

/** What the candidate is called on every paper who stands for nobody. Source: R-F33. */
export const REOPEN_NOMINATIONS = 'Re-open nominations';

/**
 * Whether “Re-open nominations” stands on the paper of a contest for so many seats: where the constitution wants it, and
 * the alternative vote counts. Source: R-F33.
 */
export const offersReopening = (
  elections: Pick<ElectionRules, 'method' | 'forOneSeat' | 'reopenNominations'>,
  seats: number,
): boolean =>
  elections.reopenNominations !== undefined &&
  seats === 1 &&
  methodForSeats(elections, seats) === 'irv';

/** How each of those whom nobody stands against is voted on. Source: R-F35. */
export const CONFIRMING = 'yes-no';

/**
 * Whether those who stand for so many seats are each voted on for or against, as nobody stands against them and the
 * constitution wants a vote all the same. Source: R-D14, R-F35.
 */
export const isConfirmedByVote = (
  { unopposed }: Pick<ElectionRules, 'unopposed'>,
  { candidates, seats }: { readonly candidates: readonly unknown[]; readonly seats: number },
): boolean =>
  unopposed === 'confirmed-by-vote' && candidates.length > 0 && candidates.length <= seats;

/** How candidates of an election come to their places, where a constitution says nothing of it by surname. Source: R-D17. */
export const candidateOrder = (elections: Pick<ElectionRules, 'nominations'>): CandidateOrder =>
  elections.nominations?.order ?? 'surname';

/** How members are nominated where a constitution says nothing of it. Source: R-E3 (self-nomination), R-D13 [design]. */
export const nominationRules = ({
  nominations,
}: Pick<ElectionRules, 'nominations'>): NominationRules =>
  nominations ?? {
    seconders: 0,
    statementWords: 250,
    cites: ['Constitution, nominations [design]'],
  };
