import { type Entry, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import { fromHex, toHex } from '../counts/hex';
import { moment, object, oneOf, optional, type Read, sha256 } from '../shape';
import { type CandidatesStatement } from './candidate-fields';
import { type RevealedLots } from './fields';

/** Notice of an election, or of its poll. */
export interface Announcement {
  /** `null` where the entry does not tell which. */
  readonly stage: 'notice-of-election' | 'notice-of-poll' | null;
  /** When it was given; `null` in the first form of this entry. */
  readonly doneAt: string | null;
  /** The commitment to the secret behind an order by lot, where a notice of election has one. */
  readonly orderCommitment: string | null;
}

export const electionAnnounced: Read<Announcement> = object<Announcement>({
  stage: optional(oneOf('notice-of-election', 'notice-of-poll')),
  doneAt: optional(moment),
  orderCommitment: optional(sha256),
});

/** Follows, for each election, what an order of candidates by lot must come from. Source: R-D17, R-10. */
export class PaperOrders {
  private readonly commitments = new Map<string, string>();
  /** The leaf hash of the last entry that changed who stands before they were first published, in hexadecimal. */
  private readonly beacons = new Map<string, string>();
  /** Elections whose candidates were published: the order stays. */
  private readonly settled = new Set<string>();

  announce(election: string, commitment: string | null): void {
    if (commitment !== null && !this.commitments.has(election))
      this.commitments.set(election, commitment);
  }

  change({ resource }: Entry, leaf: Uint8Array): void {
    if (!this.settled.has(resource)) this.beacons.set(resource, toHex(leaf));
  }

  /**
   * What is wrong with the order in which candidates are published, each as `Entry 7 …` goes on.
   * @param goesOn  whether the log continues another, which may have the notice and those who stood
   */
  flawsIn(
    election: string,
    { order, lots, contests }: CandidatesStatement,
    goesOn = false,
  ): string[] {
    this.settled.add(election);
    const committed = this.commitments.get(election);
    if (lots === null) {
      const isDrawn = order === 'lot' || (committed !== undefined && this.beacons.has(election));
      return isDrawn ? ['puts candidates in an order without the lot that was announced'] : [];
    }
    const beacon = this.beacons.get(election);
    const flaws = lotFlaws(lots, {
      committed: committed ?? (goesOn ? null : undefined),
      beacon: beacon ?? (goesOn ? null : undefined),
    });
    for (const { contest, candidates } of contests) {
      const ids = candidates.map(({ id }) => id);
      if (lotOrder(fromHex(lots.seed), contest, ids).join() !== ids.join())
        flaws.push('puts candidates in another order than the lot gives');
    }
    return flaws;
  }
}

/** @param known  what the log told before; `null` where an earlier log may have told it */
function lotFlaws(
  { secret, beacon, seed }: RevealedLots,
  known: Readonly<Record<'committed' | 'beacon', string | null | undefined>>,
): string[] {
  const flaws: string[] = [];
  if (known.committed !== null && known.committed !== lotCommitment(fromHex(secret)))
    flaws.push('draws an order from a secret that the notice of election did not commit to');
  if (known.beacon !== null && known.beacon !== beacon)
    flaws.push('draws an order from another entry than the last that changed who stands');
  if (seed !== toHex(lotSeed(fromHex(secret), fromHex(beacon))))
    flaws.push('draws an order from a seed that does not follow from the secret and the entry');
  return flaws;
}
