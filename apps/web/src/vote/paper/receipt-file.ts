import { type Receipt } from '../../shared/api-voting';
import { type SavedFile } from '../../shared/save-file';

/** The hash in groups of four, so that it can be read out and compared. */
export const receiptCode = (leafHash: string): string =>
  (leafHash.match(/.{1,4}/g) ?? []).join(' ');

/** The receipt as a file for its holder: all that `folkmoot verify` needs to find the vote. */
export const receiptFile = (receipt: Receipt): SavedFile => ({
  name: `folkmoot-receipt-${receipt.logIndex}.json`,
  type: 'application/json',
  text: `${JSON.stringify(receipt, null, 2)}\n`,
});
