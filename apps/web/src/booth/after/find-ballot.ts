import { Problem } from '../../shared/problem';
import { logProof, logSignature } from '../../shared/sealing/published-box';
import { onBoard, type BoardBallot } from '../api';
import { type Sealer } from '../sealing/sealer';

/** A sealed ballot on the public board, and whether the log proves that it was accepted. */
export interface Found {
  readonly state: BoardBallot['state'];
  readonly logIndex: number;
  /** `not-yet` until the log has been signed with it, which takes about a second. */
  readonly proved: 'yes' | 'not-yet' | 'wrong';
}

/** Looks a tracker up on the board, then checks on this device that the signed log has it, too. */
export async function findBallot(
  sealer: Sealer,
  { poll, box, tracker }: { poll: string; box: string; tracker: string },
): Promise<Found> {
  const { state, log, logIndex } = await onBoard(poll, box, tracker);
  const [signature, proof] = await Promise.all([logSignature(log), proofAt({ log, logIndex })]);
  if (proof === null) return { state, logIndex, proved: 'not-yet' };
  const holds = await sealer.do('isAccepted', { ...signature, proof, tracker });
  return { state, logIndex, proved: holds ? 'yes' : 'wrong' };
}

async function proofAt(place: Parameters<typeof logProof>[0]): Promise<string | null> {
  try {
    return await logProof(place);
  } catch (reason) {
    if (reason instanceof Problem && reason.status === 404) return null;
    throw reason;
  }
}
