import { answered, api } from '../api';
import { logHead } from '../api-register';
import { type LogEvidence } from './paper-to-seal';

/** Where a log has the election of a box. */
export interface PlacedBox {
  readonly id: string;
  /** Number of the log. */
  readonly log: number;
  /** Index of the entry. */
  readonly logIndex: number;
}

/** The text of a box's election, to the letter. It never changes. */
export const electionText = (poll: string, box: string, signal?: AbortSignal) =>
  answered(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/election.json', {
      params: { path: { poll, box } },
      parseAs: 'text',
      ...(signal && { signal }),
    }),
  );

/** The text that says who holds the key of a box. It never changes. */
export const trusteesText = (poll: string, box: string) =>
  answered(
    api.GET('/api/v1/polls/{poll}/boxes/{box}/trustees.json', {
      params: { path: { poll, box } },
      parseAs: 'text',
    }),
  );

/** The proof that an entry is in a log, as it stands under a signed checkpoint. */
export const logProof = ({ log, logIndex: index }: Omit<PlacedBox, 'id'>) =>
  answered(
    api.GET('/api/v1/log/entries/{index}/tlog-proof', {
      params: { path: { index }, query: { log } },
      parseAs: 'text',
    }),
  );

/** Whose a log is, and with which keys it is signed. */
export async function logSignature(log: number): Promise<Omit<LogEvidence, 'proofs'>> {
  const { origin, vkeys } = await logHead(new AbortController().signal, log);
  return { origin, keys: vkeys };
}

/** What the log says of the boxes of one poll, all of which were published in one log. */
export async function evidenceOf(boxes: readonly PlacedBox[]): Promise<LogEvidence> {
  const [first] = boxes;
  if (!first) throw new RangeError('A secret poll has a box.');
  const [signature, proofs] = await Promise.all([
    logSignature(first.log),
    Promise.all(boxes.map(logProof)),
  ]);
  return {
    ...signature,
    proofs: Object.fromEntries(boxes.map(({ id }, at) => [id, proofs[at] ?? ''])),
  };
}
