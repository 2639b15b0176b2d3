import fs from 'node:fs';
import { installWithApt } from './apt.mjs';
import { findProgram } from './requirements.mjs';

const library = '/usr/share/gocode/src/golang.org/x/mod/sumdb/tlog';

/** What to do when the log cannot be checked with other people's code. */
export const foreignVerifierAdvice =
  'Skipped: the log is not checked with Go’s sumdb, which is not installed (Debian, Ubuntu: apt-get install golang-go golang-golang-x-mod-dev). See tests/foreign.';

/** Whether the verifier that is not ours can be built, once Go was installed where we may. */
export async function ensureForeignVerifier() {
  const isThere = () => findProgram('go') !== undefined && fs.existsSync(library);
  if (isThere()) return true;
  return (await installWithApt('Go', ['golang-go', 'golang-golang-x-mod-dev'])) && isThere();
}
