import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, ok } from '@folkmoot/basics';
import { certificateOfResult, Typesetter } from '@folkmoot/documents';
import { sha256Hex } from '@folkmoot/log';
import { type DataSource } from 'typeorm';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { PublicUrl } from '../platform/public-url';
import { LogName } from '../record/log-name';
import { certifiedDecision } from './certified-decision';

/**
 * Issues the certificate of result of a decision: a tagged PDF file, kept with its hash in the log, so that anybody who
 * is handed the file can tell whether it is the one. It is made once, when the decision is in the log.
 * Source: NHS foundation trust Model Election Rules 2014 r.52; docs/public-record.md.
 */
@Injectable()
export class IssueDocuments {
  private typesetter: Typesetter | undefined;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    readonly publicUrl: PublicUrl,
    readonly logName: LogName,
    private readonly clock: Clock,
  ) {}

  /** @param decision  its id */
  async run(decision: string): Promise<void> {
    await this.database.act<null, null>(system, async (tx) => {
      const certified = await certifiedDecision(tx, decision, this);
      if (!certified) return err(null);
      const { number } = certified.document;
      const document = 'certificate-of-result';
      const content = this.typeset(certified);
      const sha256 = sha256Hex(content);
      const added = await tx.query<{ sha256: string }[]>(
        `insert into governance.issued_document (decision_id, document, sha256, content, issued_at)
         values ($1, $2, $3, $4, $5) on conflict (decision_id, document) do nothing returning sha256`,
        [decision, document, sha256, content, this.clock.now()],
      );
      if (added.length === 0) return err(null);
      const fields = { decision: number, document, sha256 };
      return ok(recorded({ action: 'document.issued', resource: decision, fields }, () => null));
    });
  }

  /** Puts down what is still to be issued, such as of decisions that are older than the documents. */
  async catchUp(): Promise<void> {
    await this.dataSource.query(
      `select graphile_worker.add_job('issue-documents', json_build_object('decision', d.id), job_key => 'issue ' || d.id, priority => 5)
         from governance.decision d
        where not exists (select from governance.issued_document i where i.decision_id = d.id) order by d.number`,
    );
  }

  /** Fonts are read when they are first wanted. */
  private typeset(certified: Parameters<typeof certificateOfResult>[0]): Buffer {
    this.typesetter ??= new Typesetter();
    return this.typesetter.typeset(certificateOfResult(certified));
  }
}
