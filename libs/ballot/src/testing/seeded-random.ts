import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type RandomBytes } from '../random';

/** Bytes that look like chance and are the same each time: tests that fail can be run again. */
export function seededRandom(seed: string): RandomBytes {
  let block = 0;
  return (length) => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; at += 32) {
      const hash = sha256(utf8ToBytes(`${seed}|${(block += 1)}`));
      bytes.set(hash.subarray(0, Math.min(32, length - at)), at);
    }
    return bytes;
  };
}
