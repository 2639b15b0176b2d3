import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256Hex } from '../hash';
import { print } from '../json/text';
import {
  eventShape,
  headerShape,
  ownedShape,
  setupShape,
  sizedTallyShape,
  type EventType,
} from './structures';
import { tarFile } from './tar';

/**
 * An election's public record while it grows: every step appends, nothing is ever changed. All texts
 * are taken as they were published.
 * Source: Belenios specification s.4.4.
 */
export class Archive {
  private readonly parts: Uint8Array[] = [];
  private parent: string | undefined;
  private height = 0;

  /** @param opened  seconds since 1970 at which the election began */
  constructor(private readonly opened: number) {
    this.put('BELENIOS', print(headerShape, { version: 1, timestamp: String(opened) }));
  }

  /** The whole archive so far: a `.bel` file. */
  bytes(): Uint8Array {
    return concatBytes(...this.parts);
  }

  setUp(texts: { election: string; trustees: string; credentials: string }): void {
    const election = this.data(texts.election);
    const trustees = this.data(texts.trustees);
    const credentials = this.data(texts.credentials);
    this.event('Setup', this.data(print(setupShape, { election, trustees, credentials })));
  }

  addBallot(ballot: string): void {
    this.event('Ballot', this.data(ballot));
  }

  endBallots(): void {
    this.event('EndBallots');
  }

  addTally(tally: string, ballots: number): void {
    const sized = {
      num_tallied: ballots,
      total_weight: ballots,
      encrypted_tally: this.data(tally),
    };
    this.event('EncryptedTally', this.data(print(sizedTallyShape, sized)));
  }

  /** @param owner  the trustee's number, from 1 */
  addShuffle(owner: number, shuffle: string): void {
    this.owned('Shuffle', owner, shuffle);
  }

  endShuffles(): void {
    this.event('EndShuffles');
  }

  /** @param owner  the trustee's number, from 1 */
  addPartialDecryption(owner: number, decryption: string): void {
    this.owned('PartialDecryption', owner, decryption);
  }

  addResult(result: string): void {
    this.event('Result', this.data(result));
  }

  private owned(type: EventType, owner: number, text: string): void {
    this.event(type, this.data(print(ownedShape, { owner, payload: this.data(text) })));
  }

  private event(type: EventType, payload?: string): void {
    const text = print(eventShape, {
      ...(this.parent && { parent: this.parent }),
      height: this.height,
      type,
      ...(payload && { payload }),
    });
    this.parent = sha256Hex(text);
    this.height += 1;
    this.put(`${this.parent}.event.json`, text);
  }

  private data(text: string): string {
    const hash = sha256Hex(text);
    this.put(`${hash}.data.json`, text);
    return hash;
  }

  private put(name: string, text: string): void {
    this.parts.push(tarFile({ name, content: utf8ToBytes(text) }, this.opened));
  }
}
