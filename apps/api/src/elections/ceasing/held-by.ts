import { formatDate, type PlainDate } from '@folkmoot/basics';

/** Why a polling day comes too late; `null` when it does not. Source: R-D27. */
export const heldTooLate = (heldBy: PlainDate | null, pollingDay: PlainDate): string | null =>
  heldBy !== null && pollingDay > heldBy
    ? `This election is held in place of one that was abandoned, so its poll must close by ${formatDate(heldBy)}: Model Election Rules 2014 r.59.`
    : null;
