import {
  type Comparison,
  type Constitution,
  type DecisionFacts,
  type Effect,
  type Step,
  type Verdict,
  type Warning,
} from '@folkmoot/rules';

/** A page of a list; `next` is the cursor of the page after it. */
export interface List<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
}

export type Role =
  'secretary' | 'returning-officer' | 'scrutineer' | 'council-member' | 'member' | 'inspector';

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly member: {
    readonly id: string;
    readonly number: string;
    /** `null` for a member who qualifies for none today. */
    readonly constituency: string | null;
    readonly constituencyName: string | null;
  } | null;
}

export interface Me {
  readonly account: Account | null;
}

export interface SignInRequest {
  /** In words: whether we know the person is not told. */
  readonly sentTo: string;
  /** For which link and code work. */
  readonly minutes: number;
}

/** A cookie ties the code to the browser that asked for it. */
export type SignInProof = { readonly token: string } | { readonly code: string };

export interface MailSummary {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string;
}

export interface Mail extends MailSummary {
  readonly text: string;
}

export interface Organisation {
  readonly name: string;
  readonly legalForm: Constitution['legalForm'];
  readonly about: string;
  readonly origin: string;
  readonly counts: {
    readonly members: number;
    readonly decisions: number;
    readonly councilMembers: number;
  };
  readonly demo: boolean;
  readonly signInHints: readonly {
    readonly role: string;
    readonly identifier: string;
    readonly says: string;
  }[];
}

export interface ConstitutionInForce {
  readonly version: number;
  readonly sha256: string;
  readonly effectiveOn: string;
  readonly pack: Constitution;
}

export interface Holder {
  readonly name: string;
  readonly from: string;
  /** The last day in office. */
  readonly to: string;
  /** Number of the decision that put them there. */
  readonly decision: number | null;
}

export interface Council {
  readonly seats: readonly {
    readonly constituency: string;
    readonly constituencyName: string;
    readonly seats: number;
    readonly holders: readonly Holder[];
  }[];
  readonly offices: readonly {
    readonly code: string;
    readonly name: string;
    readonly places: number;
    readonly holders: readonly Holder[];
  }[];
}

export type PollKind = 'resolution' | 'election' | 'fund-round';

export interface MyBallot {
  readonly poll: string;
  readonly title: string;
  readonly kind: PollKind;
  readonly state: 'open' | 'closed' | 'decided';
  readonly opensAt: string;
  readonly closesAt: string;
  readonly voted: boolean;
  readonly castAt: string | null;
  readonly mayChangeVote: boolean;
  readonly decision: number | null;
}

export type ContestKind = 'choice' | 'ranking' | 'approval';

export interface ContestOption {
  readonly id: string;
  readonly name: string;
  readonly statement: string | null;
  readonly pence: string | null;
}

export interface Contest {
  readonly id: string;
  readonly kind: ContestKind;
  readonly title: string;
  readonly text: string;
  readonly seats: number | null;
  readonly budgetPence: string | null;
  readonly options: readonly ContestOption[];
}

/** A ranking is in order of preference; a choice holds one option; an approval any number. */
export interface Answer {
  readonly contest: string;
  readonly options: readonly string[];
}

export interface Paper {
  readonly poll: string;
  readonly title: string;
  readonly kind: PollKind;
  readonly introduction: string;
  readonly closesAt: string;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly voted: boolean;
  readonly canVote: boolean;
  /** Why this member cannot vote. */
  readonly reason: { readonly code: string; readonly says: string } | null;
  readonly contests: readonly Contest[];
  readonly current: readonly Answer[] | null;
}

/** The answer to casting: the ballot is in the box and in the log. */
export interface CastReceipt {
  readonly ballot: string;
  readonly castAt: string;
  readonly logIndex: number;
  readonly leafHash: string;
  /** The log entry, exactly as it was hashed. */
  readonly entry: string;
}

export interface Receipt extends CastReceipt {
  readonly poll: string;
  readonly title: string;
  /** Opens the commitment in the entry, for its holder alone; `null` once it has been erased. */
  readonly opening: { readonly key: string; readonly payload: string } | null;
  /** Log index of the vote that this one replaces. */
  readonly replaces: number | null;
  readonly choices: readonly { readonly title: string; readonly options: readonly string[] }[];
}

export interface DecisionSummary {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly verdict: Verdict;
  readonly headline: string;
}

/** A page of the register, with what the whole of it can be narrowed down to. */
export interface DecisionList extends List<DecisionSummary> {
  readonly kinds: readonly {
    readonly kind: string;
    readonly kindTitle: string;
    readonly decisions: number;
  }[];
  /** Newest first. */
  readonly years: readonly number[];
}

/** A step as answered: JSON says `null` where there is no comparison. */
export type ReadStep = Omit<Step, 'comparison'> & { readonly comparison?: Comparison | null };

export interface Decision extends DecisionSummary {
  readonly id: string;
  readonly text: string;
  readonly derivation: readonly ReadStep[];
  readonly effects: readonly Effect[];
  readonly warnings: readonly Warning[];
  readonly facts: DecisionFacts;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly constitution: { readonly version: number; readonly sha256: string };
  readonly documentSha256: string;
  readonly logIndex: number;
  readonly leafHash: string;
  readonly recordedAt: string;
  readonly countSheets: readonly {
    readonly contest: string;
    readonly title: string;
    readonly sha256: string;
  }[];
  readonly corrects: number | null;
  readonly correctedBy: number | null;
}

export interface Challenge {
  readonly id: string;
  readonly number: number;
  readonly raisedBy: string;
  readonly question: string;
  readonly raisedOn: string;
  readonly dueOn: string;
  readonly state: 'open' | 'overdue' | 'answered';
  readonly response: string | null;
  readonly outcome: 'accepted' | 'explained' | 'escalated' | null;
  readonly responder: string;
  readonly answeredOn: string | null;
}

export interface LogHead {
  readonly origin: string;
  readonly vkey: string;
  readonly size: number;
  /** Entries under the last signed checkpoint. */
  readonly signedSize: number;
  /** Root hash of the signed part, hexadecimal. */
  readonly root: string | null;
}
