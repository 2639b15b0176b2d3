// Writes docs/openapi.json from the API's controllers and libs/contract from that file.
// With --check it writes nothing and fails when either is out of date.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
const openapiFile = path.join(root, 'docs', 'openapi.json');
const typesFile = path.join(root, 'libs', 'contract', 'src', 'generated', 'api.ts');

const build = spawnSync('npx', ['--no-install', 'nx', 'build', 'api'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (build.status !== 0) process.exit(build.status ?? 1);

const described = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', path.join(root, 'apps/api/dist/openapi.js')],
  { cwd: root, encoding: 'utf8', maxBuffer: 64e6 },
);
if (described.status !== 0) {
  process.stderr.write(described.stderr);
  process.exit(1);
}
const { default: openapiTS, astToString } = await import('openapi-typescript');
const types = `/* Generated from docs/openapi.json by \`npm run contract\`. */\n${astToString(await openapiTS(JSON.parse(described.stdout)))}`;

const current = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null);
const stale = [
  [openapiFile, described.stdout],
  [typesFile, types],
].filter(([file, text]) => current(file) !== text);

if (check) {
  for (const [file] of stale)
    process.stderr.write(
      `${path.relative(root, file)} is out of date: run \`npm run contract\` and commit it.\n`,
    );
  process.exit(stale.length > 0 ? 1 : 0);
}
for (const [file, text] of stale) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  process.stdout.write(`Wrote ${path.relative(root, file)}\n`);
}
