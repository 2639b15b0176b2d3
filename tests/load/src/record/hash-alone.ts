import { bundleEntries, tileWidth, widthIn } from '@folkmoot/log';
import { layout } from '@folkmoot/verify';
import { hash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/**
 * The root of a log from the bundles in a folder, by the fastest hash of this platform and nothing but
 * hashing: what any verification must at least do.
 */
export async function hashAlone(folder: string, size: number): Promise<string> {
  const edge: Uint8Array[] = [];
  const leaf = Buffer.alloc(65_536);
  const node = Buffer.alloc(65, 1);
  const join = (left: Uint8Array, right: Uint8Array): Uint8Array => {
    node.set(left, 1);
    node.set(right, 33);
    return sha256(node);
  };
  let count = 0;
  for (let index = 0; index * tileWidth < size; index++) {
    const id = { level: 'entries', index, width: widthIn(size, 'entries', index) } as const;
    const bytes = await fs.readFile(path.join(folder, layout.tile(id)));
    for (const entry of bundleEntries(bytes, id.width) ?? []) {
      leaf.set(entry, 1);
      let newest = sha256(leaf.subarray(0, 1 + entry.length));
      for (let rest = count; rest % 2 === 1; rest = Math.floor(rest / 2))
        newest = join(edge.pop()!, newest);
      edge.push(newest);
      count++;
    }
  }
  return Buffer.from(edge.reduceRight((right, left) => join(left, right))).toString('hex');
}
