import { canonicalJson } from '@folkmoot/log';
import { err, type Result } from '@folkmoot/basics';
import { readDocument } from '../decode';
import { type FileMarks, fileMarks } from '../files/manifest';
import { listOf, object, oneOf, type Read, text, whole } from '../shape';

export const packSubjects = ['decision', 'election', 'meeting'] as const;

/** What an evidence pack is about. */
export interface PackSubject {
  readonly kind: (typeof packSubjects)[number];
  /** Its id in the log. */
  readonly id: string;
  readonly title: string;
}

/** `manifest.json` of an evidence pack. It is not signed: the log in the pack is. Source: docs/evidence-packs.md. */
export interface PackManifest {
  readonly schema: 'folkmoot-pack-1';
  readonly organisation: string;
  readonly origin: string;
  /** Entries of the log under the checkpoint in the pack. */
  readonly size: number;
  readonly subject: PackSubject;
  /** Indexes of the entries in the pack, ascending. */
  readonly entries: readonly number[];
  /** Every other file. By path. */
  readonly files: FileMarks;
}

const packManifest: Read<PackManifest> = object<PackManifest>({
  schema: oneOf('folkmoot-pack-1'),
  organisation: text,
  origin: text,
  size: whole,
  subject: object<PackSubject>({ kind: oneOf(...packSubjects), id: text, title: text }),
  entries: listOf(whole),
  files: fileMarks,
});

/** The bytes of the manifest of a pack as text. */
export const packManifestText = (of: PackManifest): string => canonicalJson(of);

/** @returns the manifest; or what is wrong with it, as the end of a sentence */
export const readPackManifest = (bytes: Uint8Array | null): Result<PackManifest, string> =>
  bytes ? readDocument(bytes, packManifest) : err('it is missing');

/** Where everything is in an evidence pack that is not where a public record has it. */
export const packLayout = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  entry: (index: number): string => `entries/${index}.json`,
  /** A decision in words. */
  certificate: (decision: number): string => `certificates/${decision}.txt`,
  /** The order of the lots of a count, as `folkmoot count` takes it. @param sha256  of the count sheet */
  lots: (sha256: string): string => `lots/${sha256}.json`,
  /** C2SP tlog-proof of the entry against the checkpoint in the pack. */
  entryProof: (index: number): string => `entries/${index}.tlog-proof`,
} as const;
