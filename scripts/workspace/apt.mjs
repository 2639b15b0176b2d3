import { runChild } from './children.mjs';
import { timed } from './progress.mjs';
import { findProgram } from './requirements.mjs';

/**
 * Installs packages where we may: as root on a system with apt-get. Says what is installed.
 * @returns whether they were
 */
export async function installWithApt(what, packages) {
  const aptGet = findProgram('apt-get');
  if (!aptGet || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const { code, output } = await timed(`Installing ${what} with apt-get`, async () => {
    const update = await runChild(aptGet, ['update', '-qq'], { env });
    return update.code === 0 ? runChild(aptGet, install, { env }) : update;
  });
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}
