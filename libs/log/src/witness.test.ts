import { signCheckpoint } from './checkpoint';
import { cosign, cosignatureIn, witnessKey } from './cosignature';
import { frontierOf, leafHash, rootOf } from './merkle';
import { consistencyProof } from './proof';
import { signerFromSeed, verifierKey } from './verifier-key';
import { judgeCheckpoint, type SeenHead, witnessStatus } from './witness';
import { formatWitnessRequest } from './witness-request';

const origin = 'council.example/log';
const signer = signerFromSeed(origin, new Uint8Array(32).fill(1));
const stranger = signerFromSeed(origin, new Uint8Array(32).fill(2));
const keys = [verifierKey(origin, signer.publicKey)];
const leaves = Array.from({ length: 12 }, (_, at) => leafHash(Uint8Array.of(at)));
const root = (size: number) => rootOf(frontierOf(leaves.slice(0, size)));
const seen = (size: number): SeenHead => ({ size, root: root(size) });
const signed = (size: number, by = signer, of = origin) =>
  signCheckpoint({ origin: of, size, root: root(size) }, by);

interface Sent {
  oldSize?: number;
  size?: number;
  proof?: readonly Uint8Array[];
  checkpoint?: string;
  last?: SeenHead | null;
}
function judged({ oldSize = 3, size = 9, proof, checkpoint, last = seen(3) }: Sent) {
  const body = formatWitnessRequest({
    oldSize,
    proof: proof ?? consistencyProof(Math.min(oldSize, size), leaves.slice(0, size)),
    checkpoint: checkpoint ?? signed(size),
  });
  return judgeCheckpoint(body, keys, () => last);
}
const status = (sent: Sent) => {
  const judgement = judged(sent);
  return judgement.ok ? 200 : witnessStatus[judgement.error.code];
};

describe('what a witness cosigns (C2SP tlog-witness, add-checkpoint)', () => {
  it('is a checkpoint that extends the one cosigned last', () => {
    expect(judged({})).toMatchObject({
      ok: true,
      value: { checkpoint: { origin, size: 9 }, text: signed(9).split('\n\n')[0] + '\n' },
    });
  });

  it('or the first that it ever sees, without a proof', () => {
    expect(status({ oldSize: 0, last: null })).toBe(200);
    expect(status({ oldSize: 0, last: null, size: 0 })).toBe(200);
    expect(status({ oldSize: 0, last: null, proof: [root(1)] })).toBe(422);
  });

  it('or the same once more', () => {
    expect(status({ oldSize: 9, last: seen(9) })).toBe(200);
  });

  it.each<[string, Sent, number]>([
    [
      'that is of a log it does not watch',
      {
        checkpoint: signed(
          9,
          signerFromSeed('other.example', new Uint8Array(32).fill(1)),
          'other.example',
        ),
      },
      404,
    ],
    ['that another key signed', { checkpoint: signed(9, stranger) }, 403],
    ['whose signature is wrong', { checkpoint: signed(9).replace(/\n9\n/, '\n8\n') }, 403],
    ['that is no checkpoint', { checkpoint: 'hello\n\n— x y\n' }, 400],
    ['whose old size is above the new', { oldSize: 10, size: 9, last: seen(10) }, 400],
    ['that does not begin at the last seen', { oldSize: 2 }, 409],
    ['that begins below the last seen, as after a rollback', { oldSize: 3, last: seen(12) }, 409],
    ['without a proof', { proof: [] }, 422],
    ['with another’s proof', { proof: consistencyProof(4, leaves.slice(0, 9)) }, 422],
    [
      'with another root of the size last seen',
      { oldSize: 9, last: { size: 9, root: root(1) } },
      409,
    ],
    ['that forked below the last seen', { last: { size: 3, root: root(4) } }, 422],
    [
      'of a log that was empty, with another root of nothing',
      {
        oldSize: 0,
        size: 0,
        last: null,
        checkpoint: signCheckpoint({ origin, size: 0, root: root(3) }, signer),
      },
      409,
    ],
  ])('is nothing %s', (_, sent, expected) => {
    expect(status(sent)).toBe(expected);
  });

  it('says which size it saw last', () => {
    expect(judged({ oldSize: 2 })).toEqual({
      ok: false,
      error: { code: 'not-the-last-seen', size: 3 },
    });
  });

  it.each(['', 'old 3\n', 'old -3\n\n', 'old 03\n\n', `old 3\nnot a hash\n\n${signed(9)}`])(
    'refuses what is no request: %j',
    (body) => {
      const judgement = judgeCheckpoint(body, keys, () => null);
      expect(judgement).toEqual({ ok: false, error: { code: 'malformed-request' } });
    },
  );

  it('ignores signatures of unknown keys beside the log’s own', () => {
    const both = signCheckpoint({ origin, size: 9, root: root(9) }, stranger, signer);
    expect(status({ checkpoint: both })).toBe(200);
  });
});

describe('the answer of a witness', () => {
  const note = signed(9);
  const text = note.slice(0, note.lastIndexOf('\n\n') + 1);
  const owl = signerFromSeed('owl.example/w', new Uint8Array(32).fill(5));
  const key = witnessKey(owl.name, owl.publicKey);
  const other = signerFromSeed('other.example/w', new Uint8Array(32).fill(6));

  it('holds its line, among others', () => {
    const answer = cosign(text, 7, other) + cosign(text, 1_700_000_000, owl);
    expect(cosignatureIn(answer, note, key)).toEqual({
      ok: true,
      value: { line: cosign(text, 1_700_000_000, owl), time: 1_700_000_000 },
    });
  });

  it('is wrong when it cosigns something else', () => {
    expect(cosignatureIn(cosign('other\n', 7, owl), note, key)).toMatchObject({
      error: { code: 'wrong-cosignature' },
    });
  });

  it.each(['', 'hello', cosign(text, 7, other)])('is none in %j', (answer) => {
    expect(cosignatureIn(answer, note, key)).toMatchObject({ error: { code: 'no-cosignature' } });
  });
});
