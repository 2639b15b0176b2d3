import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { minimumDaysOpen } from '../polls/minimum-days-open';
import { PollBook, type PollPaper } from '../polls/poll-book';
import { drawLots } from '../polls/poll-lots';
import { type BallotsSoFar, ballotsSoFar } from './ballots-so-far';
import { type ElectionDetailsDto } from './elections.dto';
import { heldContests, isOfSeveralBallots, pollsOf } from './held-ballots';

type SeveralBallots = Pick<ElectionDetailsDto, 'ballots' | 'nextBallot'>;

/** The ballots of an election, or of a vote among nominees, whose method may take several. */
@Injectable()
export class SeveralBallotsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
    private readonly constitution: CurrentConstitution,
  ) {}

  /** @param subject  an election, or a resolution that chooses among nominees */
  async of(subject: string): Promise<SeveralBallots> {
    const db = this.dataSource.manager;
    const polls = await pollsOf(db, this.pollBook, subject);
    const [first] = polls;
    if (!first) return { ballots: [], nextBallot: null };
    const { pack } = await this.constitution.byVersion(first.constitution);
    const isOne = first.contests.some((contest) => !isOfSeveralBallots(pack, contest, first.kind));
    if (isOne) return { ballots: [], nextBallot: null };
    const isCountable = await this.countableAmong(polls);
    const countable = polls.filter(({ id }) => isCountable.has(id));
    const all = await this.soFar(countable);
    const told = all.next ? all.ballots : (await this.soFar(countable.slice(0, -1))).ballots;
    const namesOf = new Map<string, string>(
      first.contests[0]?.options.map(({ id, name }) => [id, name]),
    );
    return {
      ballots: polls.map(({ id, round, contests }, n) => ({
        number: round,
        poll: id,
        candidates: contests.flatMap(({ options }) => options.map(({ name }) => name)),
        votes: told[n]?.votes ?? null,
        says: told[n]?.reason ?? null,
      })),
      nextBallot:
        all.next && countable.length === polls.length
          ? {
              number: all.next.number,
              candidates: all.next.candidates.map((id) => namesOf.get(id) ?? ''),
              minimumDaysOpen: await minimumDaysOpen(db, pack, first),
            }
          : null,
    };
  }

  /** Those that are closed and, where they are secret, opened. */
  private async countableAmong(polls: readonly PollPaper[]): Promise<ReadonlySet<string>> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select p.id from governance.poll p where p.id = any($1) and p.closed_at is not null
          and (p.secrecy = 'open' or exists (select from ballot_box.opened_poll o where o.poll_id = p.id))`,
      [polls.map(({ id }) => id)],
    );
    return new Set(rows.map(({ id }) => id));
  }

  private async soFar(countable: readonly PollPaper[]): Promise<BallotsSoFar> {
    const [held] = await heldContests(this.dataSource.manager, countable);
    if (!held || !countable[0]) return { ballots: [], next: null };
    return ballotsSoFar(held, await drawLots(this.dataSource.manager, countable[0].id));
  }
}
