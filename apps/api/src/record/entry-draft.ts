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

/** Commits to the personal parts of a draft, with a fresh key each where none is given. */
export function seal(draft: EntryDraft): SealedDraft {
  const openings = Object.entries(draft.personal ?? {}).map(([name, value]): Opening => {
    const [key, payload] = [draft.keys?.[name] ?? freshKey(), canonicalJson(value)];
    // What `commitment` of the log library gives, by the faster hash of this platform.
    const commitment = createHmac('sha256', key).update(`${name}\n${payload}`).digest('base64url');
    return { commitment, name, key, payload };
  });
  return {
    action: draft.action,
    resource: draft.resource,
    commitments: canonicalJson(
      Object.fromEntries(openings.map((opening) => [opening.name, opening.commitment])),
    ),
    fields: canonicalJson(draft.fields),
    openings,
  };
}
