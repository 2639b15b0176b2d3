import { err, ok, type Result } from '@folkmoot/basics';
import { type KeyPair } from '../casting/credential';
import { readElection, type Election } from '../election/election';
import { isRanking } from '../election/question';
import { type Element, type Group } from '../group/group';
import { parse, print, type TextFault } from '../json/text';
import { type RandomBytes } from '../random';
import {
  rankingsOf,
  tallyShape,
  withRankings,
  type EncryptedTally,
} from '../tally/encrypted-tally';
import {
  decryptPartially,
  isDecryptionProved,
  partialDecryptionShape,
  type PartialDecryption,
} from '../tally/partial-decryption';
import { openTally, resultShape, type OpeningRefusal } from '../tally/result';
import { isShuffleProved, shuffleRankings, shuffleShape, type Shuffle } from '../tally/shuffle';
import { readTrustees, type Trustees, type TrusteesFault } from '../trustees/trustees';

/** A shuffle or a decryption as it was published, and whose it is: a trustee's number, from 1. */
export interface OwnedText {
  readonly owner: number;
  readonly text: string;
}

/** What is published of an election from its close on, text by text, in order. */
export interface OpeningTexts {
  readonly election: string;
  readonly trustees: string;
  /** How many ballots went into the tally. */
  readonly ballots: number;
  readonly tally: string;
  readonly shuffles: readonly OwnedText[];
  readonly decryptions: readonly OwnedText[];
}

/** Why what was published cannot be read on from. */
export type OpeningFault =
  | { readonly code: 'malformed'; readonly what: OpeningPart; readonly fault: TextFault }
  | { readonly code: 'bad-trustees'; readonly fault: TrusteesFault }
  | { readonly code: 'not-the-trustees-key' };

type OpeningPart = 'election' | 'tally' | 'shuffle' | 'decryption';

/** Why a trustee's shuffle or decryption is not taken. */
export type StepRefusal =
  | { readonly code: 'malformed'; readonly fault: TextFault }
  | { readonly code: 'unknown-owner' | 'owner-twice' | 'not-proved' };

/** Longer than a shuffle of a million ballots. */
const longestText = 2_000_000_000;

/**
 * An election between its close and its result: what a trustee does next with it, and whether what a
 * trustee sent may be added. The texts that it is read from are taken to have been checked; whoever
 * does not trust the server checks them with `firstUnproved`.
 * Source: Belenios specification s.3.4.
 */
export class TallyOpening {
  private constructor(
    readonly election: Election,
    readonly trustees: Trustees,
    private readonly ballots: number,
    private readonly tally: EncryptedTally,
    private readonly shuffles: readonly Owned<Shuffle>[],
    private readonly decryptions: readonly Owned<PartialDecryption>[],
  ) {}

  static read(texts: OpeningTexts, group: Group): Result<TallyOpening, OpeningFault> {
    const election = readElection(texts.election, group);
    if (!election.ok) return malformed('election', election.error);
    const trustees = readTrustees(texts.trustees, group);
    if (!trustees.ok) return err({ code: 'bad-trustees', fault: trustees.error });
    if (trustees.value.electionKey.hex !== election.value.public_key.hex)
      return err({ code: 'not-the-trustees-key' });
    const { ballots } = texts;
    const tally = parse(tallyShape(election.value, ballots), texts.tally, longestText);
    if (!tally.ok) return malformed('tally', tally.error);
    const shuffles: Owned<Shuffle>[] = [];
    for (const { owner, text } of texts.shuffles) {
      const value = parse(shuffleShape(election.value, ballots), text, longestText);
      if (!value.ok) return malformed('shuffle', value.error);
      shuffles.push({ owner, value: value.value });
    }
    const decryptions: Owned<PartialDecryption>[] = [];
    for (const { owner, text } of texts.decryptions) {
      const value = parse(partialDecryptionShape(tally.value, election.value), text, longestText);
      if (!value.ok) return malformed('decryption', value.error);
      decryptions.push({ owner, value: value.value });
    }
    return ok(
      new TallyOpening(election.value, trustees.value, ballots, tally.value, shuffles, decryptions),
    );
  }

  /** Whether there is anything to shuffle: a choice gives sums alone. */
  get hasRankings(): boolean {
    return this.election.questions.some(isRanking);
  }

  /** This trustee's shuffle of the rankings, in its text. */
  shuffle(random: RandomBytes): string {
    const shuffle = shuffleRankings(this.rankings(), this.election, random);
    this.encode(shuffle.ciphertexts);
    return print(shuffleShape(this.election, this.ballots), shuffle);
  }

  /** Whether a trustee's shuffle may follow those that there are. */
  checkShuffle({ owner, text }: OwnedText): Result<null, StepRefusal> {
    const refusal = this.ownerRefusal(owner, this.shuffles);
    if (refusal) return err(refusal);
    const shuffle = parse(shuffleShape(this.election, this.ballots), text, longestText);
    if (!shuffle.ok) return err({ code: 'malformed', fault: shuffle.error });
    return isShuffleProved(this.rankings(), shuffle.value, this.election)
      ? ok(null)
      : err({ code: 'not-proved' });
  }

  /** A trustee's part of opening the shuffled tally, in its text. */
  decrypt(key: KeyPair, random: RandomBytes): string {
    const shuffled = this.shuffled();
    const decryption = decryptPartially(shuffled, key, this.election, random);
    return print(partialDecryptionShape(shuffled, this.election), decryption);
  }

  /** Whether a trustee's decryption is of the shuffled tally, with the key that was published. */
  checkDecryption({ owner, text }: OwnedText): Result<null, StepRefusal> {
    const refusal = this.ownerRefusal(owner, this.decryptions);
    if (refusal) return err(refusal);
    const shuffled = this.shuffled();
    const read = parse(partialDecryptionShape(shuffled, this.election), text, longestText);
    if (!read.ok) return err({ code: 'malformed', fault: read.error });
    const key = this.keyOf(owner);
    return key && isDecryptionProved(read.value, shuffled, key, this.election)
      ? ok(null)
      : err({ code: 'not-proved' });
  }

  /** The published key of a trustee by number: `null` when there is none. */
  keyOf(owner: number): Element | null {
    const party = this.trustees.parties.find(({ owners }) => owners.includes(owner));
    return party?.keys[party.owners.indexOf(owner)] ?? null;
  }

  /** Whether every party has as many decryptions as it takes. */
  canOpen(): boolean {
    const present = new Set(this.decryptions.map(({ owner }) => owner));
    return this.trustees.parties.every(
      ({ owners, threshold }) => owners.filter((owner) => present.has(owner)).length >= threshold,
    );
  }

  /** The result, in its text. */
  open(): Result<string, OpeningRefusal> {
    const { election, ballots, trustees } = this;
    const byOwner = new Map(this.decryptions.map(({ owner, value }) => [owner, value]));
    const opened = openTally(this.shuffled(), byOwner, trustees, election, ballots);
    return opened.ok ? ok(print(resultShape(election, ballots), opened.value)) : opened;
  }

  /** The first step whose proof does not hold, or `null`: for a trustee who trusts nobody before. */
  firstUnproved(): { readonly what: 'shuffle' | 'decryption'; readonly owner: number } | null {
    let before = rankingsOf(this.tally, this.election);
    for (const { owner, value } of this.shuffles) {
      if (!isShuffleProved(before, value, this.election)) return { what: 'shuffle', owner };
      before = value.ciphertexts;
    }
    const shuffled = this.shuffled();
    const bad = this.decryptions.find(({ owner, value }) => {
      const key = this.keyOf(owner);
      return !key || !isDecryptionProved(value, shuffled, key, this.election);
    });
    return bad ? { what: 'decryption', owner: bad.owner } : null;
  }

  private rankings(): EncryptedTally {
    return this.shuffles.at(-1)?.value.ciphertexts ?? rankingsOf(this.tally, this.election);
  }

  private shuffled(): EncryptedTally {
    return withRankings(this.tally, this.rankings(), this.election);
  }

  private ownerRefusal(owner: number, done: readonly Owned<unknown>[]): StepRefusal | null {
    if (!this.keyOf(owner)) return { code: 'unknown-owner' };
    return done.some((other) => other.owner === owner) ? { code: 'owner-twice' } : null;
  }

  private encode(tally: EncryptedTally): void {
    this.election.group.encode(tally.flat().flatMap(({ alpha, beta }) => [alpha, beta]));
  }
}

interface Owned<T> {
  readonly owner: number;
  readonly value: T;
}

const malformed = (what: OpeningPart, fault: TextFault) =>
  err({ code: 'malformed', what, fault } as const);
