import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type IssuedDocument } from '@folkmoot/verify';
import { type DataSource } from 'typeorm';
import { utc } from '../platform/utc';
import { type FoundDocumentDto } from './issued-documents.dto';
import { loggedIssues } from './logged-issues';

@Injectable()
export class IssuedDocumentsQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The file itself. */
  async file(decision: number, document: IssuedDocument): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ content: Buffer }[]>(
      `select i.content from governance.issued_document i join governance.decision d on d.id = i.decision_id
        where d.number = $1 and i.document = $2`,
      [decision, document],
    );
    return row?.content ?? null;
  }

  /** Which file has a hash. */
  async withHash(sha256: string): Promise<FoundDocumentDto | null> {
    const [row] = await this.dataSource.query<FoundDocumentDto[]>(
      `select i.document, i.sha256, ${utc('i.issued_at')} as "issuedAt", e.index::int as "logIndex", d.number as decision, d.title
         from ${loggedIssues} join governance.decision d on d.id = i.decision_id where i.sha256 = $1`,
      [sha256],
    );
    return row ?? null;
  }
}
