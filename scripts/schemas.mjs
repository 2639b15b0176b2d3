// Writes the JSON Schemas of constitutions and of facts from the shapes in libs/rules.
// With --check it writes nothing and fails when either is out of date.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');

const printed = spawnSync(
  process.execPath,
  [path.join(root, 'scripts/run-source.mjs'), 'libs/rules/src/testing/print-schemas.ts'],
  { cwd: root, env: { ...process.env, INIT_CWD: root }, encoding: 'utf8', maxBuffer: 64e6 },
);
if (printed.status !== 0) {
  process.stderr.write(printed.stderr);
  process.exit(printed.status ?? 1);
}
let stale = 0;
for (const [name, schema] of Object.entries(JSON.parse(printed.stdout))) {
  const file = path.join(root, 'libs/rules', name);
  const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) continue;
  stale += 1;
  const shown = path.relative(root, file);
  if (check) {
    process.stderr.write(`${shown} is out of date: run \`npm run schemas\` and commit it.\n`);
    continue;
  }
  fs.writeFileSync(file, text);
  process.stdout.write(`Wrote ${shown}\n`);
}
if (check && stale > 0) process.exit(1);
