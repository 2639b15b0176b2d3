import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, ok } from '@folkmoot/basics';
import {
  certificateOfResult,
  type Certified,
  NoTypesetter,
  type Paper,
  scrutineersReport,
  Typesetter,
} from '@folkmoot/documents';
import { sha256Hex } from '@folkmoot/log';
import { type IssuedDocument } from '@folkmoot/verify';
import { type DataSource } from 'typeorm';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { OperatorLog } from '../platform/operator-log';
import { PublicUrl } from '../platform/public-url';
import { type EntryDraft } from '../record/entry-draft';
import { LogName } from '../record/log-name';
import { certifiedDecision } from './certified-decision';

/**
 * Issues the certificate of result of a decision and the scrutineer's report on its poll: tagged PDF files, kept with
 * their hashes in the log, so that anybody who is handed one can tell whether it is the one that was issued. They are
 * made once, when the decision is in the log.
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
    private readonly log: OperatorLog,
  ) {}

  /** @param decision  its id */
  async run(decision: string): Promise<void> {
    const typesetter = this.typesetterHere();
    if (!typesetter) return;
    await this.database.act<null, null>(system, async (tx) => {
      // Whoever else is at the same decision waits, and then finds nothing to do.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 3))`, [decision]);
      const certified = await certifiedDecision(tx, decision, this);
      if (!certified) return err(null);
      const drafts: EntryDraft[] = [];
      for (const [document, paper] of papersOf(certified)) {
        const content = typesetter.typeset(paper);
        const sha256 = sha256Hex(content);
        await tx.query(
          `insert into governance.issued_document (decision_id, document, sha256, content, issued_at) values ($1, $2, $3, $4, $5)`,
          [decision, document, sha256, content, this.clock.now()],
        );
        const fields = { decision: certified.document.number, document, sha256 };
        drafts.push({ action: 'document.issued', resource: decision, fields });
      }
      return ok({ drafts, answer: () => null });
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

  /** Fonts are read when they are first wanted. `null` where papers cannot be set, which the operator is told. */
  private typesetterHere(): Typesetter | null {
    try {
      return (this.typesetter ??= new Typesetter());
    } catch (error) {
      if (!(error instanceof NoTypesetter)) throw error;
      this.log.error({}, `no certificate is issued: ${error.message}`);
      return null;
    }
  }
}

/** A decision has its certificate; one that was voted on in a poll has the scrutineer's report as well. */
function papersOf(certified: Certified): (readonly [IssuedDocument, Paper])[] {
  const certificate = ['certificate-of-result', certificateOfResult(certified)] as const;
  return certified.poll
    ? [certificate, ['scrutineers-report', scrutineersReport(certified, certified.poll)]]
    : [certificate];
}
