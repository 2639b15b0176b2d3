/** What was checked when something is found wrong. A closed list: programs may act on it. */
export type Check =
  /** The bytes of an entry, its place and its time. */
  | 'entry'
  /** The checkpoint: whose it is, who signed it, how many entries it covers, their root. */
  | 'checkpoint'
  /** An older checkpoint that the reader kept: the log must still begin with what it signed. */
  | 'kept-checkpoint'
  /** The versions of the constitution. */
  | 'constitution'
  /** A poll's story in the log: opened once, ballots accepted, closed once, as many as reported. */
  | 'poll'
  /** The lots: the secret committed to before voting, the beacon, the seed. */
  | 'lots'
  /** The published ballots and the count made again from them. */
  | 'count'
  /** The document of a decision, and whether it says what its entry in the log says. */
  | 'decision'
  /** The facts that a decision rests on, against the counts and the log. */
  | 'facts'
  /** The rules in force, applied again to the facts. */
  | 'rules'
  /** A file issued about a decision, against its hash in the log. */
  | 'document'
  /** The register of decisions against the log. */
  | 'register'
  /** A tile of the tree or a bundle of entries, in a published folder. */
  | 'tile'
  /** The proof that goes with a decision. */
  | 'proof'
  /** The published figures of a roll. */
  | 'roll'
  /** The history of the keys that sign the log. */
  | 'key'
  /** A file of a published folder against the manifest. */
  | 'manifest';

/** Where something is wrong, as far as it can be told. */
export interface Place {
  /** Index of an entry of the log. */
  readonly entry?: number;
  /** Number of a decision. */
  readonly decision?: number;
  /** A published file, by the name that `fileNames` gives it. */
  readonly file?: string;
}

/** One thing that does not hold. */
export interface Failure extends Place {
  readonly check: Check;
  /** One sentence for a person. */
  readonly says: string;
}

/** How much was checked. */
export interface Checked {
  readonly entries: number;
  readonly decisions: number;
  /** Count sheets made again. */
  readonly counts: number;
  /** Ballot papers counted again. */
  readonly ballots: number;
  /** Former members whose personal data was erased: what the log commits to about them can no longer be opened. */
  readonly erasures: number;
  /** Tiles of the tree; none where the record is not read from a folder. */
  readonly tiles: number;
  /** Files held against the manifest. */
  readonly files: number;
}

/** The checkpoint that the verdict is about. */
export interface CheckedLog {
  readonly origin: string;
  readonly size: number;
  /** 64 hexadecimal digits. */
  readonly root: string;
  /** The trusted keys whose signatures on it were checked, in their published form. */
  readonly signedBy: readonly string[];
}

/** The releases of the voting booth that the log tells of: what sees a secret vote before it is sealed. */
export interface CheckedBooth {
  readonly releases: number;
  /** SHA-256 of the newest one's list of files; 64 hexadecimal digits. */
  readonly newest: string;
}

/** What verification found. Plain data. */
export interface Verdict {
  /** Whether everything holds. */
  readonly ok: boolean;
  readonly checked: Checked;
  /** `null` when there is no believable checkpoint. */
  readonly log: CheckedLog | null;
  /** The log that this one goes on from, which is a record of its own: what rests on that one alone was not checked. */
  readonly continues: string | null;
  /** `null` when the log tells of none. */
  readonly booth: CheckedBooth | null;
  readonly failures: readonly Failure[];
  /** What the record does not tell and could not be checked, in sentences: entries of older forms tell less. */
  readonly unchecked: readonly string[];
}
