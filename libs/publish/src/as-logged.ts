import { sha256Of } from './draft-record';
import { Unpublishable } from './record-source';

/**
 * A document, if it is the one that the log names.
 * @param what  for a sentence: `Decision 12`
 * @throws Unpublishable when it is missing or another
 */
export function asLogged(bytes: Uint8Array | null, sha256: string, what: string): Uint8Array {
  if (bytes && sha256Of(bytes) === sha256) return bytes;
  throw new Unpublishable(
    `${what} ${bytes ? 'is not in the database as the log records it: it was changed' : 'is in the log and not in the database'}. Nothing was published; restore a backup.`,
  );
}
