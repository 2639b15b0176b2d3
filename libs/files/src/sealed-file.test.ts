import { newRecoveryKey, openSealedFile, sealedFile } from './index';

describe('a sealed file', () => {
  it('is opened by the key it was made for, and by no other', async () => {
    const [key, other] = [await newRecoveryKey(), await newRecoveryKey()];
    const content = Buffer.from('mellon, said the printer');
    const sealed = await sealedFile(content, key.public);
    expect(sealed.subarray(0, 22).toString()).toBe('age-encryption.org/v1\n');
    expect(sealed.includes('mellon')).toBe(false);
    await expect(openSealedFile('a', sealed, key.secret)).resolves.toEqual(content);
    await expect(openSealedFile('a', sealed, other.secret)).rejects.toThrow(
      'a cannot be opened with this key',
    );
    sealed[sealed.length - 1]! ^= 1;
    await expect(openSealedFile('a', sealed, key.secret)).rejects.toThrow('or is damaged');
  });
});
