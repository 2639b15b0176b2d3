import { curveGroup, type Election, readElection, readTrustees } from '@folkmoot/ballot';
import {
  type Entry,
  parseEntry,
  parseTlogProof,
  parseVerifierKey,
  sha256Hex,
  verifyTlogProof,
} from '@folkmoot/log';
import { electionText } from '@folkmoot/sealed';
import {
  type BoxToMark,
  type BoxToSeal,
  type LogEvidence,
  type PaperFault,
  type PaperToSeal,
} from './paper-to-seal';

/**
 * The election of a box, once it is the one announced and asks what the screen shows, name by name: so a ballot says
 * what its voter read.
 */
export function electionOf(title: string, box: BoxToMark): Election | PaperFault {
  const read = readElection(box.election, curveGroup);
  if (!read.ok || read.value.hash !== box.electionSha256) return 'wrong-hash';
  const { uuid, public_key: publicKey } = read.value;
  const expected = electionText(title, box.contests, { uuid, publicKey }, curveGroup);
  return expected.ok && expected.value === box.election ? read.value : 'other-questions';
}

/** What is wrong with a paper, or with what the log says of it; `null` when it may be voted on. */
export function faultOf(paper: PaperToSeal, evidence: LogEvidence): PaperFault | null {
  for (const box of paper.boxes) {
    const election = electionOf(paper.title, box);
    if (typeof election === 'string') return election;
    const published = publishedEntry(paper.poll, box, evidence);
    if (!published) return 'not-in-log';
    if (!isKeyOf(election, box, published)) return 'wrong-key';
  }
  return null;
}

/** Where the log, under a signature of its own keys, has the election of a box under its hash; else `null`. */
function publishedEntry(
  poll: string,
  { id, electionSha256 }: BoxToSeal,
  { origin, keys, proofs }: LogEvidence,
): Entry | null {
  const entry = provedEntry(proofs[id] ?? '', origin, keys);
  const isIt =
    entry?.action === 'election.published' &&
    entry.resource === id &&
    entry.fields['poll'] === poll &&
    entry.fields['electionSha256'] === electionSha256;
  return isIt ? entry : null;
}

/**
 * Whether an election is sealed to the key of those whom the log names, each of whom proved that they know their part:
 * a key of somebody else would open every vote. Source: Belenios specification s.3.1 and s.4.7.
 */
function isKeyOf(election: Election, { trustees }: BoxToSeal, { fields }: Entry): boolean {
  if (fields['trusteesSha256'] !== sha256Hex(trustees)) return false;
  const read = readTrustees(trustees, curveGroup);
  return read.ok && read.value.electionKey.hex === election.public_key.hex;
}

/** The entry in a `.tlog-proof`, once the proof holds; else `null`. */
export function provedEntry(proof: string, origin: string, keys: readonly string[]) {
  const trusted = keys.map(parseVerifierKey).flatMap((key) => (key.ok ? [key.value] : []));
  const bytes = parseTlogProof(proof);
  if (!bytes.ok || !bytes.value.extra) return null;
  if (!verifyTlogProof(proof, bytes.value.extra, origin, trusted).ok) return null;
  const entry = parseEntry(bytes.value.extra);
  return entry.ok && entry.value.index === bytes.value.index ? entry.value : null;
}
