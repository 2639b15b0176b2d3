import { sha256Hex } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { fileNames, type PublishedRecord } from '../published-record';

/** The files issued about decisions are there, and are those whose hashes the log holds. */
export async function checkIssuedDocuments(
  record: Pick<PublishedRecord, 'issued'>,
  { issues }: Pick<Chronicle, 'issues'>,
  findings: Findings,
): Promise<void> {
  for (const { decision, document, sha256, entry } of issues) {
    const bytes = await record.issued(decision, document);
    const place = { entry, decision, file: fileNames.issued(decision, document) };
    if (!bytes)
      findings.fail(
        'document',
        `The ${named[document]} of decision ${decision} is missing.`,
        place,
      );
    else if (sha256Hex(bytes) !== sha256)
      findings.fail(
        'document',
        `The ${named[document]} of decision ${decision} is not the file whose hash the log holds.`,
        place,
      );
  }
}

const named = {
  'certificate-of-result': 'certificate of result',
  'scrutineers-report': "scrutineer's report",
} as const;
