import { type AmendmentRefusalCode } from '@folkmoot/rules';
import { type DraftingRefusal } from './draft-resolution';

/** The HTTP status of each reason why a resolution cannot adopt a new version of the constitution. */
export const amendmentStatus: Readonly<Record<AmendmentRefusalCode, number>> = {
  'kind-cannot-amend': 422,
  'constitution-invalid': 422,
  'another-body': 422,
  'not-the-next-version': 422,
  'nothing-changed': 422,
  entrenched: 422,
  entrenches: 422,
};

/** The HTTP status of each reason why a resolution is not drafted or changed. */
export const draftingStatus: Readonly<Record<DraftingRefusal['code'], number>> = {
  'kind-unknown': 422,
  'not-drafted-as-text': 422,
  'kind-is-settled': 409,
  'not-by-shares': 409,
  'allocation-refused': 422,
  'resolution-unknown': 404,
  'not-a-draft': 409,
  'changed-meanwhile': 412,
  'reasons-sent': 409,
  ...amendmentStatus,
};
