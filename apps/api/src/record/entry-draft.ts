import { canonicalJson, type Action, type Json } from '@folkmoot/log';
import { createHmac } from 'node:crypto';
import { freshKey } from './fresh-key';

/** What an act writes in the log: public fields, and commitments to what is personal. */
export interface EntryDraft {
  readonly action: Action;
  /** Id of the thing acted on. */
  readonly resource: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Personal data by name: only its commitment is published, the opening stays erasable. */
  readonly personal?: Readonly<Record<string, Json>>;
  /** Keys of commitments that must be comparable with one made before, by name: see `agreeingOfficer`. */
  readonly keys?: Readonly<Record<string, Buffer>>;
  /** Commitments that an entry before has made and whose openings it keeps, by name: see `agreeingOfficer`. */
  readonly repeated?: Readonly<Record<string, string>>;
}

interface Opening {
  readonly commitment: string;
  readonly name: string;
  readonly key: Buffer;
  readonly payload: string;
}

/** A draft with its commitments made, as `record.append` takes it. */
export interface SealedDraft {
  readonly action: string;
  readonly resource: string;
  readonly commitments: string;
  readonly fields: string;
  readonly openings: readonly Opening[];
}

/**
 * What `commitment` of the log library gives, by the faster hash of this platform.
 * @param payload  canonical JSON
 */
export const committed = (key: Buffer, name: string, payload: string): string =>
  createHmac('sha256', key).update(`${name}\n${payload}`).digest('base64url');

/** Commits to the personal parts of a draft, with a fresh key each where none is given. */
export function seal(draft: EntryDraft): SealedDraft {
  const openings = Object.entries(draft.personal ?? {}).map(([name, value]): Opening => {
    const [key, payload] = [draft.keys?.[name] ?? freshKey(), canonicalJson(value)];
    return { commitment: committed(key, name, payload), name, key, payload };
  });
  const made = Object.fromEntries(openings.map((opening) => [opening.name, opening.commitment]));
  return {
    action: draft.action,
    resource: draft.resource,
    commitments: canonicalJson({ ...made, ...draft.repeated }),
    fields: canonicalJson(draft.fields),
    openings,
  };
}
