import { type DraftingRefusal } from './draft-resolution';

/** The HTTP status of each reason why a resolution is not drafted or changed. */
export const draftingStatus: Readonly<Record<DraftingRefusal['code'], number>> = {
  'kind-unknown': 422,
  'not-drafted-as-text': 422,
  'kind-is-settled': 409,
  'allocation-refused': 422,
  'resolution-unknown': 404,
  'not-a-draft': 409,
  'changed-meanwhile': 412,
};
