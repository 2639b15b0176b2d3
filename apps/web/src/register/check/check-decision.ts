import { parseVerifierKey } from '@folkmoot/log';
import { type DecisionVerdict, layout, verifyDecisionAlone } from '@folkmoot/verify';
import { logHead } from '../../shared/api-register';
import { publishedFiles } from './published-files';

/** A verdict, and the keys that it rests on; `null` where the site keeps no public record. */
export interface CheckedHere {
  readonly verdict: DecisionVerdict;
  readonly keys: readonly string[];
}

/** Recomputes a decision on the reader's device from the files that the site publishes. */
export async function checkDecision(
  number: number,
  signal: AbortSignal,
): Promise<CheckedHere | null> {
  if ((await publishedFiles.read(layout.checkpoint)) === null) return null;
  const { origin, vkeys } = await logHead(signal);
  const keys = vkeys.flatMap((vkey) => {
    const key = parseVerifierKey(vkey);
    return key.ok ? [key.value] : [];
  });
  const verdict = await verifyDecisionAlone(publishedFiles, number, { origin, keys });
  return { verdict, keys: vkeys };
}
