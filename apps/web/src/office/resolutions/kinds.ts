import { type Constitution } from '@folkmoot/rules';
import { type Kind } from '../api/resolutions';

/** The kinds that are drafted as bare text: not appointments, allocations or grants. */
export const draftedAsText = (
  kinds: readonly Kind[],
  { fund }: Pick<Constitution, 'fund'>,
): readonly Kind[] =>
  kinds.filter(
    ({ code, effect }) => (effect === 'none' || effect === 'filing') && code !== fund?.decisionKind,
  );
