import { foreignVerifier } from './foreign-verifier';

interface LogKeys {
  readonly origin: string;
  readonly vkey: string | null;
  readonly signedSize: number;
}

let verifier: ReturnType<typeof foreignVerifier> | undefined;

/**
 * Has the log of a running app judged, as far as it is signed, by the verifier that knows nothing of us.
 * Does nothing where that verifier cannot be built, and where nothing is signed yet.
 * @throws when the verifier does not accept the log
 */
export async function judgeLog(url: string): Promise<void> {
  if (verifier === undefined)
    verifier = foreignVerifier('the log of every journey before the tool of others');
  if (!verifier) return;
  const answer = await fetch(`${url}/api/v1/log`);
  const { origin, vkey, signedSize } = (await answer.json()) as LogKeys;
  if (vkey === null || signedSize === 0) return;
  const { verified, says } = await verifier(`${url}${new URL(`https://${origin}`).pathname}`, {
    vkeys: [vkey],
  });
  if (!verified) throw new Error(`Another tool does not accept the log of this run: ${says}`);
}
