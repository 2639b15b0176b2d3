import { type INestApplicationContext } from '@nestjs/common';
import {
  addDays,
  type AccountId,
  londonTime,
  type MemberId,
  type PlainDate,
  type PollId,
  valueOf,
} from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { CastBallot } from '../ballots/cast-ballot';
import { type Actor, type Role } from '../platform/actor';
import { type SteppedClock } from '../platform/clock';
import { ClosePoll } from '../polls/close-poll';
import { type PollContest, PollBook } from '../polls/poll-book';

export interface RegisteredMember {
  readonly id: MemberId;
  readonly account: AccountId;
  readonly number: string;
  readonly name: string;
}

/** Marks a paper: options of the contest in order of preference, or null for somebody who does not vote. */
export type Marking = (
  elector: RegisteredMember,
  contest: PollContest,
  nth: number,
) => readonly number[] | null;

/** Plays the organisation's people through the same acts that the pages use, at times of its own. */
export class Narrator {
  constructor(
    readonly app: INestApplicationContext,
    private readonly clock: SteppedClock,
    readonly today: PlainDate,
    private readonly officers: Readonly<
      Record<'secretary' | 'returningOfficer' | 'scrutineer', Actor>
    >,
  ) {}

  get secretary(): Actor {
    return this.officers.secretary;
  }

  get returningOfficer(): Actor {
    return this.officers.returningOfficer;
  }

  get scrutineer(): Actor {
    return this.officers.scrutineer;
  }

  /** Sets the time: so many days from today, at a time in the UK. */
  at(days: number, time: string): PlainDate {
    const date = addDays(this.today, days);
    this.clock.set(londonTime(date, time));
    return date;
  }

  moment(days: number, time: string): string {
    return londonTime(addDays(this.today, days), time);
  }

  day(days: number): PlainDate {
    return addDays(this.today, days);
  }

  async members(numbers: readonly string[]): Promise<RegisteredMember[]> {
    const rows = await this.app
      .get(DataSource)
      .query<RegisteredMember[]>(
        `select m.id, a.id as account, m.number, m.name from governance.member m join platform.account a on a.member_id = m.id where m.number = any ($1) order by m.number`,
        [numbers],
      );
    return rows;
  }

  /** Everybody on the roll of a poll marks a paper, each in their own constituency's contest. */
  async vote(poll: PollId, marking: Marking): Promise<number> {
    const paper = await this.app.get(PollBook).paper(poll);
    if (!paper) throw new Error(`There is no poll ${poll}.`);
    const electors = await this.app
      .get(DataSource)
      .query<(RegisteredMember & { constituency: string })[]>(
        `select m.id, a.id as account, m.number, m.name, e.constituency from governance.roll_entry e
         join governance.member m on m.id = e.member_id join platform.account a on a.member_id = m.id where e.poll_id = $1 order by m.number`,
        [poll],
      );
    const seen = new Map<string, number>();
    const castings = electors.map(async (elector) => {
      const contest = paper.contests.find(
        ({ constituency }) => constituency === null || constituency === elector.constituency,
      );
      if (!contest) return 0;
      const nth = seen.get(contest.id) ?? 0;
      seen.set(contest.id, nth + 1);
      const marked = marking(elector, contest, nth);
      if (!marked) return 0;
      const options = marked.map((place) => contest.options[place]?.id ?? '');
      valueOf(
        await this.app.get(CastBallot).run(memberActor(elector, ['member']), {
          poll,
          answers: [{ contest: contest.id, options }],
          declared: true,
          requestKey: randomUUID(),
        }),
      );
      return 1;
    });
    return (await Promise.all(castings)).reduce<number>((sum, cast) => sum + cast, 0);
  }

  async close(poll: PollId): Promise<void> {
    valueOf(await this.app.get(ClosePoll).run(this.returningOfficer, poll));
  }
}

export const memberActor = (member: RegisteredMember, roles: readonly Role[]): Actor => ({
  accountId: member.account,
  name: member.name,
  roles,
  memberId: member.id,
});

/** The first so many vote for, the next against, the next abstain; everybody after them stays away. */
export const split =
  (votesFor: number, votesAgainst: number, abstained: number): Marking =>
  (_, __, nth) =>
    nth < votesFor
      ? [0]
      : nth < votesFor + votesAgainst
        ? [1]
        : nth < votesFor + votesAgainst + abstained
          ? [2]
          : null;
