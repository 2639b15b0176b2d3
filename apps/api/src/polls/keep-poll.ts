import { type Instant, type PollId } from '@folkmoot/basics';
import { type Json, lotCommitment } from '@folkmoot/log';
import { type AnnouncedValue } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { type EntryDraft } from '../record/entry-draft';
import { type FrozenRoll, keepRoll } from '../roll/freeze-roll';
import { keepBoxes } from './keep-boxes';
import { type PollLots } from './poll-lots';
import { type ContestSpec, type PollSpec } from './poll-spec';
import { type DrawnBoxes } from './seal-boxes';

/** What a poll is held on: drawn up for it, or taken over from the ballot that it follows. */
export interface PollGrounds {
  readonly opensAt: Instant;
  readonly constitution: { readonly version: number; readonly sha256: string };
  readonly roll: FrozenRoll;
  readonly lotSecret: Buffer;
  /** The public value of which the poll announces that its lots are drawn from it; the entry that closes it where `null`. */
  readonly lotsFrom: AnnouncedValue | null;
  /** Of a secret poll. */
  readonly boxes: DrawnBoxes | null;
  /** For a ballot after the first in the same election: which one it is, and what the first revealed. */
  readonly further: {
    readonly round: number;
    readonly follows: PollId;
    readonly lots: PollLots['revealed'];
  } | null;
}

export interface OpenedPoll {
  readonly poll: PollId;
  /** What the log says of it, in order. */
  readonly drafts: readonly EntryDraft[];
}

/** Keeps a poll with its contests and its roll, and puts down the jobs that announce and close it. */
export async function keepPoll(tx: Tx, spec: PollSpec, grounds: PollGrounds): Promise<OpenedPoll> {
  const { opensAt, constitution, roll, lotSecret, lotsFrom, boxes, further } = grounds;
  const poll = randomUUID() as string as PollId;
  await tx.query(
    `insert into governance.poll (id, title, introduction, kind, subject_id, round, secrecy, may_change_vote, record_date, opens_at, closes_at, lot_secret, roll_count, roll_votes, roll_sha256, constitution_version, lot_source, lot_numbers)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      poll,
      spec.title,
      spec.introduction,
      spec.kind,
      spec.subject,
      further?.round ?? 1,
      spec.secrecy,
      spec.mayChangeVote,
      spec.recordDate,
      opensAt,
      spec.closesAt,
      lotSecret,
      roll.count,
      roll.votes,
      roll.sha256,
      constitution.version,
      lotsFrom?.source ?? null,
      lotsFrom?.numbers ?? null,
    ],
  );
  for (const [n, contest] of spec.contests.entries()) await keepContest(tx, poll, n + 1, contest);
  await keepRoll(tx, poll, roll);
  const published = boxes ? await keepBoxes(tx, poll, boxes) : [];
  await enqueue(tx, 'close-poll', { poll }, spec.closesAt);
  await enqueue(tx, 'announce-poll', { poll, after: null });
  const fields = {
    title: spec.title,
    kind: spec.kind,
    subject: spec.subject,
    secrecy: spec.secrecy,
    mayChangeVote: spec.mayChangeVote,
    recordDate: spec.recordDate,
    opensAt,
    closesAt: spec.closesAt,
    roll: {
      count: roll.count,
      sha256: roll.sha256,
      ...(roll.votes !== null && { votes: roll.votes }),
    },
    contests: spec.contests.map(contestInLog),
    lotCommitment: lotCommitment(lotSecret),
    ...(lotsFrom && { lotsFrom: { source: lotsFrom.source, numbers: lotsFrom.numbers } }),
    constitution: { version: constitution.version, sha256: constitution.sha256 },
    ...(spec.acknowledged?.length && { acknowledged: [...spec.acknowledged] }),
    ...(further && { ...further }),
  };
  return { poll, drafts: [{ action: 'poll.opened', resource: poll, fields }, ...published] };
}

async function keepContest(
  tx: Tx,
  poll: PollId,
  position: number,
  contest: ContestSpec,
): Promise<void> {
  await tx.query(
    `insert into governance.contest (id, poll_id, position, kind, constituency, title, text, seats, budget_pence, most_marks, division, confirms, against_option, reopen_option, seat_rules)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      contest.id,
      poll,
      position,
      contest.kind,
      contest.constituency,
      contest.title,
      contest.text,
      contest.seats,
      contest.budgetPence,
      contest.mostMarks ?? null,
      contest.division ? JSON.stringify(contest.division) : null,
      contest.confirmation?.confirms ?? null,
      contest.confirmation?.against ?? null,
      contest.reopenNominations ?? null,
      contest.seatRules ? JSON.stringify(contest.seatRules) : null,
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

const contestInLog = ({
  text: _,
  options,
  division,
  confirmation,
  seatRules,
  ...contest
}: ContestSpec): Readonly<Record<string, Json>> => ({
  ...contest,
  options: options.map(({ id, name, pence }) => ({ id, name, pence })),
  ...(division && { division: division as unknown as Json }),
  ...confirmation,
  ...(seatRules && { seatRules: seatRules as unknown as Json }),
});
