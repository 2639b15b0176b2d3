import {
  ballotFromSeed,
  curveGroup,
  formatOpening,
  type Marks,
  readElection,
  seedLength,
} from '@folkmoot/ballot';
import { sha256Hex } from '@folkmoot/log';
import { marksOf, type ReopenedVote, reopenVote, type SealedAnswer } from '@folkmoot/sealed';
import { electionOf, faultOf, provedEntry } from '../../shared/sealing/check-paper';
import {
  type LogEvidence,
  type OpenedBallot,
  type PaperFault,
  type PaperToSeal,
  type SealedBallot,
} from '../../shared/sealing/paper-to-seal';

interface SealedVote {
  readonly seed: Uint8Array;
  readonly ballots: readonly (SealedBallot & { readonly marks: readonly Marks[] })[];
}

/** Whatever needs the cryptography. It runs beside the pages, in a thread of its own. */
export class SealingDesk {
  private sealed: SealedVote | null = null;

  constructor(private readonly chance: (length: number) => Uint8Array) {}

  check({ paper, evidence }: { paper: PaperToSeal; evidence: LogEvidence }): PaperFault | null {
    return faultOf(paper, evidence);
  }

  /**
   * Seals a vote with fresh keys and fresh chance. Until the next one the desk remembers what opens it.
   * @throws when the paper is at fault or an answer is none: the pages ask neither
   */
  seal({
    paper,
    answers,
  }: {
    paper: PaperToSeal;
    answers: readonly SealedAnswer[];
  }): SealedBallot[] {
    const seed = this.chance(seedLength);
    const ballots = paper.boxes.map((box) => {
      const election = electionOf(paper.title, box);
      if (typeof election === 'string') throw new Error(`The paper is at fault: ${election}.`);
      const own = answers.filter(({ contest }) => box.contests.some(({ id }) => id === contest));
      const marks = marksOf(box.contests, own);
      if (!marks.ok) throw new Error(`These are no answers: ${marks.error.code}.`);
      const ballot = ballotFromSeed(election, marks.value, seed);
      if (!ballot.ok) throw new Error(`These are no marks: ${ballot.error.code}.`);
      return { box: box.id, ...ballot.value, marks: marks.value };
    });
    this.sealed = { seed, ballots };
    return ballots.map(({ box, text, tracker }) => ({ box, text, tracker }));
  }

  /** What opens the vote sealed last, once: `null` when there is none. From then on it must not be cast. */
  open(): OpenedBallot[] | null {
    const sealed = this.sealed;
    this.forget();
    if (!sealed) return null;
    const { seed, ballots } = sealed;
    return ballots.map(({ box, tracker, marks }) => ({
      box,
      tracker,
      opening: formatOpening({ seed, marks }),
    }));
  }

  forget(): null {
    this.sealed = null;
    return null;
  }

  /** Makes the ballot again that an opening opens; `null` when it opens none of this election. */
  reopen({ election, opening }: { election: string; opening: string }): ReopenedVote | null {
    const read = readElection(election, curveGroup);
    if (!read.ok) return null;
    const reopened = reopenVote(read.value, opening);
    return reopened.ok ? reopened.value : null;
  }

  /** Whether the log proves that a ballot was accepted: its tracker and the key that signed it. */
  isAccepted({ proof, origin, keys, tracker }: AcceptedClaim): boolean {
    const entry = provedEntry(proof, origin, keys);
    return entry?.action === 'ballot.accepted' && entry.fields['tracker'] === tracker;
  }

  /** SHA-256 of a text, in hexadecimal. */
  sha256({ text }: { text: string }): string {
    return sha256Hex(text);
  }
}

/** What is said to be in the log, and the proof of it. */
export interface AcceptedClaim {
  readonly proof: string;
  readonly origin: string;
  readonly keys: readonly string[];
  readonly tracker: string;
}
