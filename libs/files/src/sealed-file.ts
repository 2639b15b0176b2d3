import { UnusableFile } from './unusable';

// Loaded when it is first needed: who prints no letters needs none of it.
const age = () => import('age-encryption');

/**
 * A file that only whoever has the key opens, with any program for age files.
 * Format: age-encryption.org/v1, binary.
 * @param recipient  the public half of the key, `age1…`
 */
export async function sealedFile(content: Uint8Array, recipient: string): Promise<Buffer> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return Buffer.from(await encrypter.encrypt(content));
}

/**
 * What a sealed file holds.
 * @param file  what the reader calls it
 * @param secret  the secret half of the key, `AGE-SECRET-KEY-1…`
 * @throws UnusableFile when it is damaged, or the key is another
 */
export async function openSealedFile(
  file: string,
  sealed: Uint8Array,
  secret: string,
): Promise<Buffer> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(secret);
    return Buffer.from(await decrypter.decrypt(sealed));
  } catch (error) {
    throw new UnusableFile(
      `${file} cannot be opened with this key: it was made for another key, or is damaged (${(error as Error).message}).`,
    );
  }
}
