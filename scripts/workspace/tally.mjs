import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Adds up what Jest wrote about each project.
 * @returns counts of tests, and the projects with a failure on record
 */
export function readReports(folder) {
  const tally = { passed: 0, failed: 0, skipped: 0, failedProjects: new Set() };
  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const report = JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    tally.passed += report.numPassedTests;
    tally.failed += failed;
    tally.skipped += report.numPendingTests + report.numTodoTests;
    if (failed > 0) tally.failedProjects.add(path.basename(name, '.json'));
  }
  return tally;
}

/** The tasks, as `project:target`, that Nx lists as failed at the end of what it printed. */
export function failedTasks(output) {
  const plain = stripVTControlCharacters(output);
  const list = /^Failed tasks:\n\n((?:- .+\n)+)/m.exec(plain)?.[1] ?? '';
  return list
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(2).trim());
}

/**
 * Counts a failed step as at least one failure: each failed task whose failures no report holds, as
 * with lint, types, builds, and tests that crash.
 */
export function unreportedFailures(tasks, failedProjects) {
  const isTest = (target) => target === 'test' || target.startsWith('e2e-');
  return tasks.filter((task) => {
    const [project, target = ''] = task.split(':');
    return !(isTest(target) && failedProjects.has(project));
  });
}
