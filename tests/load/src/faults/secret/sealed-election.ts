import { type Election, encryptBallot, type KeyPair, readElection } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { valueOf } from '@folkmoot/basics';
import { randomBytes, randomInt } from 'node:crypto';
import { type Cluster } from '../cluster';
import { type SignedIn } from '../sessions';
import { type Site } from '../site';
import { nominate } from '../../nominate';

const candidates = 5;

/** A ranking, encrypted: what is sent, and what was meant. */
export interface SealedRanking {
  readonly body: { readonly ballots: readonly { readonly box: string; readonly ballot: string }[] };
  readonly tracker: string;
  /** Places of candidates, most preferred first. */
  readonly order: readonly number[];
}

/** How many ballots, keys and marks the log says there are at the close: one number, three times. */
export interface Closing {
  readonly ballots: number;
  readonly credentials: number;
  readonly rollMarks: number;
  /** Of its entry. */
  readonly logIndex: number;
  /** From the request to its answer. */
  readonly milliseconds: number;
}

/** A secret election of one ranking that is open for voting. */
export class SealedElection {
  private constructor(
    private readonly site: Site,
    private readonly cluster: Cluster,
    private readonly people: SignedIn,
    readonly id: string,
    readonly poll: string,
    readonly box: string,
    private readonly election: Election,
  ) {}

  /** Calls it, puts members on the paper, and opens it. */
  static async open(cluster: Cluster, site: Site, people: SignedIn): Promise<SealedElection> {
    const { returningOfficer: officer, members } = people;
    const { id } = await site.post<{ id: string }>(officer, 'elections', {
      title: 'A seat for staff',
      contests: [{ constituency: 'staff', seats: 1 }],
    });
    const override = await site.post<{ id: string }>(officer, `elections/${id}/overrides`, {
      stage: 'timetable',
      reason: 'A trial of what is killed.',
    });
    const decision = `elections/${id}/overrides/${override.id}/decision`;
    await site.post(people.secretary, decision, { agreed: true });
    const standing = await cluster.ask<{ number: string }>(
      `select number from governance.member order by number limit $1`,
      [candidates],
    );
    for (const { number } of standing)
      await nominate((path, body) => site.post(officer, path, body), id, 'staff', number);
    const closesAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const opening = `elections/${id}/opening`;
    const { poll } = await site.post<{ poll: string }>(officer, opening, { closesAt });
    const paper = await site.get<{ boxes: { id: string }[] }>(
      members[0] ?? '',
      `polls/${poll}/paper`,
    );
    const box = paper.boxes[0]?.id ?? '';
    const text = await site.text('', `polls/${poll}/boxes/${box}/election.json`);
    const election = valueOf(readElection(text, sodiumGroup));
    return new SealedElection(site, cluster, people, id, poll, box, election);
  }

  /** Some of the candidates in some order, sealed under a member's key. */
  seal(key: KeyPair): SealedRanking {
    const all = Array.from({ length: candidates }, (_, place) => place);
    const order = all
      .map((place) => ({ place, weight: randomInt(2 ** 32) }))
      .sort((a, b) => a.weight - b.weight)
      .slice(0, 1 + randomInt(candidates))
      .map(({ place }) => place);
    const { text, tracker } = valueOf(encryptBallot(this.election, [order], key, randomBytes));
    return { body: { ballots: [{ box: this.box, ballot: text }] }, tracker, order };
  }

  /** Closes the poll before its time, and reads what the log says of the box. */
  async close(): Promise<Closing> {
    const began = performance.now();
    const { returningOfficer, secretary } = this.people;
    const asked = `polls/${this.poll}/early-close`;
    const { id } = await this.site.post<{ id: string }>(secretary, asked, { reason: 'Tried.' });
    await this.site.post(returningOfficer, `${asked}/${id}/decision`, { agreed: true });
    const milliseconds = performance.now() - began;
    const [entry] = await this.cluster.ask<{ index: string; box: Omit<Closing, 'logIndex'> }>(
      `select index, convert_from(bytes, 'UTF8')::jsonb #> '{b,p,boxes,0}' as box
         from record.entry where action = 'poll.closed' and resource = $1`,
      [this.poll],
    );
    if (!entry) throw new Error('The poll was closed without an entry in the log.');
    return { ...entry.box, logIndex: Number(entry.index), milliseconds };
  }

  /** Counts what was opened, and declares it. @returns how many papers were counted */
  async declare(): Promise<number> {
    const { returningOfficer: officer } = this.people;
    const { countSheets } = await this.site.post<{ countSheets: { sha256: string }[] }>(
      officer,
      `elections/${this.id}/count`,
      {},
    );
    await this.site.post(this.people.scrutineer, `elections/${this.id}/count/confirmation`, {
      count: 1,
    });
    await this.site.post(officer, `elections/${this.id}/declaration`, {});
    const path = `count-sheets/${countSheets[0]?.sha256}`;
    return (await this.site.get<{ valid: number }>('', path)).valid;
  }
}
