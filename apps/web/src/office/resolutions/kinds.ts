import { type Kind } from '../api/resolutions';

/** The kinds that are drafted as bare text: not appointments, removals, allocations or grants. */
export const draftedAsText = (kinds: readonly Kind[]): readonly Kind[] =>
  kinds.filter(({ draftedAs }) => draftedAs === 'text');
