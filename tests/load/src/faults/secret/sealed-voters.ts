import { type KeyPair, newKeyPair } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Reply } from '../../http';
import { Hearing } from '../hearing';
import { type Site } from '../site';
import { type SealedElection, type SealedRanking } from './sealed-election';

/** The receipt of a sealed ballot. */
export interface SealedReceipt {
  readonly tracker: string;
  readonly logIndex: number;
  readonly leafHash: string;
}

/** A member at a device, and the ballot of theirs that was acknowledged last. */
export interface SealedVoter {
  readonly cookie: string;
  key: KeyPair;
  last: (SealedReceipt & Pick<SealedRanking, 'order'>) | null;
}

const newKey = (): KeyPair => newKeyPair(sodiumGroup, randomBytes);

/** In milliseconds, between what one client does and what it does next. */
const longestPause = 30;
/** One in so many votes comes from another device; one in so many is sent again though it was answered. */
const [otherDevice, sentAgain] = [6, 4];

/** Members who vote in secret and change their votes, and send each ballot until it is answered. */
export class SealedVoters {
  readonly hearing = new Hearing();
  readonly acknowledged: SealedReceipt[] = [];
  /** Requests that got no answer. */
  unanswered = 0;
  /** Ballots that got their answer only when they were sent again. */
  answeredLater = 0;
  /** Ballots sent again after their answer. */
  repeated = 0;
  /** Of these, those that were answered otherwise than the first time: there may be none. */
  answeredOtherwise = 0;
  readonly voters: readonly SealedVoter[];

  constructor(
    private readonly site: Site,
    private readonly election: SealedElection,
    cookies: readonly string[],
  ) {
    this.voters = cookies.map((cookie) => ({ cookie, key: newKey(), last: null }));
  }

  /** So many clients vote for one member after the other, round and round, until `enough` resolves. */
  async busy(clients: number, enough: Promise<unknown>): Promise<void> {
    let isOver = false;
    void enough.finally(() => (isOver = true)).catch(() => undefined);
    // A member is at one device at a time: each client votes for members of its own.
    const lane = async (client: number): Promise<void> => {
      const own = this.voters.filter((_, at) => at % clients === client);
      for (let n = 0; !isOver; n++) {
        const voter = own[n % own.length];
        if (voter) await this.vote(voter, client);
      }
    };
    await Promise.all([enough, ...Array.from({ length: clients }, (_, n) => lane(n))]);
  }

  /** Puts one ballot in the box. */
  async vote(voter: SealedVoter, turn: number): Promise<void> {
    if (randomInt(otherDevice) === 0) voter.key = newKey();
    const sealed = this.election.seal(voter.key);
    let failures = 0;
    const reply = await this.send(voter, sealed, turn, () => failures++);
    if (reply.status !== 201 && reply.status !== 200)
      throw new Error(`A sealed ballot was refused: ${reply.body}`);
    this.unanswered += failures;
    if (failures > 0) this.answeredLater++;
    this.take(voter, sealed, reply);
    if (randomInt(sentAgain) === 0) await this.sendAgain(voter, sealed, reply, turn + 1);
    await sleep(randomInt(longestPause));
  }

  /** A ballot was answered: what the receipt says must be found in the record. */
  take(voter: SealedVoter, { order }: Pick<SealedRanking, 'order'>, { body }: Reply): void {
    const [receipt] = (JSON.parse(body) as { ballots: SealedReceipt[] }).ballots;
    if (!receipt) throw new Error('A sealed ballot was answered without a receipt.');
    this.acknowledged.push(receipt);
    if ((voter.last?.logIndex ?? -1) < receipt.logIndex) voter.last = { ...receipt, order };
    this.hearing.tell();
  }

  send(
    { cookie }: SealedVoter,
    { body }: SealedRanking,
    turn: number,
    tried: () => void = () => undefined,
  ): Promise<Reply> {
    const path = `polls/${this.election.poll}/sealed-ballots`;
    return this.site.insist([cookie, randomUUID(), path, body], turn, tried);
  }

  private async sendAgain(voter: SealedVoter, sealed: SealedRanking, first: Reply, turn: number) {
    const again = await this.send(voter, sealed, turn, () => this.unanswered++);
    this.repeated++;
    if (again.status !== 200 || again.body !== first.body) this.answeredOtherwise++;
  }
}
