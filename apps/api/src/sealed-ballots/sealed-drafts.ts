import { type EntryDraft } from '../record/entry-draft';
import { type NewKey, type NewSealed, type SealedInBox } from './sealed-box.repository';

/** The log has the key and the one that it replaces; whose they are, and for which box, is only committed to. */
export const keyDraft = (
  { credential, poll, box, rollEntry }: NewKey,
  replaces: string | null,
): EntryDraft => ({
  action: 'voter.key',
  resource: credential,
  fields: { poll, replaces },
  personal: { voter: { rollEntry, box } },
});

/** Anybody finds the ballot by its tracker; the box, which may be of very few, shows once the poll is closed. */
export const ballotDraft = (
  { id, poll, box, rollEntry, credential, tracker }: NewSealed,
  last: SealedInBox | null,
): EntryDraft => ({
  action: 'ballot.accepted',
  resource: id,
  fields: { poll, credential, tracker, replaces: last?.id ?? null },
  personal: { ballot: { rollEntry, box } },
});
