// Stands in for Nx: notes the call, "builds" a stand-in for the API, and fails as it is told to.
const fs = require('node:fs');

const targets = process.argv.slice(2).filter((arg) => /^[a-z]/.test(arg) && arg !== 'run-many');
fs.appendFileSync('calls.log', `nx ${targets.join(' ')}\n`);
const { failed = [], reports = {} } = JSON.parse(process.env.FAKE_NX || '{}');

if (targets.includes('build')) {
  for (const folder of ['apps/api/dist', 'apps/web/dist'])
    fs.mkdirSync(folder, { recursive: true });
  fs.copyFileSync(`${process.env.FAKES}/api.cjs`, 'apps/api/dist/main.js');
}
for (const [task, [passed, failures]] of Object.entries(reports)) {
  const [project, target] = task.split(':');
  if (!targets.includes(target)) continue;
  const report = { numPassedTests: passed, numFailedTests: failures, numRuntimeErrorTestSuites: 0 };
  const others = { numPendingTests: 0, numTodoTests: 0 };
  fs.writeFileSync(`reports/${project}.json`, JSON.stringify({ ...report, ...others }));
}
const mine = failed.filter((task) => targets.includes(task.split(':')[1]));
if (mine.length > 0) {
  console.log('the reason of the failure');
  console.log(`\nFailed tasks:\n\n${mine.map((task) => `- ${task}\n`).join('')}\nRun duration: 1s`);
  process.exit(1);
}
