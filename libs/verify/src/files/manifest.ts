import { err, type Result } from '@folkmoot/basics';
import { canonicalJson, type Json } from '@folkmoot/log';
import { readDocument } from '../decode';
import { object, oneOf, type Read, sha256, text, whole } from '../shape';

/** What a file must be. */
export interface FileMark {
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
}

export type FileMarks = Readonly<Record<string, FileMark>>;

/** Every file of a public record as it stood at one checkpoint. Source: docs/public-record.md. */
export interface Manifest {
  readonly schema: 'folkmoot-manifest-1';
  readonly origin: string;
  /** Entries under the checkpoint. */
  readonly entries: number;
  /** Which form of the pages it has: they are drawn again when that changes. */
  readonly form: number;
  /** SHA-256 of the exact bytes of the checkpoint that it goes with. */
  readonly checkpointSha256: string;
  /** Evidence: files that never change again. By path. */
  readonly files: FileMarks;
  /** Lists and pages made from the evidence, replaced as the record grows. By path. */
  readonly pages: FileMarks;
}

const mark: Read<FileMark> = object({ sha256, size: whole });

export const fileMarks: Read<FileMarks> = (value, at) => {
  const given = value as Readonly<Record<string, Json>>;
  const names = Object.keys(object({})(value, at) && given);
  const unsafe = names.find((name) => !isSafePath(name));
  if (unsafe !== undefined) oneOf('a path within the folder')(unsafe, `${at}.${unsafe}`);
  return Object.fromEntries(names.map((name) => [name, mark(given[name], `${at}.${name}`)]));
};

/** Whether a path stays within the folder, on every system. */
const isSafePath = (path: string): boolean =>
  path.split('/').every((part) => /^[A-Za-z0-9_%~!'()*-][A-Za-z0-9._%~!'()*-]*$/.test(part));

const manifest: Read<Manifest> = object({
  schema: oneOf('folkmoot-manifest-1'),
  origin: text,
  entries: whole,
  form: whole,
  checkpointSha256: sha256,
  files: fileMarks,
  pages: fileMarks,
});

/** The bytes of a manifest as text. */
export const manifestText = (of: Manifest): string => canonicalJson(of);

/** @returns the manifest; or what is wrong with it, as the end of a sentence */
export const readManifest = (bytes: Uint8Array | null): Result<Manifest, string> =>
  bytes ? readDocument(bytes, manifest) : err('it is not published');
