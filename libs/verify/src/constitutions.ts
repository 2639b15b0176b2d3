import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Constitution, type Fault, parseConstitution } from '@folkmoot/rules';
import { type DecisionDocument, decisionDocument, newVersionIn } from './decisions/document';
import { readCanonical, readDocument } from './decode';
import { type Findings } from './findings';
import { type Chronicle } from './log/chronicle';
import { type Adoption, type VersionRef } from './log/fields';
import { type At } from './log/poll-story';
import { fileNames, type PublishedRecord } from './published-record';

/**
 * The versions of the constitution that the log adopted, as far as they can be believed: each the text whose hash was
 * adopted, the first by the founding, each other by a decision that carried under the one before it. In a log that goes
 * on from another, those that the earlier one adopted are taken from what rests on them.
 */
export async function readConstitutions(
  record: PublishedRecord,
  chronicle: Chronicle,
  findings: Findings,
): Promise<ReadonlyMap<number, Constitution>> {
  const packs = new Map<number, Constitution>();
  for (const version of chronicle.inherited) {
    const pack = await readOne(record, version, findings);
    if (pack) packs.set(version.version, pack);
  }
  for (const [n, adoption] of chronicle.adoptions.entries()) {
    const pack = await readOne(record, adoption, findings);
    if (pack) packs.set(adoption.version, pack);
    await checkLink([chronicle.adoptions[n - 1], adoption], record, chronicle, findings);
  }
  return packs;
}

async function readOne(
  record: PublishedRecord,
  { version, sha256, entry }: At<VersionRef>,
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

type Link = readonly [before: At<Adoption> | undefined, adoption: At<Adoption>];

/** How a version came to follow the one before it. Source: R-01, R-A41, R-C3. */
async function checkLink(
  [before, adoption]: Link,
  record: PublishedRecord,
  chronicle: Chronicle,
  findings: Findings,
): Promise<void> {
  const { version, decision, entry, effectiveOn } = adoption;
  const fail = (says: string): void =>
    findings.fail('constitution', `Version ${version} of the constitution ${says}.`, {
      entry,
      file: fileNames.constitution(version),
    });
  if (!before) {
    if (decision && !chronicle.continues)
      fail('is the first, and names a decision that adopted it');
    return;
  }
  if (version !== before.version + 1) fail(`follows version ${before.version}`);
  if (effectiveOn <= before.effectiveOn)
    fail(`takes effect on ${effectiveOn}, no later than the version before it`);
  if (!decision) return fail('was adopted by no decision');
  const logged = chronicle.decisions.find(({ number }) => number === decision.number);
  if (!logged || logged.entry > entry || logged.sha256 !== decision.sha256)
    return fail(`was adopted by decision ${decision.number}, which the log had not recorded`);
  if (logged.verdict !== 'carried')
    return fail(`was adopted by decision ${decision.number}, which was not carried`);
  const document = await readLogged(record, decision.number, decision.sha256);
  if (document) checkAgainst(document, before, adoption, fail);
}

/** @returns `null` when it is not the document that the log recorded, which is told of the decision itself */
async function readLogged(
  record: PublishedRecord,
  number: number,
  sha256: string,
): Promise<DecisionDocument | null> {
  const bytes = await record.decision(number);
  if (!bytes || sha256Hex(bytes) !== sha256) return null;
  const document = readDocument(bytes, decisionDocument);
  return document.ok ? document.value : null;
}

function checkAgainst(
  document: DecisionDocument,
  before: Adoption,
  { sha256, effectiveOn, registeredOn }: Adoption,
  fail: (says: string) => void,
): void {
  const { number, constitution, decidedOn } = document;
  const adopted = newVersionIn(document);
  if (!adopted) return fail(`was adopted by decision ${number}, which adopts none`);
  if (sha256Hex(canonicalJson(adopted.constitution)) !== sha256)
    fail(`is not the one that decision ${number} adopts`);
  if (constitution.version !== before.version)
    fail(
      `was adopted by decision ${number} under version ${constitution.version}, and version ${before.version} came before it`,
    );
  if (effectiveOn <= decidedOn) fail(`takes effect no later than it was decided, on ${decidedOn}`);
  if (adopted.onceRegistered && registeredOn === null)
    fail('was adopted without having been registered');
  const onItsDay = adopted.onceRegistered
    ? effectiveOn >= adopted.effectiveOn
    : effectiveOn === adopted.effectiveOn;
  if (!onItsDay)
    fail(`takes effect on ${effectiveOn}; decision ${number} says ${adopted.effectiveOn}`);
}
