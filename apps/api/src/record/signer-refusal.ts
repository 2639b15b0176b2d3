import { type KnownHead } from './grown-tree';

/** Why the signer does not sign, for the operator. It goes on refusing until it is started again. */
export class SignerRefusal extends Error {
  override readonly name = 'SignerRefusal';
  constructor(why: string, what: string) {
    super(`The log is not signed: ${why}. ${what}`);
  }
}

const openLog =
  'Never repair a log. If the database was restored from an older backup, restore a newer one; if there is none, begin a new log that continues from the last signed checkpoint: stop the signer and run `npm start -- open-log` (in containers: `docker compose -f docker/compose.yaml run --rm migrate open-log`), then start the signer. See docs/operating.md.';

/** The refusals of the signer, each with what to do. */
export const refusals = {
  /** The log shrank below a signed head, or is not the log that was signed. */
  notTheLog: (headFile: string, { size }: KnownHead, now: number): SignerRefusal =>
    new SignerRefusal(
      size > now
        ? `it has ${now} entries, but ${size} were signed before (${headFile})`
        : `it differs from the log that was signed before: its first ${size} entries are not those of ${headFile}`,
      openLog,
    ),
  anotherLog: (headFile: string): SignerRefusal =>
    new SignerRefusal(
      `another log was begun in the database while this signer ran, and ${headFile} knows nothing of it`,
      'If you ran open-log, start the signer again. If nobody did, somebody else has the rights of the database’s owner: see docs/operating.md.',
    ),
  anotherOrigin: (headFile: string, signed: string, asked: string): SignerRefusal =>
    new SignerRefusal(
      `${headFile} says that this signer signs ${signed}, and the log is called ${asked}`,
      'Set LOG_ORIGIN back if it was changed. If a new log was begun, run open-log once more on the machine of the signer, which completes what was cut off.',
    ),
  anotherKey: (): SignerRefusal =>
    new SignerRefusal(
      'its last checkpoint was signed with another key or for another origin',
      'Put the right key file back and set LOG_ORIGIN to the name that the log has: a new key would start another log.',
    ),
} as const;
