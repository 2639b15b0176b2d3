import { UnusableFile } from './unusable';

/** Whether a text can be the public half of a recovery key: age-encryption.org/v1, an X25519 recipient. */
export const isRecoveryKey = (text: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(text);

/** A recovery key: the secret half is for a sheet of paper, the public half for the server. */
export interface RecoveryKey {
  /** `AGE-SECRET-KEY-1…`, 74 characters. */
  readonly secret: string;
  /** `age1…`, 62 characters. */
  readonly public: string;
}

// Loaded when it is first needed: who keeps no copies needs none of it.
const age = () => import('age-encryption');

/** Draws a recovery key from the machine's chance. */
export async function newRecoveryKey(): Promise<RecoveryKey> {
  const { generateX25519Identity, identityToRecipient } = await age();
  const secret = await generateX25519Identity();
  return { secret, public: await identityToRecipient(secret) };
}

/** The secret half of a recovery key as somebody typed it from a sheet: blanks and capitals do not matter. */
export const typedRecoveryKey = (typed: string): string => typed.replace(/\s/g, '').toUpperCase();

/**
 * The public half of a recovery key.
 * @throws UnusableFile when the text is no secret half, or has a typing mistake, which its last characters tell
 */
export async function publicHalf(secret: string): Promise<string> {
  const { identityToRecipient } = await age();
  try {
    return await identityToRecipient(secret);
  } catch {
    throw new UnusableFile(
      'This is no recovery key, or a character of it is wrong. It begins with AGE-SECRET-KEY-1 and has 74 characters. Compare it with the sheet, group by group.',
    );
  }
}

/**
 * A secret encrypted to a recovery key, as text. Whoever has the key opens it, with any program for age files.
 * Format: age-encryption.org/v1, armored.
 */
export async function recoveryCopy(text: string, recipient: string): Promise<string> {
  const { armor, Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

/**
 * What a copy holds.
 * @param file  what the reader calls the copy
 * @throws UnusableFile when it is damaged, or the key is another
 */
export async function openRecoveryCopy(
  file: string,
  copy: string,
  secret: string,
): Promise<string> {
  await publicHalf(secret);
  const { armor, Decrypter } = await age();
  const decrypter = new Decrypter();
  decrypter.addIdentity(secret);
  try {
    return await decrypter.decrypt(armor.decode(copy), 'text');
  } catch (error) {
    throw new UnusableFile(
      `${file} cannot be opened with this key: it was made for another recovery key, or is damaged (${(error as Error).message}).`,
    );
  }
}
