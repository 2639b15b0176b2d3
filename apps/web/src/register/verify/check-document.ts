import { parseEntry, sha256Hex, utf8 } from '@folkmoot/log';
import { documentWithHash, type FoundDocument, logEntries } from '../../shared/api-register';

export type DocumentVerdict =
  | { readonly verdict: 'in-the-log'; readonly found: FoundDocument }
  | { readonly verdict: 'not-in-the-log' | 'unreachable'; readonly found: null };

/**
 * Whether the log holds the hash of a file. The register says where; the entry in that place is read and believed,
 * not the register.
 */
export async function checkDocument(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<DocumentVerdict> {
  const sha256 = sha256Hex(bytes);
  try {
    const found = await documentWithHash(sha256, signal);
    const [text] = found ? await logEntries(found.logIndex, 1, signal) : [];
    return found && text !== undefined && names(text, sha256)
      ? { verdict: 'in-the-log', found }
      : { verdict: 'not-in-the-log', found: null };
  } catch {
    return { verdict: 'unreachable', found: null };
  }
}

/** Whether an entry of the log issues the file with this hash. */
export function names(text: string, sha256: string): boolean {
  const entry = parseEntry(utf8(text));
  return (
    entry.ok && entry.value.action === 'document.issued' && entry.value.fields['sha256'] === sha256
  );
}
