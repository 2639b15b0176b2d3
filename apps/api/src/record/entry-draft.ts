import { canonicalJson, commitment, type Action, type Json } from '@folkmoot/log';
import { randomBytes } from 'node:crypto';

/** What an act writes in the log: public fields, and commitments to what is personal. */
export interface EntryDraft {
  readonly action: Action;
  /** Id of the thing acted on. */
  readonly resource: string;
  readonly fields: Readonly<Record<string, Json>>;
  /** Personal data by name: only its commitment is published, the opening stays erasable. */
  readonly personal?: Readonly<Record<string, Json>>;
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

/** Commits to the personal parts of a draft with a fresh key each. */
export function seal(draft: EntryDraft): SealedDraft {
  const openings = Object.entries(draft.personal ?? {}).map(([name, payload]): Opening => {
    const key = randomBytes(32);
    return {
      commitment: commitment(key, name, payload),
      name,
      key,
      payload: canonicalJson(payload),
    };
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
