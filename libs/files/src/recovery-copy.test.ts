import {
  isRecoveryKey,
  newRecoveryKey,
  openRecoveryCopy,
  publicHalf,
  recoveryCopy,
  typedRecoveryKey,
} from './index';

describe('a copy for recovery', () => {
  it('is opened by the key it was made for, as it is typed from a sheet, and by no other', async () => {
    const [key, other] = [await newRecoveryKey(), await newRecoveryKey()];
    expect(isRecoveryKey(key.public)).toBe(true);
    const copy = await recoveryCopy('mellon', key.public);
    expect(copy).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    expect(copy).not.toContain(Buffer.from('mellon').toString('base64').slice(0, 6));
    const typed = (key.secret.toLowerCase().match(/.{1,4}/g) ?? []).join(' ');
    await expect(openRecoveryCopy('a', copy, typedRecoveryKey(typed))).resolves.toBe('mellon');
    await expect(openRecoveryCopy('a', copy, other.secret)).rejects.toThrow(
      'a cannot be opened with this key',
    );
    const damaged = copy.replace(
      /\n(.)(.*)\n-----END/,
      (_, one, rest) => `\n${one === 'A' ? 'B' : 'A'}${rest}\n-----END`,
    );
    await expect(openRecoveryCopy('a', damaged, key.secret)).rejects.toThrow('or is damaged');
  });

  it('knows a typing mistake', async () => {
    const { secret } = await newRecoveryKey();
    const wrong = `${secret.slice(0, -1)}${secret.endsWith('Q') ? 'P' : 'Q'}`;
    await expect(publicHalf(wrong)).rejects.toThrow('a character of it is wrong');
    await expect(publicHalf('')).rejects.toThrow('This is no recovery key');
    expect(isRecoveryKey(secret)).toBe(false);
  });

  it('has the public half that other programs give', async () => {
    // The key pair of the format’s own test vectors (C2SP CCTV, age).
    expect(
      await publicHalf(
        'AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX',
      ),
    ).toBe('age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj');
  });
});
