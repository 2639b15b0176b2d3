import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { BoardRepository } from './board.repository';
import { lockBoard } from './board-lock';

export interface RetiringRefusal {
  readonly code: 'board-unknown' | 'board-retired';
  readonly says: string;
}

/**
 * Takes a board out of use, finished or not: no poll opens with its key from now on. Polls that were
 * opened with it are still its to open.
 */
@Injectable()
export class RetireBoard {
  constructor(
    private readonly database: Database,
    private readonly boards: BoardRepository,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<Result<null, RetiringRefusal>> {
    return this.database.act<null, RetiringRefusal>(actor, async (tx) => {
      await lockBoard(tx, id);
      const board = await this.boards.find(tx, id);
      if (!board) return err({ code: 'board-unknown', says: 'There is no such board.' });
      if (board.retired)
        return err({ code: 'board-retired', says: 'This board is out of use already.' });
      await this.boards.retire(tx, id, reason, this.clock.now());
      return ok(
        recorded({ action: 'board.retired', resource: id, fields: { reason } }, () => null),
      );
    });
  }
}
