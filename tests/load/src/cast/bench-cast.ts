import { randomInt, randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { Connections } from '../http';
import { type ScratchAddress, scratchSite } from '../instance/scratch-site';
import { inParallel, median, perSecond, type Speed, timed } from '../measure';
import { say } from '../run-script';
import { ratio, table, whole } from '../table';
import { type ReadyVoter, signInEverybody } from './electors';
import { type OpenPoll, openPoll } from './poll';
import { rawSite } from './raw-site';

const goal = 0.5;
const connections = 32;

/**
 * Measures ballots cast over HTTP, each by a member of their own, against one bare INSERT a request
 * behind bare node:http: same database, same connections, same load, in turns.
 */
export async function benchCast(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '5' },
      ballots: { type: 'string', default: '3000' },
      pool: { type: 'string', default: '10' },
    },
  });
  const [rounds, ballots, pool] = [values.rounds, values.ballots, values.pool].map(Number) as [
    number,
    number,
    number,
  ];
  const site = await scratchSite({ pool });
  try {
    await prepare(site);
    const raw = await rawSite({ databaseUrl: site.migratorUrl, pool });
    try {
      say(
        `${rounds} rounds of ${whole(ballots)} ballots, ${connections} connections, pool of ${pool}`,
      );
      const bench = await Bench.prepare(site, raw.url, { rounds, ballots });
      report(await bench.run());
    } finally {
      await raw.close();
    }
  } finally {
    await site.close();
  }
}

interface Size {
  readonly rounds: number;
  /** Ballots in a round. */
  readonly ballots: number;
}

interface Round {
  readonly folkmoot: number;
  readonly raw: number;
}

class Bench {
  private readonly site: Connections;
  private readonly raw: Connections;

  private constructor(
    siteUrl: string,
    rawUrl: string,
    private readonly poll: OpenPoll,
    private readonly voters: ReadyVoter[],
    private readonly size: Size,
  ) {
    this.site = new Connections(siteUrl, connections);
    this.raw = new Connections(rawUrl, connections);
  }

  /** Opens a poll with a voter for every ballot, those of the warm-up included. */
  static async prepare(site: ScratchAddress, rawUrl: string, size: Size): Promise<Bench> {
    const poll = await openPoll(site.url, (size.rounds + 1) * size.ballots);
    const voters = await signInEverybody(site.appUrl);
    return new Bench(site.url, rawUrl, poll, voters, size);
  }

  async run(): Promise<Round[]> {
    await this.round();
    const rounds: Round[] = [];
    for (let n = 0; n < this.size.rounds; n++) rounds.push(await this.round());
    this.site.close();
    this.raw.close();
    return rounds;
  }

  private async round(): Promise<Round> {
    const { ballots } = this.size;
    const raw = await this.measure(Array.from({ length: ballots }), () => this.insertRaw());
    const folkmoot = await this.measure(this.voters.splice(0, ballots), (voter) =>
      this.cast(voter),
    );
    return { raw: perSecond(raw), folkmoot: perSecond(folkmoot) };
  }

  private async measure<T>(items: readonly T[], send: (item: T) => Promise<void>): Promise<Speed> {
    const { seconds } = await timed(() => inParallel(items, connections, send));
    return { done: items.length, seconds };
  }

  private async cast({ cookie }: ReadyVoter): Promise<void> {
    const { poll } = this.poll;
    const reply = await this.site.send(
      'POST',
      `/api/v1/polls/${poll}/ballots`,
      { cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      JSON.stringify({ answers: this.answers() }),
    );
    if (reply.status !== 201) throw new Error(`A ballot was refused: ${reply.body}`);
  }

  private async insertRaw(): Promise<void> {
    const { poll } = this.poll;
    const body = { id: randomUUID(), poll, rollEntry: randomUUID(), answers: this.answers() };
    const reply = await this.raw.send(
      'POST',
      '/',
      { 'content-type': 'application/json' },
      JSON.stringify(body),
    );
    if (reply.status !== 201) throw new Error(`An insert failed: ${reply.body}`);
  }

  private answers(): { contest: string; options: string[] }[] {
    const { contest, options } = this.poll;
    const shuffled = options
      .map((option) => ({ option, at: randomInt(1_000_000) }))
      .toSorted((a, b) => a.at - b.at);
    return [{ contest, options: shuffled.slice(0, 1 + randomInt(5)).map(({ option }) => option) }];
  }
}

/** The bare table has the columns of a ballot and the index of its poll. */
async function prepare({ migratorUrl }: ScratchAddress): Promise<void> {
  const client = new pg.Client({ connectionString: migratorUrl });
  await client.connect();
  await client.query(`create schema bench;
    create table bench.ballot (
      id uuid primary key, poll_id uuid not null, roll_entry_id uuid not null,
      answers jsonb not null, cast_at timestamptz not null
    );
    create index on bench.ballot (poll_id)`);
  await client.end();
}

function report(rounds: readonly Round[]): void {
  const rows = rounds.map(({ raw, folkmoot }, n) => [
    `round ${n + 1}`,
    whole(raw),
    whole(folkmoot),
    ratio(folkmoot / raw),
  ]);
  const raw = median(rounds.map((round) => round.raw));
  const folkmoot = median(rounds.map((round) => round.folkmoot));
  const medians = ['median', whole(raw), whole(folkmoot), ratio(folkmoot / raw)];
  say(table(['', 'bare inserts/s', 'ballots/s', 'ratio'], [...rows, medians]));
  say(`Goal: a ratio of at least ${goal}.`);
}
