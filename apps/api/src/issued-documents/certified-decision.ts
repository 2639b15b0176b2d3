import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type Certified, type CertifiedPoll } from '@folkmoot/documents';
import { type DecisionDocument } from '@folkmoot/publish';
import { type Constitution } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type PublicUrl } from '../platform/public-url';
import { utc } from '../platform/utc';
import { type LogName } from '../record/log-name';

interface Row {
  document: string;
  sha256: string;
  pack: string;
  organisation: string;
  index: number;
  time: string;
  log: number;
}

/**
 * What the certificate of a decision is made from.
 * @returns `null` when there is no such decision, or when its certificate has been issued
 */
export async function certifiedDecision(
  tx: Tx,
  id: string,
  { logName, publicUrl }: { readonly logName: LogName; readonly publicUrl: PublicUrl },
): Promise<Certified | null> {
  const [row] = await tx.query<Row[]>(
    `select d.document, d.sha256, c.pack, o.name as organisation, e.index::int,
            ${utc('e.recorded_at')} as time, e.log
       from governance.decision d
       join governance.constitution_version c on c.version = d.constitution_version
       join record.entry e on e.resource = d.id::text and e.action = 'decision.made'
      cross join governance.organisation o
      where d.id = $1 and not exists (
        select from governance.issued_document i where i.decision_id = d.id and i.document = 'certificate-of-result')`,
    [id],
  );
  if (!row) return null;
  const document = JSON.parse(row.document) as DecisionDocument;
  return {
    organisation: row.organisation,
    document,
    sha256: row.sha256,
    pack: JSON.parse(row.pack) as Constitution,
    sheets: await sheetsOf(tx, document),
    poll: document.evidence.poll === null ? null : await pollOf(tx, document.evidence.poll),
    entry: { index: row.index, time: row.time },
    origin: logName.originOf(row.log),
    address: publicUrl.to(`/decisions/${document.number}`),
  };
}

interface PollRow extends Omit<CertifiedPoll, 'early' | 'votes'> {
  closing: { early: string | null; votes?: CertifiedPoll['votes'] };
}

/** As the log tells of its close. */
async function pollOf(tx: Tx, id: string): Promise<CertifiedPoll | null> {
  const [row] = await tx.query<PollRow[]>(
    `select p.secrecy, ${utc('p.opens_at')} as "opensAt", ${utc('p.closes_at')} as "closesAt", ${utc('p.closed_at')} as "closedAt",
            convert_from(e.bytes, 'UTF8')::jsonb #> '{b,p}' as closing,
            array(select a.reason from ballot_box.absent_trustee a where a.poll_id = p.id order by a.owner) as absences
       from governance.poll p join record.entry e on e.resource = p.id::text and e.action = 'poll.closed' where p.id = $1`,
    [id],
  );
  if (!row) return null;
  const { closing, ...poll } = row;
  return { ...poll, early: closing.early, votes: closing.votes ?? null };
}

/** Sheets by their hashes. */
async function sheetsOf(tx: Tx, { evidence }: DecisionDocument): Promise<Certified['sheets']> {
  if (evidence.poll === null) return new Map();
  const rows = await tx.query<{ sha256: string; sheet: string }[]>(
    `select sha256, sheet from governance.count_sheet where sha256 = any ($1)`,
    [evidence.sheets.map(({ sha256 }) => sha256)],
  );
  return new Map(
    rows.map(({ sha256, sheet }) => [sha256, JSON.parse(sheet) as CountSheet | AllocationSheet]),
  );
}
