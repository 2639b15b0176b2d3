import { order } from '@folkmoot/ballot';
import { sodiumGroup } from '@folkmoot/ballot-native';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { electionFor, rankingAlone, rankingOf, tallyOfRankings } from '../ballot/bench-election';
import { median } from '../measure';
import { Stop } from '../run-script';
import { table, whole } from '../table';
import { Transcript } from '../transcript';
import { type bench } from './in-page';

/** What the page has of its own. */
interface BenchPage {
  readonly bench: typeof bench;
}

const candidates = 20;
const times = 15;
/** How much slower than this machine's a phone is taken to be. */
const throttles = [1, 4, 6];

/**
 * Measures in a real Chromium what a voter's phone and an officer's laptop do: sealing a ranking of 20 candidates
 * with the processor slowed down, and the shuffle, the decryption and their proofs for `--ballots` rankings.
 */
export async function benchBrowser(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { ballots: { type: 'string', default: '300,1000' }, out: { type: 'string' } },
  });
  const sizes = values.ballots.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new Stop('--ballots takes numbers of ballots with commas between them.');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const script = await bundle();
    const transcript = new Transcript();
    const { tell } = transcript;
    tell(`Milliseconds in Chromium ${browser.version()}.\n`);
    tell(await sealing(page, script));
    tell('');
    tell(await opening(page, script, sizes));
    if (values.out) transcript.write(values.out, title, how);
  } finally {
    await browser.close();
  }
}

const title = 'Speed in a browser';
const how = `What a voter's phone and an officer's laptop take in a secret poll, measured in a real Chromium by \`npm run bench:browser -- --out docs/speed-in-a-browser.md\`: sealing a ranking of ${candidates} candidates, also with the processor slowed down, and the shuffle, the decryption and the checks of both. What the server takes is in [speed of secret polls](speed-of-secret-polls.md).`;

/** The program of the page, as the booth's is built. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@folkmoot/source', 'module', 'browser', 'development|production'] },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(__dirname, 'in-page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('Nothing was built.');
  return output.code;
}

/** A page in which nothing has run yet: a voter seals once. */
async function afresh(page: Page, script: string): Promise<void> {
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
}

async function sealing(page: Page, script: string): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { text } = electionFor(sodiumGroup, secret, [rankingOf(candidates)]);
  const rows: string[][] = [];
  for (const rate of throttles) {
    await afresh(page, script);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    const [first = 0, ...rest] = await page.evaluate(
      ([election, size, count]) =>
        (globalThis as unknown as BenchPage).bench.sealing(election, size, count),
      [text, candidates, times] as const,
    );
    rows.push([`${rate} times slower`, first.toFixed(0), median(rest).toFixed(0)]);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return table([`sealing a ranking of ${candidates}`, 'the first', 'then'], rows);
}

async function opening(page: Page, script: string, sizes: readonly number[]): Promise<string> {
  const { text } = electionFor(sodiumGroup, secret, rankingAlone);
  const each: Record<string, number>[] = [];
  for (const size of sizes) {
    const tally = tallyOfRankings(electionFor(sodiumGroup, secret, rankingAlone), size);
    await afresh(page, script);
    each.push(
      await page.evaluate(
        ([election, key, tallied, ballots]) =>
          (globalThis as unknown as BenchPage).bench.opening(election, key, tallied, ballots),
        [text, String(secret), tally, size] as const,
      ),
    );
  }
  const rows = Object.keys(each[0] ?? {}).map((step) => [
    step,
    ...each.map((steps) => whole(steps[step] ?? 0)),
  ]);
  return table(['ballots', ...sizes.map(whole)], rows);
}

const secret = BigInt(`0x${randomBytes(48).toString('hex')}`) % order;
