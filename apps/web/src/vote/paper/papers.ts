import { paper as askPaper, receipt as askReceipt } from '../../shared/api-voting';
import { type Paper, type Receipt } from '../../shared/api-types';

const papers = new Map<string, Paper>();
const receipts = new Map<string, Receipt>();

/** The paper of a poll: asked for once, so that going from question to question needs no network. */
export async function paperOf(poll: string, signal: AbortSignal): Promise<Paper> {
  const known = papers.get(poll);
  if (known) return known;
  const asked = await askPaper(poll, signal);
  papers.set(poll, asked);
  return asked;
}

/** The receipt just given, or the one that the server holds. */
export const receiptOf = async (poll: string, signal: AbortSignal): Promise<Receipt> =>
  receipts.get(poll) ?? askReceipt(poll, signal);

/** After casting: the receipt is at hand, and the paper must be asked for again. */
export function rememberReceipt(receipt: Receipt): void {
  receipts.set(receipt.poll, receipt);
  papers.delete(receipt.poll);
}

/** Called where a journey begins, so that it begins with what is true now. */
export function forgetPapers(): void {
  papers.clear();
  receipts.clear();
}
