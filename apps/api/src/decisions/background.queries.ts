import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { utc } from '../platform/utc';
import { type NoticeDto, type ResolutionTextDto } from './decisions.dto';

/** What went before a decision: the notice of its poll, and the texts that were drafted. */
@Injectable()
export class BackgroundQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async notice(poll: string | null): Promise<NoticeDto | null> {
    const [notice] = await this.dataSource.query<NoticeDto[]>(
      `select channel, sent_to as "sentTo", entitled, ${utc('given_at')} as "givenAt"
         from governance.poll_notice where poll_id = $1`,
      [poll],
    );
    return notice ?? null;
  }

  /** Oldest first; none where what was decided is no resolution. */
  texts(poll: string | null): Promise<ResolutionTextDto[]> {
    return this.dataSource.query(
      `select t.version, t.title, t.text, ${utc('t.written_at')} as "writtenAt"
         from governance.resolution_text t join governance.resolution r on r.id = t.resolution_id
        where r.poll_id = $1 order by t.version`,
      [poll],
    );
  }
}
