import { Injectable } from '@nestjs/common';
import { type BallotId, type Instant, type RollEntryId } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { BallotBoxRepository, type NewBallot } from '../ballots/ballot-box.repository';
import { draftOf } from '../ballots/decide-ballots';
import { type Tx } from '../platform/database';
import { type PollPaper } from '../polls/poll-book';
import { type EntryDraft } from '../record/entry-draft';
import { type EnvelopeReading, type PaperReading } from './readings';

/** The votes of a batch on which its tellers agree. */
export interface PaperVotes {
  /** Each with an elector. */
  readonly readings: readonly EnvelopeReading[];
  /** Of a secret poll. */
  readonly sealed: readonly PaperReading[];
}

export interface TakenVotes {
  readonly drafts: readonly EntryDraft[];
  readonly letters: readonly { poll: string; member: string; replaced: boolean }[];
  readonly superseded: number;
}

/** A ballot that an elector has cast online and that counts so far. */
interface Online {
  readonly rollEntry: RollEntryId;
  readonly ballot: BallotId;
  readonly ordinal: number;
}

/** Marks the roll for votes on paper, and puts them in the ballot box: by name, or sealed. */
@Injectable()
export class PaperVotesRepository {
  constructor(private readonly ballotBox: BallotBoxRepository) {}

  /** Who has a ballot in the box of a poll, paper aside. */
  async votedOnline(tx: Tx, poll: string): Promise<ReadonlySet<RollEntryId>> {
    const rows = await tx.query<{ rollEntry: RollEntryId }[]>(
      `select roll_entry_id as "rollEntry" from ballot_box.vote v where v.poll_id = $1`,
      [poll],
    );
    return new Set(rows.map(({ rollEntry }) => rollEntry));
  }

  /** Under the locks of the electors. */
  async take(
    tx: Tx,
    poll: PollPaper,
    batch: string,
    { readings, sealed }: PaperVotes,
    now: Instant,
  ): Promise<TakenVotes> {
    const isSecret = poll.secrecy === 'secret';
    const online = await this.online(tx, poll);
    const drafts: EntryDraft[] = [];
    const letters: TakenVotes['letters'][number][] = [];
    const marks: { id: string; rollEntry: RollEntryId; ballot: BallotId | null }[] = [];
    const ballots: NewBallot[] = [];
    let superseded = 0;
    for (const { elector, answers } of readings) {
      if (!elector) continue;
      const { rollEntry, member } = elector;
      const before = online.filter((one) => one.rollEntry === rollEntry);
      superseded += before.length;
      const mark = { id: randomUUID(), rollEntry, ballot: isSecret ? null : newBallotId() };
      marks.push(mark);
      letters.push({ poll: poll.id, member, replaced: before.length > 0 });
      drafts.push({
        action: 'paper.marked',
        resource: mark.id,
        fields: {
          poll: poll.id,
          batch,
          supersedes: isSecret ? before.map(({ ballot }) => ballot) : [],
        },
        personal: { voter: { rollEntry } },
      });
      if (!mark.ballot) continue;
      const [previous] = before;
      const ballot: NewBallot = {
        id: mark.ballot,
        poll: poll.id,
        rollEntry,
        ordinal: (previous?.ordinal ?? 0) + 1,
        requestKey: randomUUID(),
        answers: answers ?? [],
        castAt: now,
      };
      ballots.push(ballot);
      const last = previous ? { id: previous.ballot } : null;
      drafts.push(draftOf(ballot, elector, last, batch));
    }
    await this.mark(tx, poll.id, batch, marks, now);
    await this.ballotBox.deposit(tx, ballots);
    drafts.push(...(await this.depositSealed(tx, poll.id, batch, sealed, now)));
    return { drafts, letters, superseded };
  }

  /** Ballots that count so far, of everybody. */
  private online(tx: Tx, { id, secrecy }: PollPaper): Promise<Online[]> {
    return tx.query(
      secrecy === 'open'
        ? `select distinct on (b.roll_entry_id) b.roll_entry_id as "rollEntry", b.id as ballot, b.ordinal
             from ballot_box.ballot b where b.poll_id = $1 order by b.roll_entry_id, b.ordinal desc`
        : `select distinct on (b.roll_entry_id, b.box_id) b.roll_entry_id as "rollEntry", b.id as ballot, b.ordinal
             from ballot_box.sealed_ballot b where b.poll_id = $1 order by b.roll_entry_id, b.box_id, b.ordinal desc`,
      [id],
    );
  }

  private async mark(
    tx: Tx,
    poll: string,
    batch: string,
    marks: readonly { id: string; rollEntry: RollEntryId; ballot: BallotId | null }[],
    now: Instant,
  ): Promise<void> {
    await tx.query(
      `insert into ballot_box.paper_mark (id, poll_id, batch_id, roll_entry_id, ballot_id, cast_at)
       select row.id, $1, $2, row.entry, row.ballot, $3
         from unnest($4::uuid[], $5::uuid[], $6::uuid[]) as row (id, entry, ballot)`,
      [
        poll,
        batch,
        now,
        marks.map(({ id }) => id),
        marks.map(({ rollEntry }) => rollEntry),
        marks.map(({ ballot }) => ballot),
      ],
    );
  }

  private async depositSealed(
    tx: Tx,
    poll: string,
    batch: string,
    sealed: readonly PaperReading[],
    now: Instant,
  ): Promise<EntryDraft[]> {
    const papers = sealed.map((paper) => ({ ...paper, id: randomUUID() }));
    await tx.query(
      `insert into ballot_box.sealed_paper (id, poll_id, batch_id, cast_at, box_id, credential, tracker, text)
       select row.id, $1, $2, $3, row.box, row.credential, row.tracker, row.text
         from unnest($4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[]) as row (id, box, credential, tracker, text)`,
      [
        poll,
        batch,
        now,
        papers.map(({ id }) => id),
        papers.map(({ box }) => box),
        papers.map(({ credential }) => credential),
        papers.map(({ tracker }) => tracker),
        papers.map(({ text }) => text),
      ],
    );
    return papers.map(({ id, box, credential, tracker }) => ({
      action: 'ballot.accepted',
      resource: id,
      fields: { poll, batch, credential, tracker, replaces: null },
      personal: { ballot: { box } },
    }));
  }
}

const newBallotId = (): BallotId => randomUUID() as string as BallotId;
