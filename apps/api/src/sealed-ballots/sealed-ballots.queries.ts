import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { readCursor, writeCursor } from '../platform/cursor';
import { utc } from '../platform/utc';
import {
  type BallotBoardDto,
  type BoardBallotDto,
  type MySealedBallotDto,
} from './sealed-ballots.dto';

export interface BoardRefusal {
  readonly code: 'box-unknown' | 'not-on-board';
  readonly says: string;
}

const onBoard = `select tracker, credential, log, log_index::int as "logIndex", state from ballot_box.published_board`;

/** What is in the sealed boxes: a member’s own ballots for the member, trackers and keys for everybody. */
@Injectable()
export class SealedBallotsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

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

  /** A page of the public board in the order of the log: see `shown`. */
  async board(
    poll: string,
    box: string,
    after: string | undefined,
    limit: number,
  ): Promise<Result<BallotBoardDto, BoardRefusal>> {
    const from = readCursor(after, ['number', 'number']) ?? [0, 0];
    const shown = await this.shown(poll, box);
    if (!shown.ok) return shown;
    const items = await this.dataSource.query<BoardBallotDto[]>(
      `${onBoard} where ${shown.value} and (log, log_index) > ($3, $4) order by log, log_index limit $5`,
      [poll, box, ...from, limit],
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
    const shown = await this.shown(poll, box);
    if (!shown.ok) return shown;
    const [found] = await this.dataSource.query<BoardBallotDto[]>(
      `${onBoard} where ${shown.value} and tracker = $3`,
      [poll, box, tracker],
    );
    if (found) return ok(found);
    return err({
      code: 'not-on-board',
      says: 'No ballot with this tracker is on the board. Check that all of it was copied.',
    });
  }

  /**
   * Which ballots are on the board of a box: its own once the poll is closed, and until then those of all boxes of the
   * poll, as the log has them. Which box each is in would tell the turnout of a constituency ballot by ballot: see
   * docs/decisions/0030-one-board-while-a-poll-is-open.md.
   */
  private async shown(poll: string, box: string): Promise<Result<string, BoardRefusal>> {
    const [found] = await this.dataSource.query<{ closed: boolean }[]>(
      `select p.closed_at is not null as closed
         from ballot_box.sealed_box b join governance.poll p on p.id = b.poll_id
        where p.id = $1 and b.id = $2`,
      [poll, box],
    );
    if (!found)
      return err({ code: 'box-unknown', says: 'There is no such box. Check the address.' });
    return ok(`poll_id = $1 and ${found.closed ? 'box_id = $2' : '$2::uuid is not null'}`);
  }
}
