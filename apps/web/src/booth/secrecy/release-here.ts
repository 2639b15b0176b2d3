import { Problem } from '../../shared/problem';
import { boothRelease } from '../api';
import { type Sealer } from '../sealing/sealer';

/** The booth that this browser was handed. */
export interface ReleaseHere {
  /** Of the list of its files with their hashes, worked out on this device. */
  readonly sha256: string;
  /** Its place in the log; `null` when the log does not have it. */
  readonly logIndex: number | null;
}

/** Hashes the list of the booth's files, and asks whether the log has that release. */
export async function releaseHere(sealer: Sealer, signal: AbortSignal): Promise<ReleaseHere> {
  const answer = await fetch('/booth/release.txt', { signal });
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`);
  const sha256 = await sealer.do('sha256', { text: await answer.text() });
  try {
    return { sha256, logIndex: (await boothRelease(sha256, signal)).logIndex };
  } catch (reason) {
    if (reason instanceof Problem && reason.status === 404) return { sha256, logIndex: null };
    throw reason;
  }
}
