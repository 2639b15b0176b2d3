import { type Constitution, parseConstitution } from '@folkmoot/rules';
import { readCanonical, readDocument } from '../decode';
import { type DecisionDocument, decisionDocument } from '../decisions/document';
import {
  CannotReplay,
  type Replay,
  type ReplayedDecision,
  type ReplayedRecord,
  type ReplayResult,
} from './replay';
import { replayDecision } from './replay-decision';

/**
 * Which past decisions would have come out differently under another version of the constitution, and why.
 * The record is taken as it was published; whether it holds, `verifyRecord` says.
 * @param numbers  the decisions to replay; all when left out
 * @throws CannotReplay when a document or a version of the constitution is missing or misshapen
 */
export async function replayRecord(
  record: ReplayedRecord,
  proposed: Constitution,
  numbers?: readonly number[],
): Promise<Replay> {
  const versions = new Map<number, Constitution>();
  const decisions: ReplayedDecision[] = [];
  const wanted = [...(numbers ?? (await record.decisionNumbers()))].sort((a, b) => a - b);
  for (const number of wanted) {
    const document = await readDecision(record, number);
    const { version } = document.constitution;
    const old = versions.get(version) ?? (await readVersion(record, version));
    versions.set(version, old);
    decisions.push(await replayDecision(document, { old, proposed }, record));
  }
  const count = (result: ReplayResult) =>
    decisions.filter((decision) => decision.result === result).length;
  return {
    decisions,
    totals: {
      same: count('same'),
      differently: count('differently'),
      'cannot-be-said': count('cannot-be-said'),
    },
  };
}

async function readDecision(record: ReplayedRecord, number: number): Promise<DecisionDocument> {
  const bytes = await record.decision(number);
  if (!bytes) throw new CannotReplay(`Decision ${number} is not published.`);
  const document = readDocument(bytes, decisionDocument);
  if (document.ok) return document.value;
  throw new CannotReplay(`Decision ${number} cannot be read: ${document.error}.`);
}

async function readVersion(record: ReplayedRecord, version: number): Promise<Constitution> {
  const bytes = await record.constitution(version);
  if (!bytes) throw new CannotReplay(`Version ${version} of the constitution is not published.`);
  const json = readCanonical(bytes);
  const pack = json.ok ? parseConstitution(json.value) : null;
  if (pack?.ok) return pack.value;
  throw new CannotReplay(`Version ${version} of the constitution cannot be read.`);
}
