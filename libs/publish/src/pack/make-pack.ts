import {
  formatVerifierKey,
  openCheckpoint,
  type VerifierKey,
  type Checkpoint,
} from '@folkmoot/log';
import { announced, layout, packLayout, packManifestText, rollText } from '@folkmoot/verify';
import { decisionOf } from '../documents';
import { sha256Of } from '../draft-record';
import { asLogged } from '../as-logged';
import { certificateText } from './certificate';
import { Unpublishable, type SliceSource } from '../record-source';
import { zipOf } from '../zip';
import {
  entriesOfMatter,
  pollsIn,
  type Matter,
  type MatterEntries,
  type SliceEntry,
} from './entries-of-matter';
import { type Put, putSheet, putSheets } from './put-sheets';
import { readme } from './readme';
import { recountCommands } from './recount';
import { SliceProofs } from './slice-proofs';

/** An evidence pack as one file. */
export interface EvidencePack {
  /** Without its ending: `decision-12`. */
  readonly name: string;
  readonly zip: Buffer;
}

type Keys = readonly [VerifierKey, ...VerifierKey[]];

/**
 * Cuts the slice of a record that is about one decision, election or meeting, with every document that it names, as
 * a zip file that `folkmoot verify` checks offline. The same record gives the same bytes until the log is signed again.
 * Source: docs/evidence-packs.md; docs/decisions/0017-inspectors-and-evidence-packs.md.
 * @param keys  of the log, the newest first; the checkpoint must be signed by one of them
 * @returns `null` when the signed log knows of no such matter
 * @throws Unpublishable when the record is not as its log says
 */
export async function makePack(
  source: SliceSource,
  keys: Keys,
  matter: Matter,
): Promise<EvidencePack | null> {
  const files = await packFiles(source, keys, matter);
  if (!files) return null;
  const inOrder = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { name: nameOf(matter), zip: zipOf(inOrder) };
}

/** The files of a pack by their paths. As `makePack`. */
export async function packFiles(
  source: SliceSource,
  keys: Keys,
  matter: Matter,
): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const note = await source.checkpoint();
  if (note === null) throw new Unpublishable('The log has not been signed yet: start the signer.');
  const checkpoint = opened(note, keys);
  const about = await entriesOfMatter(source, matter, checkpoint.size);
  if (!about) return null;
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: Uint8Array | string): void =>
    void files.set(path, Buffer.from(content));
  put(layout.checkpoint, note);
  put(layout.vkey, `${formatVerifierKey(keys[0])}\n`);
  const proofs = new SliceProofs(source, note, checkpoint.size);
  for (const { index, bytes } of about.entries) {
    put(packLayout.entry(index), bytes);
    put(packLayout.entryProof(index), await proofs.of(index));
  }
  await putDocuments(source, about.entries, put);
  const { name: organisation } = await source.organisation();
  putCertificates(organisation, checkpoint.origin, about.entries, files);
  const recounts = await recountCommands(files, pollsIn(about.entries));
  put(packLayout.readme, readme({ organisation, about, checkpoint, keys, files, recounts }));
  put(packLayout.manifest, manifestOf(organisation, about, checkpoint, files));
  return files;
}

function opened(note: string, keys: Keys): Checkpoint {
  const checkpoint = openCheckpoint(note, keys[0].name, keys);
  if (checkpoint.ok) return checkpoint.value.checkpoint;
  throw new Unpublishable(
    `The newest checkpoint is not signed by the key of this log (${checkpoint.error.code}).`,
  );
}

const nameOf = (matter: Matter): string =>
  matter.kind === 'decision' ? `decision-${matter.number}` : `${matter.kind}-${matter.id}`;

const manifestOf = (
  organisation: string,
  { subject, entries }: MatterEntries,
  { origin, size }: Checkpoint,
  files: ReadonlyMap<string, Uint8Array>,
): string =>
  packManifestText({
    schema: 'folkmoot-pack-1',
    organisation,
    origin,
    size,
    subject,
    entries: entries.map(({ index }) => index),
    files: Object.fromEntries(
      Array.from(files, ([path, bytes]) => [path, { sha256: sha256Of(bytes), size: bytes.length }]),
    ),
  });

/** Every document that the entries name by its hash, as it is published. */
async function putDocuments(
  source: SliceSource,
  entries: readonly SliceEntry[],
  put: Put,
): Promise<void> {
  const polls = pollsIn(entries);
  for (const { entry } of entries) {
    const said = announced(entry);
    if (said?.of === 'closing') {
      const opening = polls.get(said.poll)?.opening;
      if (opening) put(layout.roll(said.poll), rollText(said.poll, opening, said.closing));
    }
    if (said?.of === 'constitution') {
      const { version, sha256 } = said.adoption;
      const pack = await source.constitution(version);
      put(
        layout.constitution(version),
        asLogged(pack, sha256, `Version ${version} of the constitution`),
      );
    }
    if (said?.of === 'issue') {
      const { decision, document, sha256 } = said.issue;
      put(
        layout.issued(decision, document),
        asLogged(
          await source.issued(decision, document),
          sha256,
          `The ${document} of decision ${decision}`,
        ),
      );
    }
    if (said?.of === 'count') await putSheets(source, polls, said, put);
    if (said?.of === 'decision') {
      const { number, sha256 } = said.decision;
      const bytes = asLogged(await source.decision(number), sha256, `Decision ${number}`);
      put(layout.decision(number), bytes);
      const { evidence } = decisionOf(bytes);
      if (evidence.poll !== null && polls.has(evidence.poll))
        await putSheets(source, polls, { poll: evidence.poll, sheets: evidence.sheets }, put);
      if (evidence.poll !== null && evidence.vacancySheet)
        await putSheet(source, evidence.vacancySheet.sha256, put);
    }
  }
}

/** Of each decision whose poll is in the slice, or that had none. */
function putCertificates(
  organisation: string,
  origin: string,
  entries: readonly SliceEntry[],
  files: Map<string, Uint8Array>,
): void {
  for (const { entry } of entries) {
    const said = announced(entry);
    if (said?.of !== 'decision') continue;
    const { number, sha256, poll } = said.decision;
    if (poll !== null && !files.has(layout.roll(poll))) continue;
    const document = decisionOf(files.get(layout.decision(number))!);
    const text = certificateText({
      ...{ organisation, document, sha256, entry, origin },
      corrections: entries.flatMap(({ entry: later }) => {
        const noted = announced(later);
        return noted?.of === 'correction' && noted.correction.decision === number
          ? [noted.correction]
          : [];
      }),
    });
    files.set(packLayout.certificate(number), Buffer.from(text));
  }
}
