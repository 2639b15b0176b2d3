import { Injectable } from '@nestjs/common';
import {
  daysLater,
  err,
  formatMoment,
  type Instant,
  ok,
  type PlainDate,
  type PollId,
  type Result,
} from '@folkmoot/basics';
import { lotCommitment } from '@folkmoot/log';
import { type Voters } from '@folkmoot/rules';
import { randomBytes, randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { drawUpRoll, keepRoll } from '../roll/freeze-roll';

export interface OptionSpec {
  readonly id: string;
  readonly name: string;
  readonly statement: string | null;
  readonly pence: string | null;
}

export interface ContestSpec {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  readonly constituency: string | null;
  readonly title: string;
  readonly text: string;
  readonly seats: number | null;
  readonly budgetPence: string | null;
  readonly options: readonly OptionSpec[];
}

export interface PollSpec {
  readonly kind: 'resolution' | 'election' | 'fund-round';
  readonly subject: string;
  readonly title: string;
  readonly introduction: string;
  readonly secrecy: 'open' | 'secret';
  readonly mayChangeVote: boolean;
  readonly minimumDaysOpen: number;
  readonly closesAt: Instant;
  readonly recordDate: PlainDate;
  readonly voters: readonly Voters[];
  readonly contests: readonly ContestSpec[];
}

export interface OpeningRefusal {
  readonly code:
    'closes-too-soon' | 'nobody-entitled' | 'record-date-to-come' | 'secret-not-offered';
  readonly says: string;
}

export interface OpenedPoll {
  readonly poll: PollId;
  readonly draft: EntryDraft;
}

/** Opens a poll on a frozen roll: part of an act that says what the poll is for. */
@Injectable()
export class OpenPoll {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(tx: Tx, spec: PollSpec): Promise<Result<OpenedPoll, OpeningRefusal>> {
    const now = this.clock.now();
    const refusal = this.refusalOf(spec, now);
    if (refusal) return err(refusal);
    const { pack, version, sha256 } = await this.constitution.inForce();
    const roll = await drawUpRoll(tx, pack, spec.voters, spec.recordDate);
    if (roll.count === 0) {
      return err({
        code: 'nobody-entitled',
        says: 'Nobody is entitled to vote in this poll on the record date. Check the register of members and the council’s seats.',
      });
    }
    const poll = randomUUID() as string as PollId;
    const secret = randomBytes(32);
    await tx.query(
      `insert into governance.poll (id, title, introduction, kind, subject_id, secrecy, may_change_vote, record_date, opens_at, closes_at, lot_secret, roll_count, roll_sha256, constitution_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        poll,
        spec.title,
        spec.introduction,
        spec.kind,
        spec.subject,
        spec.secrecy,
        spec.mayChangeVote,
        spec.recordDate,
        now,
        spec.closesAt,
        secret,
        roll.count,
        roll.sha256,
        version,
      ],
    );
    await keepContests(tx, poll, spec.contests);
    await keepRoll(tx, poll, roll);
    await enqueue(tx, 'close-poll', { poll }, spec.closesAt);
    await enqueue(tx, 'announce-poll', { poll, after: null });
    const fields = {
      title: spec.title,
      kind: spec.kind,
      subject: spec.subject,
      secrecy: spec.secrecy,
      mayChangeVote: spec.mayChangeVote,
      recordDate: spec.recordDate,
      opensAt: now,
      closesAt: spec.closesAt,
      roll: { count: roll.count, sha256: roll.sha256 },
      contests: spec.contests.map(
        ({ id, kind, constituency, title, seats, budgetPence, options }) => ({
          id,
          kind,
          constituency,
          title,
          seats,
          budgetPence,
          options: options.map((option) => ({
            id: option.id,
            name: option.name,
            pence: option.pence,
          })),
        }),
      ),
      lotCommitment: lotCommitment(secret),
      constitution: { version, sha256 },
    };
    return ok({ poll, draft: { action: 'poll.opened', resource: poll, fields } });
  }

  private refusalOf(spec: PollSpec, now: Instant): OpeningRefusal | null {
    if (spec.secrecy === 'secret') {
      return {
        code: 'secret-not-offered',
        says: 'The constitution asks for a secret poll, which this version cannot run. It is not opened, rather than run with names recorded.',
      };
    }
    if (spec.recordDate > this.clock.today()) {
      return {
        code: 'record-date-to-come',
        says: 'The record date is still to come. A roll can be fixed on a day only once that day has begun.',
      };
    }
    const earliest =
      spec.minimumDaysOpen > 0
        ? daysLater(now, spec.minimumDaysOpen)
        : new Date(Date.parse(now) + 60_000).toISOString();
    if (spec.closesAt >= earliest) return null;
    const least =
      spec.minimumDaysOpen === 0
        ? 'a minute'
        : spec.minimumDaysOpen === 1
          ? '1 day'
          : `${spec.minimumDaysOpen} days`;
    return {
      code: 'closes-too-soon',
      says: `The poll must be open for at least ${least}: choose a closing time after ${formatMoment(earliest)}.`,
    };
  }
}

async function keepContests(tx: Tx, poll: PollId, contests: readonly ContestSpec[]): Promise<void> {
  for (const [n, contest] of contests.entries()) {
    await tx.query(
      `insert into governance.contest (id, poll_id, position, kind, constituency, title, text, seats, budget_pence) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        contest.id,
        poll,
        n + 1,
        contest.kind,
        contest.constituency,
        contest.title,
        contest.text,
        contest.seats,
        contest.budgetPence,
      ],
    );
    await tx.query(
      `insert into governance.contest_option (id, contest_id, position, name, statement, pence)
       select row.id, $1, row.position, row.name, row.statement, row.pence
         from unnest($2::uuid[], $3::text[], $4::text[], $5::bigint[]) with ordinality as row (id, name, statement, pence, position)`,
      [
        contest.id,
        contest.options.map((o) => o.id),
        contest.options.map((o) => o.name),
        contest.options.map((o) => o.statement),
        contest.options.map((o) => o.pence),
      ],
    );
  }
}
