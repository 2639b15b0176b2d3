import { err, ok, type Result } from '@folkmoot/basics';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const block = 512;

/** A file of an archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** Why bytes are no archive. `at` is the place in bytes. */
export type TarFault = { readonly code: 'not-a-tar'; readonly at: number };

/**
 * One file as it stands in an archive: the header that Belenios writes, the content, zeroes up to
 * whole blocks of 512 bytes. An archive is such files one after the other and nothing at its end, so
 * that it grows by appending.
 * Source: Belenios specification s.4.4, "old-style tar"; the header's fields are those of its tool.
 * @param name  at most 99 ASCII characters
 * @param modified  seconds since 1970, the same in the whole archive
 */
export function tarFile({ name, content }: TarFile, modified: number): Uint8Array {
  const header = new Uint8Array(block);
  const put = (text: string, at: number) => header.set(utf8ToBytes(text), at);
  put(name, 0);
  put('0000644\0', 100);
  put('0000000\0', 108);
  put('0000000\0', 116);
  put(`${octal(content.length, 11)}\0`, 124);
  put(`${octal(modified, 11)}\0`, 136);
  put(' '.repeat(8), 148);
  put('0', 156);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  put(`${octal(checksum, 6)}\0 `, 148);
  return concatBytes(header, content, new Uint8Array(-content.length & (block - 1)));
}

/** The files of an archive, each with a header like any that `tarFile` writes. */
export function readTar(bytes: Uint8Array): Result<TarFile[], TarFault> {
  const files: TarFile[] = [];
  let modified: number | undefined;
  for (let at = 0; at < bytes.length;) {
    const file = fileAt(bytes, at);
    if (!file) return err({ code: 'not-a-tar', at });
    modified ??= file.modified;
    const written = tarFile(file, modified);
    const given = bytes.subarray(at, at + written.length);
    const isSame =
      given.length === written.length && given.every((byte, index) => byte === written[index]);
    if (!isSame) return err({ code: 'not-a-tar', at });
    files.push({ name: file.name, content: file.content });
    at += written.length;
  }
  return ok(files);
}

function fileAt(bytes: Uint8Array, at: number): (TarFile & { readonly modified: number }) | null {
  const header = bytes.subarray(at, at + block);
  const size = octalAt(header, 124);
  const modified = octalAt(header, 136);
  if (header.length < block || size === null || modified === null) return null;
  const name = String.fromCharCode(...header.subarray(0, 100)).replace(/\0+$/, '');
  if (!/^[\w.]{1,99}$/.test(name)) return null;
  return { name, modified, content: bytes.subarray(at + block, at + block + size) };
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');

function octalAt(header: Uint8Array, at: number): number | null {
  const text = String.fromCharCode(...header.subarray(at, at + 12));
  return /^[0-7]{11}\0$/.test(text) ? Number.parseInt(text, 8) : null;
}
