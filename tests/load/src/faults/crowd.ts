import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cluster } from './cluster';
import { Hearing } from './hearing';
import { type Members, registerMembers } from './register-members';
import { type SignedIn } from './sessions';
import { Site } from './site';

const voters = 5;
const actors = 3;
/** At a time: five of them vote, three act. */
export const clients = voters + actors;

/** The receipt of a ballot. */
export interface Receipt {
  readonly ballot: string;
  readonly logIndex: number;
  readonly leafHash: string;
}

/** What was acknowledged, and so must be found in the record whatever happened. */
export interface Acknowledged {
  readonly ballots: Receipt[];
  /** Motions put down, by their ids. */
  readonly drafts: string[];
}

/** People who act and vote, and go on when something breaks. */
export class Crowd {
  readonly acknowledged: Acknowledged = { ballots: [], drafts: [] };
  /** Requests that got no answer. */
  unanswered = 0;
  /** Ballots that got their answer only when they were sent again with their key. */
  answeredLater = 0;
  readonly hearing = new Hearing();

  private constructor(
    private readonly site: Site,
    private readonly people: SignedIn,
  ) {}

  /** Registers members and signs them and the officers in. */
  static async gather(cluster: Cluster, urls: readonly string[], members: Members): Promise<Crowd> {
    const site = new Site(urls, clients);
    return new Crowd(site, await registerMembers(cluster, site, members));
  }

  /** Everybody votes in a poll of their own and officers act until `enough` resolves; then what is under way ends. */
  async busy(enough: Promise<unknown>): Promise<void> {
    const poll = await this.openPoll();
    const queue = this.people.members.values();
    let isOver = false;
    void enough.finally(() => (isOver = true)).catch(() => undefined);
    const vote = async (lane: number): Promise<void> => {
      for (let next = queue.next(); !isOver && !next.done; next = queue.next())
        await this.vote(next.value, poll, lane);
    };
    const act = async (lane: number): Promise<void> => {
      while (!isOver) await this.act(lane);
    };
    await Promise.all([
      enough,
      ...Array.from({ length: voters }, (_, lane) => vote(lane)),
      ...Array.from({ length: actors }, (_, lane) => act(lane)),
    ]);
  }

  close(): void {
    this.site.close();
  }

  /** Sent again with its key until it is answered, as the pages do. */
  private async vote(cookie: string, { poll, contest, options }: Poll, lane: number) {
    let failures = 0;
    const answers = [{ contest, options: [options[randomInt(options.length)]] }];
    const reply = await this.site.insist(
      [cookie, randomUUID(), `polls/${poll}/ballots`, { answers }],
      lane,
      () => failures++,
    );
    if (reply.status !== 201) throw new Error(`A ballot was refused: ${reply.body}`);
    this.unanswered += failures;
    if (failures > 0) this.answeredLater++;
    this.acknowledged.ballots.push(JSON.parse(reply.body) as Receipt);
    await this.acknowledge();
  }

  /** Not sent again: what became of it without an answer is for the record to say. */
  private async act(lane: number): Promise<void> {
    const draft = {
      kind: 'members-ordinary-resolution',
      title: `Motion ${randomUUID()}`,
      text: 'THAT it be so.',
    };
    const { secretary } = this.people;
    const reply = await this.site.send(secretary, randomUUID(), 'resolutions', draft, lane);
    if (!reply) {
      this.unanswered++;
      return sleep(pauseAfterFailure);
    }
    if (reply.status !== 201) throw new Error(`A motion was refused: ${reply.body}`);
    this.acknowledged.drafts.push((JSON.parse(reply.body) as { id: string }).id);
    await this.acknowledge();
  }

  private async acknowledge(): Promise<void> {
    this.hearing.tell();
    await sleep(randomInt(longestPause));
  }

  private async openPoll(): Promise<Poll> {
    const { secretary, returningOfficer, members } = this.people;
    const { id } = await this.site.post<{ id: string }>(secretary, 'resolutions', motion);
    this.acknowledged.drafts.push(id);
    const closesAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const { poll } = await this.site.post<{ poll: string }>(
      returningOfficer,
      `resolutions/${id}/opening`,
      { closesAt },
    );
    const { contests } = await this.site.get<Paper>(members[0] ?? '', `polls/${poll}/paper`);
    const [contest] = contests;
    if (!contest) throw new Error('The poll has no contest.');
    return { poll, contest: contest.id, options: contest.options.map((option) => option.id) };
  }
}

const motion = {
  kind: 'members-ordinary-resolution',
  title: 'To be voted on',
  text: 'THAT it be so.',
};

/** In milliseconds, between what one client does and what it does next. */
const longestPause = 30;
const pauseAfterFailure = 50;

interface Poll {
  readonly poll: string;
  readonly contest: string;
  readonly options: readonly string[];
}

interface Paper {
  readonly contests: readonly {
    readonly id: string;
    readonly options: readonly { id: string }[];
  }[];
}
