import { type VerifierKey } from '@folkmoot/log';
import { type DatabaseSource, Unpublishable } from '@folkmoot/publish';
import { Cannot } from '../command';

/** @throws Cannot with the reason why something is not published */
export async function publishing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Unpublishable ? new Cannot(error.says) : error;
  }
}

/** The keys given, or those that the signer has told the database. */
export async function keysOf(
  given: readonly VerifierKey[],
  source: DatabaseSource,
): Promise<readonly [VerifierKey, ...VerifierKey[]]> {
  const [first, ...more] = given.length > 0 ? given : await source.keys();
  if (first) return [first, ...more];
  throw new Cannot(
    'The database does not tell the key of the log. Give it with --vkey, as the site shows it at /api/v1/log/vkey.',
  );
}
