import { type RollEntryId } from '@folkmoot/basics';
import { type NewKey, type SealedInBox, type SealedState } from './sealed-box.repository';

/** What is in the boxes, with the ballots of a group as they are taken one by one. */
export class BoxesSoFar {
  private readonly owners = new Map<string, { box: string; rollEntry: RollEntryId }>();
  private readonly current = new Map<string, { credential: string; ordinal: number }>();
  private readonly latest = new Map<string, SealedInBox>();
  private readonly byTracker = new Map<string, SealedInBox>();
  private readonly ciphertexts = new Map<string, RollEntryId>();

  constructor({ keys, ballots, ciphertexts }: Omit<SealedState, 'entries'>) {
    for (const { credential, box, rollEntry, ordinal } of keys)
      this.register({ credential, box, rollEntry, ordinal });
    for (const ballot of ballots) this.keep(ballot);
    for (const { box, sha256, rollEntry } of ciphertexts)
      this.ciphertexts.set(`${box}/${sha256}`, rollEntry);
  }

  register(key: Pick<NewKey, 'credential' | 'box' | 'rollEntry' | 'ordinal'>): void {
    const { credential, box, rollEntry, ordinal } = key;
    this.owners.set(credential, { box, rollEntry });
    const place = `${box}/${rollEntry}`;
    if ((this.current.get(place)?.ordinal ?? 0) < ordinal)
      this.current.set(place, { credential, ordinal });
  }

  keep(ballot: SealedInBox, ciphertexts: readonly string[] = []): void {
    this.latest.set(`${ballot.box}/${ballot.rollEntry}`, ballot);
    this.byTracker.set(`${ballot.rollEntry}/${ballot.tracker}`, ballot);
    for (const sha256 of ciphertexts)
      this.ciphertexts.set(`${ballot.box}/${sha256}`, ballot.rollEntry);
  }

  ownerOf = (credential: string) => this.owners.get(credential);
  keyOf = (box: string, entry: RollEntryId) => this.current.get(`${box}/${entry}`);
  lastOf = (box: string, entry: RollEntryId) => this.latest.get(`${box}/${entry}`);
  sent = (entry: RollEntryId, tracker: string) => this.byTracker.get(`${entry}/${tracker}`);
  holderOf = (box: string, sha256: string) => this.ciphertexts.get(`${box}/${sha256}`);
}
