import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '../hash';
import { parse, type TextFault } from '../json/text';
import { eventShape, headerShape, type EventType } from './structures';
import { readTar, type TarFault } from './tar';

/** A step with the text that it points to, and all texts published up to it. */
export interface Step {
  readonly type: EventType;
  readonly payload: string | null;
}

/** An archive taken apart: the steps in order, and every text by its hash. */
export interface Steps {
  readonly steps: readonly Step[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Why an archive cannot be taken apart. `file` counts from 0, the header. */
export type StepsFault =
  | TarFault
  | { readonly code: 'not-a-header' }
  | { readonly code: 'not-text' | 'wrong-name' | 'broken-chain'; readonly file: number }
  | { readonly code: 'file-twice' | 'missing-payload'; readonly file: number }
  | { readonly code: 'bad-event'; readonly file: number; readonly fault: TextFault };

const longestEvent = 1000;

/**
 * Takes an archive apart: every file named by its hash, every step chained to the one before, what it
 * points to published before it.
 * Source: Belenios specification s.3.5.1 and s.4.4.
 */
export function readSteps(archive: Uint8Array): Result<Steps, StepsFault> {
  const tar = readTar(archive);
  if (!tar.ok) return tar;
  const [header, ...files] = tar.value;
  const start = header?.name === 'BELENIOS' ? textOf(header.content) : null;
  if (start === null || !parse(headerShape, start, longestEvent).ok)
    return err({ code: 'not-a-header' });
  const steps: Step[] = [];
  const texts = new Map<string, string>();
  let parent: string | undefined;
  for (const [at, { name, content }] of files.entries()) {
    const file = at + 1;
    const text = textOf(content);
    if (text === null) return err({ code: 'not-text', file });
    const hash = sha256Hex(content);
    const isEvent = name === `${hash}.event.json`;
    if (!isEvent && name !== `${hash}.data.json`) return err({ code: 'wrong-name', file });
    if (!isEvent) {
      if (texts.has(hash)) return err({ code: 'file-twice', file });
      texts.set(hash, text);
      continue;
    }
    const event = parse(eventShape, text, longestEvent);
    if (!event.ok) return err({ code: 'bad-event', file, fault: event.error });
    const { height, type } = event.value;
    if (event.value.parent !== parent || height !== steps.length)
      return err({ code: 'broken-chain', file });
    const payload = event.value.payload === undefined ? null : texts.get(event.value.payload);
    if (payload === undefined) return err({ code: 'missing-payload', file });
    steps.push({ type, payload });
    parent = hash;
  }
  return ok({ steps, texts });
}

function textOf(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}
