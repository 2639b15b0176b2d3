// `npm test`: everything that must hold, in the order in which it fails soonest.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { wasStopped } from './workspace/children.mjs';
import { chromiumAdvice, ensureChromium } from './workspace/chromium.mjs';
import { main } from './workspace/failure.mjs';
import { ensureForeignVerifier, foreignVerifierAdvice } from './workspace/foreign-verifier.mjs';
import { runNx } from './workspace/nx.mjs';
import { ensurePackages } from './workspace/packages.mjs';
import { timed } from './workspace/progress.mjs';
import { requireNode, requireWritable } from './workspace/requirements.mjs';
import { failedTasks, readReports, unreportedFailures } from './workspace/tally.mjs';
import { inTurn } from './workspace/turn.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const reports = path.join(root, 'reports');

const steps = [
  { title: 'Lint, types and build', targets: ['lint', 'typecheck', 'build'], parallel: 2 },
  { title: 'Unit tests', targets: ['test'], parallel: 2 },
  { title: 'API tests', targets: ['e2e-api'], parallel: 1 },
  { title: 'Browser tests', targets: ['e2e-browser'], parallel: 1 },
];

await main(async () => {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  requireNode(engines.node);
  requireWritable(root);
  await inTurn(root, () => ensurePackages(root));
  const CHROMIUM = await ensureChromium();
  if (!(await ensureForeignVerifier())) console.log(foreignVerifierAdvice);
  fs.rmSync(reports, { recursive: true, force: true });
  fs.mkdirSync(reports);
  const failed = [];
  for (const step of steps) {
    if (wasStopped()) return 130;
    failed.push(...(await run(step, CHROMIUM)));
  }
  return conclude(failed);
});

/** Runs a step, shows all that it printed if it fails, and returns the tasks that failed. */
async function run({ title, targets, parallel }, CHROMIUM) {
  if (targets.includes('e2e-browser') && !CHROMIUM) {
    console.log(chromiumAdvice);
    return ['browser-tests:e2e-browser'];
  }
  const args = ['run-many', '-t', ...targets, `--parallel=${parallel}`, '--output-style=static'];
  const { code, output } = await timed(title, () =>
    runNx(root, args, { CHROMIUM: CHROMIUM ?? '' }),
  );
  if (code === 0) return [];
  console.log(`\n${output.trim()}\n`);
  const tasks = failedTasks(output);
  return tasks.length > 0 ? tasks : [title];
}

function conclude(failedByNx) {
  const { passed, failed, skipped, failedProjects } = readReports(reports);
  const unreported = unreportedFailures(failedByNx, failedProjects);
  if (failedByNx.length > 0) console.log(`Failed: ${failedByNx.join(', ')}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  if (passed + failed === 0) console.log('No test ran, which is a failure of its own.');
  const failures = failed + unreported.length + (passed + failed === 0 ? 1 : 0);
  console.log(`${passed} passed, ${failures} failed`);
  return failures > 0 ? 1 : 0;
}
