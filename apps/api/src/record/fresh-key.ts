import { randomBytes } from 'node:crypto';

const keyLength = 32;
const keysAtOnce = 256;

let drawn: Buffer = Buffer.alloc(0);
let used = 0;

/** 32 random bytes that nobody has had before. Many are drawn at once, since each draw asks the system. */
export function freshKey(): Buffer {
  if (used === drawn.length) {
    drawn = randomBytes(keyLength * keysAtOnce);
    used = 0;
  }
  const key = drawn.subarray(used, used + keyLength);
  used += keyLength;
  return key;
}
