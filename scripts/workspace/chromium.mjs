import { installWithApt } from './apt.mjs';
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
  const found = findChromium();
  if (found || process.env.CHROMIUM) return found;
  return (await installWithApt('Chromium', ['chromium'])) ? findChromium() : undefined;
}

function findChromium() {
  const { CHROMIUM } = process.env;
  if (CHROMIUM) return canRun(CHROMIUM) ? CHROMIUM : undefined;
  return names.map(findProgram).find(Boolean) ?? elsewhere.find(canRun);
}
