import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, ok, type Result } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { type Actor } from '../platform/actor';
import { type Notice } from './notice';
import { UndeliveredNotices } from './undelivered-notices';

export interface CameBackRefusal {
  readonly code: 'not-on-roll';
  readonly says: string;
}

/** An officer was returned a notice: whom it was for goes on the list of those to be written to by post. */
@Injectable()
export class RecordCameBack {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly undelivered: UndeliveredNotices,
  ) {}

  async run(
    actor: Actor,
    notice: Notice,
    memberNumber: string,
  ): Promise<Result<null, CameBackRefusal>> {
    const [found] = await this.dataSource.query<{ id: string }[]>(
      `select id from governance.member where upper(number) = upper($1)`,
      [memberNumber],
    );
    const kept = found && (await this.undelivered.keep(actor, notice, found.id, 'came-back'));
    if (kept) return ok(null);
    const whom = 'poll' in notice ? 'is on the roll of this poll' : 'was to get this notice';
    return err({
      code: 'not-on-roll',
      says: `Nobody with the number ${memberNumber} ${whom}. Check the number in the register of members.`,
    });
  }
}
