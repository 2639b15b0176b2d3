import { sha256Hex } from '@folkmoot/log';
import { type Constitution, type Fault, parseConstitution } from '@folkmoot/rules';
import { readCanonical } from './decode';
import { type Findings } from './findings';
import { type Adoption } from './log/fields';
import { type At } from './log/poll-story';
import { fileNames, type PublishedRecord } from './published-record';

/** The versions of the constitution that the log adopted, as far as they can be believed. */
export async function readConstitutions(
  record: PublishedRecord,
  adoptions: readonly At<Adoption>[],
  findings: Findings,
): Promise<ReadonlyMap<number, Constitution>> {
  const packs = new Map<number, Constitution>();
  for (const adoption of adoptions) {
    const pack = await readOne(record, adoption, findings);
    if (pack) packs.set(adoption.version, pack);
  }
  return packs;
}

async function readOne(
  record: PublishedRecord,
  { version, sha256, entry }: At<Adoption>,
  findings: Findings,
): Promise<Constitution | null> {
  const fail = (says: string): null => {
    findings.fail('constitution', `Version ${version} of the constitution ${says}.`, {
      entry,
      file: fileNames.constitution(version),
    });
    return null;
  };
  const bytes = await record.constitution(version);
  if (!bytes) return fail('was adopted and is not published');
  if (sha256Hex(bytes) !== sha256) return fail('is not the text that the log adopted');
  const json = readCanonical(bytes);
  if (!json.ok) return fail(`cannot be read: ${json.error}`);
  const pack = parseConstitution(json.value);
  if (!pack.ok) return fail(`is refused by the law or its own shape: ${faultSays(pack.error[0])}`);
  return pack.value.version === version ? pack.value : fail('calls itself another version');
}

const faultSays = (fault: Fault | undefined): string =>
  fault ? `${fault.path}: ${fault.says.replace(/\.$/, '')}` : 'no fault is told';
