import { listOf, object, oneOf, orNull, type Read, sha256, text, whole } from '../shape';

/** A note that corrects what a decision says, as the register lists it. */
export interface CorrectionLine {
  readonly ordinal: number;
  readonly correctedOn: string;
  readonly note: string;
  /** Index of its entry in the log. */
  readonly entry: number;
}

/** A line of the register of decisions. */
export interface RegisterLine {
  readonly number: number;
  readonly title: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly verdict: string;
  readonly headline: string;
  /** `null` for what the board decided at a meeting. */
  readonly poll: string | null;
  /** The decision that this one corrects. */
  readonly corrects: number | null;
  /** Oldest first. */
  readonly corrections: readonly CorrectionLine[];
  /** SHA-256 of its document. */
  readonly sha256: string;
  /** Index of its entry in the log. */
  readonly entry: number;
}

/** `decisions.json`: every decision, oldest first. */
export interface Register {
  readonly schema: 'folkmoot-register-1';
  readonly decisions: readonly RegisterLine[];
}

export const register: Read<Register> = object({
  schema: oneOf('folkmoot-register-1'),
  decisions: listOf(
    object<RegisterLine>({
      number: whole,
      title: text,
      kind: text,
      kindTitle: text,
      body: text,
      decidedOn: text,
      verdict: text,
      headline: text,
      poll: orNull(text),
      corrects: orNull(whole),
      corrections: listOf(
        object<CorrectionLine>({ ordinal: whole, correctedOn: text, note: text, entry: whole }),
      ),
      sha256,
      entry: whole,
    }),
  ),
});

/** A key that signs the log. */
export interface KeyLine {
  /** As C2SP signed notes write it. */
  readonly vkey: string;
  /** The entry that published it; `null` for a key that the log does not tell of. */
  readonly entry: number | null;
}

/** `keys.json`: the keys of the log, oldest first. */
export interface KeyHistory {
  readonly schema: 'folkmoot-keys-1';
  readonly origin: string;
  readonly keys: readonly KeyLine[];
}

export const keyHistory: Read<KeyHistory> = object({
  schema: oneOf('folkmoot-keys-1'),
  origin: text,
  keys: listOf(object<KeyLine>({ vkey: text, entry: orNull(whole) })),
});

/** A version of the constitution. */
export interface ConstitutionLine {
  readonly version: number;
  readonly title: string;
  readonly effectiveOn: string;
  readonly sha256: string;
  /** The entry that adopted it. */
  readonly entry: number;
}

/** `constitutions.json`: every version, oldest first. */
export interface ConstitutionList {
  readonly schema: 'folkmoot-constitutions-1';
  readonly versions: readonly ConstitutionLine[];
}

export const constitutionList: Read<ConstitutionList> = object({
  schema: oneOf('folkmoot-constitutions-1'),
  versions: listOf(
    object<ConstitutionLine>({
      version: whole,
      title: text,
      effectiveOn: text,
      sha256,
      entry: whole,
    }),
  ),
});

/** A poll, by the entries that tell of it. */
export interface PollLine {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly opened: number;
  /** `null` while it is open. */
  readonly closed: number | null;
  /** The entry that published its count; `null` where that came with the decision. */
  readonly counted: number | null;
}

/** `polls.json`: every poll, oldest first. */
export interface PollList {
  readonly schema: 'folkmoot-polls-1';
  readonly polls: readonly PollLine[];
}

export const pollList: Read<PollList> = object({
  schema: oneOf('folkmoot-polls-1'),
  polls: listOf(
    object<PollLine>({
      id: text,
      title: text,
      kind: text,
      opened: whole,
      closed: orNull(whole),
      counted: orNull(whole),
    }),
  ),
});
