import { type OpeningRefusal } from './open-poll';
import { type SealingRefusal } from './seal-boxes';

/** The HTTP status of each reason why a poll cannot be held in secret. */
export const sealingStatus: Readonly<Record<SealingRefusal['code'], number>> = {
  'no-board': 409,
  'box-without-electors': 409,
  'too-many-options': 409,
  'key-not-kept': 503,
};

/** The HTTP status of each reason why a poll is not opened, whatever it is for. */
export const openingStatus: Readonly<Record<OpeningRefusal['code'], number>> = {
  ...sealingStatus,
  'closes-too-soon': 422,
  'nobody-entitled': 409,
  'record-date-to-come': 422,
  'warnings-to-acknowledge': 409,
};
