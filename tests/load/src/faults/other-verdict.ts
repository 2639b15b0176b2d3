import { foreignVerifier } from '@folkmoot/test-support';

/**
 * What a verifier says that knows C2SP and nothing of us, of the log at an address.
 * @returns `null` where Go is not installed
 */
export async function otherVerdict(logUrl: string): Promise<string | null> {
  const verify = foreignVerifier('the log before the tool of others');
  if (!verify) return null;
  const keys = (await (await fetch(`${logUrl}/vkey`)).text()).trim().split('\n');
  return (await verify(logUrl, { vkeys: keys })).says;
}
