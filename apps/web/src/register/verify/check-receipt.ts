import { leafHash } from '@folkmoot/log';
import { bytesToHex } from './hex';

/** What a receipt file must hold to be checked. */
export interface HeldReceipt {
  readonly logIndex: number;
  readonly leafHash: string;
  /** The entry, exactly as it was hashed. */
  readonly entry: string;
  readonly castAt: string;
}

export type ReceiptVerdict = 'in-the-log' | 'not-in-the-log' | 'wrong-hash';

/** Reads a receipt file; `null` when it is not one. */
export function readReceipt(text: string): HeldReceipt | null {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return null;
  const { logIndex, leafHash, entry, castAt } = value as Partial<
    Record<keyof HeldReceipt, unknown>
  >;
  const complete =
    Number.isSafeInteger(logIndex) &&
    typeof leafHash === 'string' &&
    typeof entry === 'string' &&
    typeof castAt === 'string';
  return complete ? (value as HeldReceipt) : null;
}

/**
 * Whether the log holds what the receipt says, in the place it says.
 * @param published  the log's entry at the receipt's index; undefined when there is none
 */
export function checkReceipt(receipt: HeldReceipt, published: string | undefined): ReceiptVerdict {
  if (bytesToHex(leafHash(new TextEncoder().encode(receipt.entry))) !== receipt.leafHash)
    return 'wrong-hash';
  return published === receipt.entry ? 'in-the-log' : 'not-in-the-log';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
