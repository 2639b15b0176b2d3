import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { groupsOfEnough } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../platform/cursor';
import { utc } from '../platform/utc';
import { type PollBox, PollBook, type PollPaper } from '../polls/poll-book';
import {
  type BallotBoardDto,
  type BoardBallotDto,
  type MySealedBallotDto,
} from './sealed-ballots.dto';

export interface BoardRefusal {
  readonly code: 'box-unknown' | 'board-not-shown' | 'not-on-board';
  readonly says: string;
}

const onBoard = `select tracker, credential, log, log_index::int as "logIndex", state from ballot_box.published_board`;

/** What is in the sealed boxes: a member’s own ballots for the member, trackers and keys for everybody. */
@Injectable()
export class SealedBallotsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly pollBook: PollBook,
  ) {}

  /** Every ballot that a member has cast in a poll. */
  mine(poll: string, member: MemberId): Promise<MySealedBallotDto[]> {
    return this.dataSource.query(
      `select s.box_id as box, s.tracker, s.credential, ${utc('s.cast_at')} as "castAt", l.index::int as "logIndex",
              encode(l.leaf, 'hex') as "leafHash", convert_from(l.bytes, 'UTF8') as entry,
              case when s.ordinal = max(s.ordinal) over (partition by s.box_id)
                    and not exists (select from ballot_box.paper_mark m where m.roll_entry_id = e.id)
                   then 'current' else 'superseded' end as state
         from governance.roll_entry e join ballot_box.sealed_ballot s on s.roll_entry_id = e.id
         join record.entry l on l.resource = s.id::text and l.action = 'ballot.accepted'
        where e.poll_id = $1 and e.member_id = $2 order by l.index desc`,
      [poll, member],
    );
  }

  /** A page of the public board of a box, in the order of the log. */
  async board(
    poll: string,
    box: string,
    after: string | undefined,
    limit: number,
  ): Promise<Result<BallotBoardDto, BoardRefusal>> {
    const from = readCursor(after, ['number', 'number']) ?? [0, 0];
    const hidden = await this.hidden(poll, box);
    if (hidden) return err(hidden);
    const items = await this.dataSource.query<BoardBallotDto[]>(
      `${onBoard} where box_id = $1 and (log, log_index) > ($2, $3) order by log, log_index limit $4`,
      [box, ...from, limit],
    );
    const last = items.length === limit ? items.at(-1) : undefined;
    return ok({ items, next: last ? writeCursor([last.log, last.logIndex]) : null });
  }

  /** One ballot on the board, by its tracker. */
  async onBoard(
    poll: string,
    box: string,
    tracker: string,
  ): Promise<Result<BoardBallotDto, BoardRefusal>> {
    const hidden = await this.hidden(poll, box);
    if (hidden) return err(hidden);
    const [found] = await this.dataSource.query<BoardBallotDto[]>(
      `${onBoard} where box_id = $1 and tracker = $2`,
      [box, tracker],
    );
    if (found) return ok(found);
    return err({
      code: 'not-on-board',
      says: 'No ballot with this tracker is on the board. Check that all of it was copied.',
    });
  }

  private async hidden(id: string, box: string): Promise<BoardRefusal | null> {
    const poll = await this.pollBook.paper(id);
    const found = poll?.boxes.find((one) => one.id === box.toLowerCase());
    if (!poll || !found)
      return { code: 'box-unknown', says: 'There is no such box. Check the address.' };
    if (isShownWhileOpen(poll, found) || (await this.isClosed(id))) return null;
    return {
      code: 'board-not-shown',
      says: 'The board of this box, or of one beside it, would tell how many of very few people have voted. It is shown once the poll is closed.',
    };
  }

  private async isClosed(poll: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ closed: boolean }[]>(
      `select closed_at is not null as closed from governance.poll where id = $1`,
      [poll],
    );
    return row?.closed ?? false;
  }
}

/**
 * While a poll is open a box of very few is not told from the next larger one: the log has the ballots of all, so what is
 * on no other board would be on theirs.
 */
function isShownWhileOpen({ boxes }: PollPaper, { id }: PollBox): boolean {
  const group = groupsOfEnough(boxes, ({ entitled }) => entitled).find((together) =>
    together.some((box) => box.id === id),
  );
  return group?.length === 1;
}
