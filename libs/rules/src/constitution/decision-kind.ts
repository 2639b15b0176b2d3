import { type Citation, type Fraction, type Threshold } from './basics';

/** Who votes on a decision of this kind. */
export type Electorate = 'legal-members' | 'members' | 'council' | 'elected-council' | 'board';

/** What a majority is measured against. Source: R-03. */
export type Denominator =
  | 'VOTES_CAST'
  | 'ELIGIBLE_TOTAL'
  | 'MEMBERS_VOTING'
  | 'MEMBERS_IN_OFFICE'
  | 'OTHERS_IN_OFFICE'
  | 'MEMBERS_ALL_SIGNED'
  | 'CLASS_WEIGHTED';

/** How the votes are taken. `two-meetings`: carried at one meeting and confirmed at another (R-C4, R-C5). */
export type Procedure = 'poll' | 'written-resolution' | 'two-meetings' | 'instrument';

/** What the second of two meetings must decide, and when it is held. Source: R-C4, R-C5. */
export interface Confirmation {
  readonly threshold: Threshold;
  readonly earliestDays: number;
  readonly latestMonths: number;
}

/**
 * When two officers may close a poll before the time that voters were told: once everybody on the roll has voted, or for
 * a reason of theirs. Never before it was open for the least days. Source: R-01 (a departure from what was announced is
 * on the record, with its reason) [design].
 */
export type EarlyClose = (typeof EARLY_CLOSES)[number];

export const EARLY_CLOSES = ['when-all-have-voted', 'for-a-reason'] as const;

/** How one kind of decision is taken. */
export interface DecisionKind {
  readonly code: string;
  readonly title: string;
  readonly electorate: Electorate;
  readonly denominator: Denominator;
  /** Carried when votes for ÷ denominator is more than (`strict`) or at least this fraction. */
  readonly threshold: Threshold;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  /** Civil days that the poll must be open at the least. */
  readonly minimumDaysOpen: number;
  /** When its poll may be closed before its time; never when left out. */
  readonly closesEarly?: EarlyClose;
  readonly effect: 'none' | 'appointment' | 'removal' | 'allocation' | 'filing';
  readonly rule: string;
  readonly cites: readonly Citation[];
  /** `poll` when left out. */
  readonly procedure?: Procedure;
  /** Which resolution in law it is; the notice must say so for a special one (R-A5). */
  readonly inLaw?: 'ordinary' | 'special' | 'society-special' | 'society-conversion';
  /** Share of those entitled who must vote for the vote to count at all (R-C5). */
  readonly turnout?: Fraction;
  readonly confirmation?: Confirmation;
  /** Constituencies whose own voters must each carry it too (R-I5). */
  readonly eachConstituency?: readonly string[];
  /** Constituencies that are not asked, though their members may vote on other things (R-C20). */
  readonly without?: readonly string[];
  /** Codes of decisions that must be carried as well, such as by the directors (R-D7). */
  readonly alsoNeeds?: readonly string[];
  /** Code of the ballot by which a trustee asks those it votes for; it decides nothing by itself (R-I7). */
  readonly asksFirst?: string;
  /** Those whose written consent it needs, named (R-I11). */
  readonly consentOf?: readonly string[];
  /**
   * How it came to be that altering the articles needs more than a special resolution: at the start, or by agreement
   * of all members. Nothing else can bring it about (R-A41).
   */
  readonly entrenched?: 'on-formation' | 'by-all-members';
  /**
   * What an entrenched kind of altering the articles is for, as places of the constitution with items of a list by
   * their code: `/voting`, `/offices/chair/termYears`. All of it when left out. Itself it protects always (R-A41).
   */
  readonly protects?: readonly string[];
  /** Something that some documents call by this name and the law forbids: kept so that the reader can say why. */
  readonly subject?:
    'director-removal' | 'auditor-removal' | 'articles' | 'dissolution' | 'conversion';
}
