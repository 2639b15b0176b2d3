import { valueOf } from '@folkmoot/basics';
import { toBase64, utf8 } from './index';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, signCheckpoint } from './checkpoint';
import { emptyRoot, leafHash } from './merkle';
import { signNote } from './note';
import { signerFromSeed, verifierKey } from './verifier-key';

const origin = 'council.caldervale.example/log/calder-vale';
const signer = signerFromSeed(origin, new Uint8Array(32).fill(3));
const key = verifierKey(origin, signer.publicKey);
const root = leafHash(utf8('the first entry'));
const text = `${origin}\n1\n${toBase64(root)}\n`;

describe('C2SP tlog-checkpoint: the text', () => {
  it('is the origin, the size and the root, a line each', () => {
    expect(formatCheckpoint({ origin, size: 1, root })).toBe(text);
    expect(parseCheckpoint(text)).toEqual({ ok: true, value: { origin, size: 1, root } });
  });
  it('reads the example of the specification', () => {
    const example =
      'example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n';
    const read = valueOf(parseCheckpoint(example));
    expect(read).toMatchObject({ origin: 'example.com/behind-the-sofa', size: 20852163 });
    expect(formatCheckpoint(read)).toBe(example);
  });
  it('of the empty log has size 0 and the hash of nothing', () => {
    const empty = { origin, size: 0, root: emptyRoot() };
    expect(formatCheckpoint(empty)).toContain(
      '\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
    );
    expect(parseCheckpoint(formatCheckpoint(empty))).toEqual({ ok: true, value: empty });
  });
  it('may carry extension lines, which are passed over', () => {
    expect(parseCheckpoint(`${text}anything\nelse\n`)).toEqual(parseCheckpoint(text));
  });
  it.each([
    ['nothing', ''],
    ['no final newline', text.slice(0, -1)],
    ['no root', `${origin}\n1\n`],
    ['an empty origin', `\n1\n${toBase64(root)}\n`],
    ['an empty extension line', `${text}\nmore\n`],
    ['a leading nought', text.replace('\n1\n', '\n01\n')],
    ['a sign', text.replace('\n1\n', '\n+1\n')],
    ['a fraction', text.replace('\n1\n', '\n1.0\n')],
    ['hexadecimal', text.replace('\n1\n', '\n0x1\n')],
    ['a size too large to be exact', text.replace('\n1\n', '\n9007199254740993\n')],
    ['a short root', `${origin}\n1\n${toBase64(root.subarray(1))}\n`],
    ['a root in base64url', `${origin}\n1\n${'_'.repeat(43)}=\n`],
  ])('is refused with %s', (_, bad) => {
    expect(parseCheckpoint(bad)).toEqual({ ok: false, error: { code: 'malformed-checkpoint' } });
  });
  it('is never written from parts that do not make one', () => {
    expect(() => formatCheckpoint({ origin: '', size: 1, root })).toThrow(TypeError);
    expect(() => formatCheckpoint({ origin: `a\n5\n${toBase64(root)}`, size: 1, root })).toThrow(
      TypeError,
    );
    expect(() => formatCheckpoint({ origin, size: 1.5, root })).toThrow(TypeError);
    expect(() => formatCheckpoint({ origin, size: -1, root })).toThrow(TypeError);
    expect(() => formatCheckpoint({ origin, size: 1, root: utf8('short') })).toThrow(TypeError);
  });
});

describe('C2SP tlog-checkpoint: signatures', () => {
  const note = signCheckpoint({ origin, size: 1, root }, signer);

  it('opens under the key of the log', () => {
    expect(openCheckpoint(note, origin, [key])).toEqual({
      ok: true,
      value: { checkpoint: { origin, size: 1, root }, signedBy: [key] },
    });
  });
  it('is refused under another key, or when a byte was changed', () => {
    const stranger = verifierKey(origin, signerFromSeed(origin, new Uint8Array(32)).publicKey);
    expect(openCheckpoint(note, origin, [stranger])).toMatchObject({
      error: { code: 'no-known-signature' },
    });
    expect(openCheckpoint(note.replace('\n1\n', '\n2\n'), origin, [key])).toMatchObject({
      error: { code: 'wrong-signature' },
    });
  });
  it('is refused when it is of another log, though the same key signed it', () => {
    const other = signCheckpoint({ origin: 'other.example/log/1', size: 1, root }, signer);
    expect(openCheckpoint(other, origin, [key])).toEqual({
      ok: false,
      error: { code: 'wrong-origin', origin: 'other.example/log/1' },
    });
  });
  it('is refused when the log signed something else', () => {
    expect(openCheckpoint(signNote('good morning\n', signer), origin, [key])).toMatchObject({
      error: { code: 'malformed-checkpoint' },
    });
  });
});
