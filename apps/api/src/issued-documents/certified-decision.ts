import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import { type Certified } from '@folkmoot/documents';
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
    entry: { index: row.index, time: row.time },
    origin: logName.originOf(row.log),
    address: publicUrl.to(`/decisions/${document.number}`),
  };
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
