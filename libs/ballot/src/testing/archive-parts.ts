import { valueOf } from '@folkmoot/basics';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { readTar, tarFile, type TarFile } from '../archive/tar';
import { eventShape, type EventType } from '../archive/structures';
import { sha256Hex } from '../hash';
import { parse } from '../json/text';

/** What a text of an archive is. */
export type TextKind =
  | 'election'
  | 'trustees'
  | 'credentials'
  | 'setup'
  | 'ballot'
  | 'tally'
  | 'sized-tally'
  | 'shuffle'
  | 'owned'
  | 'decryption'
  | 'result';

/** A text under the hash that it had, or a step that points to one. */
export type Part =
  | { readonly hash: string; readonly kind: TextKind; text: string }
  | { readonly step: EventType; readonly payload: string | undefined };

const openings: readonly (readonly [string, TextKind])[] = [
  ['{"version"', 'election'],
  ['[["Single"', 'trustees'],
  ['[["Pedersen"', 'trustees'],
  ['["', 'credentials'],
  ['{"election":', 'setup'],
  ['{"election_uuid"', 'ballot'],
  ['[[', 'tally'],
  ['{"num_tallied"', 'sized-tally'],
  ['{"ciphertexts"', 'shuffle'],
  ['{"owner"', 'owned'],
  ['{"decryption_factors"', 'decryption'],
  ['{"result"', 'result'],
];

/** The files of an archive. */
export const filesOf = (archive: Uint8Array): TarFile[] => valueOf(readTar(archive));

/** An archive taken apart without looking at what it says. */
export function partsOf(archive: Uint8Array): Part[] {
  return filesOf(archive)
    .slice(1)
    .map(({ name, content }) => {
      const text = new TextDecoder().decode(content);
      if (name.endsWith('.event.json')) {
        const { type, payload } = valueOf(parse(eventShape, text, 1000));
        return { step: type, payload };
      }
      const kind = openings.find(([opening]) => text.startsWith(opening))?.[1];
      if (!kind) throw new Error(`What is this: ${text.slice(0, 40)}`);
      return { hash: sha256Hex(content), kind, text };
    });
}

/**
 * An archive put together again: names, chain and references made to fit whatever the parts now say,
 * so that only their sense is left to find fault with.
 */
export function assemble(parts: readonly Part[], original: Uint8Array): Uint8Array {
  const [header] = filesOf(original);
  const renamed = new Map<string, string>();
  const current = (hash: string) => renamed.get(hash) ?? hash;
  const files = header ? [header] : [];
  const add = (suffix: string, text: string): string => {
    const content = utf8ToBytes(text);
    const hash = sha256Hex(content);
    files.push({ name: `${hash}.${suffix}.json`, content });
    return hash;
  };
  let parent: string | undefined;
  let height = 0;
  for (const part of parts) {
    if ('step' in part) {
      const payload = part.payload === undefined ? undefined : current(part.payload);
      parent = add('event', JSON.stringify({ parent, height, type: part.step, payload }));
      height += 1;
    } else {
      const text = part.text.replaceAll(/(?<=":")[0-9a-f]{64}(?=")/g, current);
      renamed.set(part.hash, add('data', text));
    }
  }
  return joined(files, original);
}

/** Files as an archive, whatever they are, as old as another. */
export function joined(files: readonly TarFile[], original: Uint8Array): Uint8Array {
  const header = new TextDecoder().decode(filesOf(original)[0]?.content);
  const opened = Number(/"timestamp":"(\d+)"/.exec(header)?.[1]);
  return concatBytes(...files.map((file) => tarFile(file, opened)));
}

/** The texts of one kind. */
export const textsOf = (parts: readonly Part[], kind: TextKind) =>
  parts.flatMap((part) => ('hash' in part && part.kind === kind ? [part] : []));

/** Where the steps of one kind are among the parts. */
export const stepsOf = (parts: readonly Part[], type: EventType): number[] =>
  parts.flatMap((part, at) => ('step' in part && part.step === type ? [at] : []));
