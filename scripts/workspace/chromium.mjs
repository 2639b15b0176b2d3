import { runChild } from './children.mjs';
import { timed } from './progress.mjs';
import { canRun, findProgram } from './requirements.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What to do when there is no browser to test with. */
export const chromiumAdvice =
  'Browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium; macOS: Google Chrome), or set CHROMIUM to the path of Chromium or Chrome.';

/** The browser for tests, installed first where we may: as root with apt-get. `undefined` if none. */
export async function ensureChromium() {
  return findChromium() ?? ((await installChromium()) ? findChromium() : undefined);
}

function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return canRun(CHROMIUM) ? CHROMIUM : undefined;
  return names.map(findProgram).find(Boolean) ?? elsewhere.find(canRun);
}

async function installChromium() {
  const aptGet = findProgram('apt-get');
  if (process.env.CHROMIUM || !aptGet || process.getuid?.() !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
  const { code, output } = await timed('Installing Chromium with apt-get', async () => {
    const update = await runChild(aptGet, ['update', '-qq'], { env });
    return update.code === 0 ? runChild(aptGet, install, { env }) : update;
  });
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
}
