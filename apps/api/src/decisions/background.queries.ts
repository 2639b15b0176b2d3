import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { loggedIssues } from '../issued-documents/logged-issues';
import { utc } from '../platform/utc';
import { type IssuedDto } from '../issued-documents/issued-documents.dto';
import {
  type EarlyEndDto,
  type NoticeDto,
  type ReconciliationDto,
  type ResolutionTextDto,
} from './decisions.dto';

/** What goes with a decision: the notice of its poll, what became of its votes, the texts that were drafted, the files issued about it. */
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

  /** What became of every vote, as the log tells of the close of a poll. */
  async votes(poll: string | null): Promise<ReconciliationDto | null> {
    const [closing] = await this.dataSource.query<{ votes: ReconciliationDto | null }[]>(
      `select convert_from(bytes, 'UTF8')::jsonb #> '{b,p,votes}' as votes from record.entry
        where action = 'poll.closed' and resource = $1`,
      [poll],
    );
    return closing?.votes ?? null;
  }

  /** When two officers closed a poll before its time, and why. */
  async closedEarly(poll: string | null): Promise<EarlyEndDto | null> {
    const [early] = await this.dataSource.query<EarlyEndDto[]>(
      `select ${utc('p.closed_at')} as "closedAt", ${utc('p.closes_at')} as "closesAt", x.reason
         from governance.early_close x join governance.poll p on p.id = x.poll_id where x.poll_id = $1 and x.agreed`,
      [poll],
    );
    return early ?? null;
  }

  /** @param decision  its id */
  issued(decision: string): Promise<IssuedDto[]> {
    return this.dataSource.query(
      `select i.document, i.sha256, ${utc('i.issued_at')} as "issuedAt", e.index::int as "logIndex"
         from ${loggedIssues} where i.decision_id = $1 order by i.document`,
      [decision],
    );
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
