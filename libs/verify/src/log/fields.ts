import { type FundDivision } from '@folkmoot/rules';
import {
  type Read,
  listOf,
  moment,
  object,
  oneOf,
  optional,
  orNull,
  pence,
  sha256,
  text,
  whole,
  yesNo,
} from '../shape';
import { type RollRef, rollRef } from './roll-ref';
import { type BoxClosing, boxClosing } from './sealed-fields';

/* What the entries of the log say in public, for those actions that a result rests on. */

/** A version of the constitution and the hash of its exact text. */
export interface VersionRef {
  readonly version: number;
  readonly sha256: string;
}

export const versionRef: Read<VersionRef> = object({ version: whole, sha256 });

/** A decision and the hash of its document. */
export interface DecisionRef {
  readonly number: number;
  readonly sha256: string;
}

export interface Adoption extends VersionRef {
  readonly title: string;
  readonly effectiveOn: string;
  /** `null` for the first version, which the founding adopts. */
  readonly decision: DecisionRef | null;
  /** The day on which a registrar registered it, where that is needed. */
  readonly registeredOn: string | null;
}

export const constitutionAdopted: Read<Adoption> = object<Adoption>({
  title: text,
  version: whole,
  sha256,
  effectiveOn: text,
  decision: optional(object<DecisionRef>({ number: whole, sha256 })),
  registeredOn: optional(text),
});

export interface Option {
  readonly id: string;
  readonly name: string;
  /** What is asked for, where the poll shares out a fund. */
  readonly pence: string | null;
}

export interface Contest {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  /** `null` when everybody on the roll votes in it. */
  readonly constituency: string | null;
  readonly title: string;
  readonly seats: number | null;
  /** The fund that is shared out. */
  readonly budgetPence: string | null;
  readonly options: readonly Option[];
  /** The most options that a paper may mark; `null` where its kind says so or there is no limit. */
  readonly mostMarks: number | null;
  /** How the fund is divided; `null` in polls that opened before it was logged. */
  readonly division: FundDivision | null;
}

export interface Opening {
  readonly title: string;
  readonly kind: string;
  /** `null` in the first form of this entry, when every poll was open. */
  readonly secrecy: 'open' | 'secret' | null;
  readonly mayChangeVote: boolean;
  readonly recordDate: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly roll: RollRef;
  readonly contests: readonly Contest[];
  readonly lotCommitment: string;
  readonly constitution: VersionRef;
  /** Which ballot of its election it is, where that is not the first. */
  readonly round: number | null;
  /** The poll of the ballot before. */
  readonly follows: string | null;
  /** Of the first ballot, revealed when the second opens. */
  readonly lots: RevealedLots | null;
}

const fundDivision: Read<FundDivision> = object<FundDivision>({
  method: oneOf('greedy', 'mes-cost', 'mes-card', 'mes-cost-add1'),
  completion: oneOf('none', 'greedy'),
  minimumApprovals: orNull(whole),
  maximumGrantPence: orNull(pence),
  subBudgets: listOf(object({ id: text, name: text, budgetPence: pence, projects: listOf(text) })),
});

/** What is revealed of a poll's lots: each 64 hexadecimal digits. Source: R-10. */
export interface RevealedLots {
  readonly secret: string;
  readonly beacon: string;
  readonly seed: string;
}

export const revealedLots: Read<RevealedLots> = object({
  secret: sha256,
  beacon: sha256,
  seed: sha256,
});

export const pollOpened: Read<Opening> = object({
  title: text,
  kind: text,
  secrecy: optional(oneOf('open', 'secret')),
  mayChangeVote: yesNo,
  recordDate: text,
  opensAt: moment,
  closesAt: text,
  roll: rollRef,
  contests: listOf(
    object<Contest>({
      id: text,
      kind: oneOf('choice', 'ranking', 'approval'),
      constituency: orNull(text),
      title: text,
      seats: orNull(whole),
      budgetPence: orNull(pence),
      options: listOf(object<Option>({ id: text, name: text, pence: orNull(pence) })),
      mostMarks: optional(whole),
      division: optional(fundDivision),
    }),
  ),
  lotCommitment: sha256,
  constitution: versionRef,
  round: optional(whole),
  follows: optional(text),
  lots: optional(revealedLots),
});

export interface Acceptance {
  readonly poll: string;
  /** `null` where the log keeps it to itself until the close, as it has since the second form of this entry. */
  readonly constituency: string | null;
  /** The ballot that this one takes the place of. */
  readonly replaces: string | null;
  /** Of a sealed ballot: the key that signed it, and its own hash. */
  readonly credential: string | null;
  readonly tracker: string | null;
}

export const ballotAccepted: Read<Acceptance> = object({
  poll: text,
  constituency: optional(text),
  replaces: orNull(text),
  credential: optional(text),
  tracker: optional(text),
});

export interface Electors {
  readonly constituency: string;
  readonly entitled: number;
  readonly tookPart: number;
}

export interface Closing {
  readonly ballots: number;
  readonly electors: readonly Electors[];
  readonly contests: readonly { readonly id: string; readonly ballotsSha256: string }[];
  /** Of a secret poll, whose contests have no ballots to name yet. */
  readonly boxes: readonly BoxClosing[] | null;
  readonly closedAt: string;
  /** The reason, when it was closed before its time. */
  readonly early: string | null;
}

export const pollClosed: Read<Closing> = object({
  ballots: whole,
  electors: listOf(object<Electors>({ constituency: text, entitled: whole, tookPart: whole })),
  contests: listOf(object({ id: text, ballotsSha256: sha256 })),
  boxes: optional(listOf(boxClosing)),
  closedAt: text,
  early: orNull(text),
});

/** A note that corrects what a decision says. */
export interface Correction {
  readonly decision: number;
  readonly ordinal: number;
  readonly correctedOn: string;
  readonly note: string;
}

export const decisionCorrected: Read<Correction> = object<Correction>({
  decision: whole,
  ordinal: whole,
  correctedOn: text,
  note: text,
});

/** A count sheet and the ballots that it counts, by their hashes. */
export interface SheetRef {
  readonly contest: string;
  readonly sha256: string;
  readonly ballotsSha256: string;
}

export const sheetRef: Read<SheetRef> = object({ contest: text, sha256, ballotsSha256: sha256 });

export interface CountPublication {
  readonly poll: string;
  readonly sheets: readonly SheetRef[];
  readonly lots: RevealedLots;
}

export const countPublished: Read<CountPublication> = object({
  poll: text,
  sheets: listOf(sheetRef),
  lots: revealedLots,
});

export interface DecisionEntry {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly decidedOn: string;
  readonly verdict: string;
  readonly sha256: string;
  /** `null` for what the board decided at a meeting. */
  readonly poll: string | null;
  readonly constitution: VersionRef;
}

export const decisionMade: Read<DecisionEntry> = object({
  number: whole,
  title: text,
  kind: text,
  decidedOn: text,
  verdict: text,
  sha256,
  poll: orNull(text),
  constitution: versionRef,
});

/** The log before this one, as far as the database still had it. */
export interface Continuation {
  readonly origin: string;
  readonly entries: number;
}

export const logOpened: Read<{ readonly continues: Continuation }> = object({
  continues: object<Continuation>({ origin: text, entries: whole }),
});

/** The key that signs from an entry on, and the one that it takes the place of. */
export const keyRotated: Read<{ readonly vkey: string; readonly former: string }> = object({
  vkey: text,
  former: text,
});

/** A key that signs the log, as C2SP signed notes write it. */
export const keyPublished: Read<{ readonly vkey: string }> = object({ vkey: text });
