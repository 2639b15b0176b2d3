import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Tx } from '../platform/database';
import { PollBook, type PollPaper } from './poll-book';

export interface NotClosed {
  readonly code: 'not-opened' | 'poll-still-open' | 'still-sealed';
  readonly says: string;
}

/** Polls that can be counted. */
@Injectable()
export class ClosedPolls {
  constructor(private readonly pollBook: PollBook) {}

  async find(tx: Tx, id: string | null): Promise<Result<PollPaper, NotClosed>> {
    const poll = id && (await this.pollBook.paper(id));
    if (!poll) return err({ code: 'not-opened', says: 'No poll has been opened for this.' });
    const [row] = await tx.query<{ closed: boolean; opened: boolean }[]>(
      `select closed_at is not null as closed,
              exists (select from ballot_box.opened_poll o where o.poll_id = p.id) as opened
         from governance.poll p where p.id = $1`,
      [poll.id],
    );
    if (!row?.closed)
      return err({
        code: 'poll-still-open',
        says: 'The poll is still open: no result, not even a partial one, exists before it closes.',
      });
    if (poll.secrecy === 'secret' && !row.opened)
      return err({
        code: 'still-sealed',
        says: 'The ballots of this poll are sealed. They can be counted once the scrutineers have opened the result.',
      });
    return ok(poll);
  }
}
