import { type Entry } from '@folkmoot/log';
import { type Read, listOf, moment, object, optional, orNull, sha256, text, whole } from '../shape';
import { type Electors, electors } from './electors';
import { type Reconciliation, reconciliation } from './paper-fields';
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

/** What is revealed of a poll's lots: each 64 hexadecimal digits. Source: R-10. */
export interface RevealedLots {
  readonly secret: string;
  readonly beacon: string;
  readonly seed: string;
  /** The public value, where the poll announced one. */
  readonly numbers?: readonly number[] | null;
}

export const revealedLots: Read<RevealedLots> = object({
  secret: sha256,
  beacon: sha256,
  seed: sha256,
  numbers: optional(listOf(whole)),
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
  /** Of a ballot on paper: the batch in which it was. */
  readonly batch: string | null;
}

export const ballotAccepted: Read<Acceptance> = object({
  poll: text,
  constituency: optional(text),
  replaces: orNull(text),
  credential: optional(text),
  tracker: optional(text),
  batch: optional(text),
});

export interface Closing {
  readonly ballots: number;
  readonly electors: readonly Electors[];
  readonly contests: readonly { readonly id: string; readonly ballotsSha256: string }[];
  /** Of a secret poll, whose contests have no ballots to name yet. */
  readonly boxes: readonly BoxClosing[] | null;
  /** `null` in the first form of this entry, before there were votes on paper. */
  readonly votes: Reconciliation | null;
  readonly closedAt: string;
  /** The reason, when it was closed before its time. */
  readonly early: string | null;
}

export const pollClosed: Read<Closing> = object({
  ballots: whole,
  electors: listOf(electors),
  contests: listOf(object({ id: text, ballotsSha256: sha256 })),
  boxes: optional(listOf(boxClosing)),
  votes: optional(reconciliation),
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
  /** From 1. */
  readonly number: number;
  /** How many scrutineers could review it; `null` where no rule asks for a review. */
  readonly scrutineers: number | null;
  readonly sheets: readonly SheetRef[];
  readonly lots: RevealedLots;
  /** When; `null` where nobody may ask for a recount. */
  readonly announcedAt: string | null;
  /** The count that is made again on request; `null` where nobody asked. */
  readonly recountOf: number | null;
}

export const countPublished: Read<CountPublication> = (value, at) => {
  const { number, ...published } = object({
    poll: text,
    number: optional(whole),
    scrutineers: optional(whole),
    sheets: listOf(sheetRef),
    lots: revealedLots,
    announcedAt: optional(moment),
    recountOf: optional(whole),
  })(value, at);
  return { ...published, number: number ?? 1 };
};

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

/** The same, with what its entry commits to. */
export interface LoggedDecision extends DecisionEntry, Pick<Entry, 'commitments' | 'time'> {
  readonly id: string;
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

/** The days of a special notice, as it was recorded of a resolution. Source: R-A24. */
export interface NoticeDays {
  readonly receivedOn: string;
  readonly copySentOn: string;
  readonly meetingOn: string;
  readonly calledOn?: string;
}

export const specialNoticeRecorded: Read<NoticeDays> = (value, at) => {
  const { calledOn, ...days } = object({
    receivedOn: text,
    copySentOn: text,
    meetingOn: text,
    calledOn: optional(text),
  })(value, at);
  return { ...days, ...(calledOn !== null && { calledOn }) };
};

/** When the reasons for a removal were sent, and the day of a hearing, as the decision tells them. Source: R-E8, R-E18. */
export interface RemovalNotice {
  readonly givenOn: string;
  readonly hearingOn?: string;
}

export const removalNoticed: Read<RemovalNotice> = (value, at) => {
  const { givenOn, hearingOn } = object({ givenOn: text, hearingOn: optional(text) })(value, at);
  return { givenOn, ...(hearingOn !== null && { hearingOn }) };
};

/** What whoever would be removed wrote, by its hash. */
export const removalReplied: Read<{ readonly replySha256: string }> = object({
  replySha256: sha256,
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

/** A release of the voting booth, under the hash of the list of its files. Source: docs/evidence.md. */
export interface BoothRelease {
  readonly release: string;
  readonly files: number;
}

/** Read from the fields of the entry and, as `release`, what it is about. */
export const boothReleased: Read<BoothRelease> = object({ release: sha256, files: whole });

/** A key that signs the log, as C2SP signed notes write it. */
export const keyPublished: Read<{ readonly vkey: string }> = object({ vkey: text });
