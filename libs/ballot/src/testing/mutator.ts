import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type ArchiveRefusal } from '../archive/refusal';
import { type Group } from '../group/group';
import { type RandomBytes } from '../random';
import { type Rehearsed } from '../rehearsal/rehearse';
import {
  assemble,
  filesOf,
  joined,
  partsOf,
  textsOf,
  type Part,
  type TextKind,
} from './archive-parts';
import { edited, type JsonObject } from './json';
import { resign } from './resign';

/** An archive that must be refused, and how. */
export interface Mutation {
  readonly what: string;
  readonly archive: Uint8Array;
  readonly code: ArchiveRefusal['code'];
}

/**
 * Makes archives of a good one that have one thing wrong each, with everything else put right again:
 * names and chain, unless these are what is wrong, and the signature of a changed ballot.
 */
export class Mutator {
  constructor(
    private readonly rehearsed: Pick<Rehearsed, 'archive' | 'credentials'>,
    private readonly group: Group,
    private readonly random: RandomBytes,
  ) {}

  /** Changes the parts of the archive. */
  parts(what: string, code: Mutation['code'], change: (parts: Part[]) => void): Mutation {
    const { archive } = this.rehearsed;
    const parts = partsOf(archive);
    change(parts);
    return { what, code, archive: assemble(parts, archive) };
  }

  /** Changes the n-th text of a kind. */
  json(
    what: string,
    code: Mutation['code'],
    [kind, n]: readonly [TextKind, number],
    edit: (json: JsonObject) => void,
  ): Mutation {
    return this.parts(what, code, (parts) => {
      const part = textsOf(parts, kind)[n];
      if (!part) throw new Error(`There is no ${kind} ${n}.`);
      part.text = edited(part.text, edit);
    });
  }

  /** Changes the first ballot and signs it again with its voter's key. */
  ballot(what: string, edit: (json: JsonObject) => void): Mutation {
    return this.parts(what, 'bad-ballot', (parts) => {
      const part = textsOf(parts, 'ballot')[0];
      if (part) part.text = this.signedAgain(edited(part.text, edit));
    });
  }

  /** Changes the text of files but not their names. */
  texts(what: string, code: Mutation['code'], change: (text: string) => string): Mutation {
    const files = filesOf(this.rehearsed.archive).map(({ name, content }) => ({
      name,
      content: utf8ToBytes(change(new TextDecoder().decode(content))),
    }));
    return { what, code, archive: joined(files, this.rehearsed.archive) };
  }

  private signedAgain(text: string): string {
    const { credential } = JSON.parse(text) as JsonObject;
    const key = this.rehearsed.credentials.find((one) => one.public.hex === credential);
    if (!key) throw new Error('Nobody can sign this ballot.');
    return resign(text, key, this.group, this.random);
  }
}
