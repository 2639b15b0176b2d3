import { sodiumGroup } from '@folkmoot/ballot-native';
import { type FolderVerdict, verifyFolder } from '@folkmoot/verify';
import fs from 'node:fs';
import path from 'node:path';
import { type Scratch } from './scratch';
import { publishedRecord, signedCheckpoint } from './verification';
import { waitFor } from './wait-for';

export interface PublicFolder {
  readonly verdict: FolderVerdict;
  readonly read: (file: string) => Uint8Array | null;
}

/** Waits until the worker has brought the public record in a folder up to date, and verifies it. */
export async function publicFolder(scratch: Scratch, folder: string): Promise<PublicFolder> {
  const { keys } = await publishedRecord(scratch);
  const checkpoint = await signedCheckpoint(scratch);
  const read = (file: string): Uint8Array | null => {
    const at = path.join(folder, file);
    return fs.existsSync(at) ? new Uint8Array(fs.readFileSync(at)) : null;
  };
  await waitFor('the folder', () =>
    Promise.resolve(
      Buffer.from(read('log/checkpoint') ?? []).toString() === checkpoint ? true : undefined,
    ),
  );
  const source = {
    read: (file: string) => Promise.resolve(read(file)),
    list: () => Promise.resolve(null),
  };
  const trust = { origin: keys[0]?.name ?? '', keys };
  const verdict = await verifyFolder(source, Buffer.from(checkpoint), trust, {
    group: sodiumGroup,
  });
  return { verdict, read };
}
