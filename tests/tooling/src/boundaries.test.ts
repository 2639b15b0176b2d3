import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

/** Without what a surrounding Nx tells its tasks: these runs are their own. */
const env = Object.fromEntries(
  Object.entries({
    ...process.env,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    FORCE_COLOR: '0',
  }).filter(
    ([name]) => !/^NX_(TASK|WORKSPACE|INVOKED|CLI|SET|LOAD|TERMINAL|STREAM|FORKED)/.test(name),
  ),
);

/** A file of a project that lint knows of, its door if it has one: the text stands in its place. */
function sourceOf(project: string): string {
  const source = path.join(root, project, 'src');
  const door = path.join(source, 'index.ts');
  if (fs.existsSync(door)) return door;
  const names = fs.readdirSync(source, { recursive: true, encoding: 'utf8' });
  return path.join(source, names.sort().find((file) => /\.tsx?$/.test(file)) ?? 'index.ts');
}

/** What lint has to say about each text in place of a source file of its project. */
function lint(offenders: readonly { project: string; text: string }[]): string[][] {
  const texts = offenders.map(({ project, text }) => ({ file: sourceOf(project), text }));
  const script = path.join(__dirname, 'lint-texts.mjs');
  const { stdout, stderr } = spawnSync(process.execPath, [script, root], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    env,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}

const boundaries = '@nx/enforce-module-boundaries';
const clock = 'no-restricted-syntax: Pass the time in';
const offenders = [
  ['libs/basics', `import '@folkmoot/rules';`, boundaries],
  ['libs/rules', `import '@folkmoot/count';`, boundaries],
  ['libs/count', `import '../../rules/src/index';`, boundaries],
  ['libs/count', `import 'pg';`, boundaries],
  ['libs/log', `import '@folkmoot/api';`, boundaries],
  ['libs/ballot', `import '@folkmoot/log';`, boundaries],
  ['libs/ballot', `import 'sodium-native';`, boundaries],
  ['libs/sealed', `import '@folkmoot/verify';`, boundaries],
  ['libs/sealed', `import '@folkmoot/ballot-native';`, boundaries],
  ['libs/verify', `import 'typeorm';`, boundaries],
  ['libs/publish', `import 'pg';`, boundaries],
  ['libs/publish', `import '@folkmoot/api';`, boundaries],
  ['libs/ui', `import '@folkmoot/rules';`, boundaries],
  ['libs/wording', `import '@folkmoot/basics';`, boundaries],
  ['libs/rules', `import '@folkmoot/wording';`, boundaries],
  ['apps/web', `import 'pg';`, boundaries],
  ['apps/web', `import '@folkmoot/api';`, boundaries],
  ['apps/web', `import '@folkmoot/ballot-native';`, boundaries],
  ['apps/web', `import '@folkmoot/files';`, boundaries],
  ['libs/log', `import '@folkmoot/files';`, boundaries],
  ['libs/rules', `import 'node:fs';`, 'no-restricted-imports: '],
  ['libs/ballot', `import 'node:crypto';`, 'no-restricted-imports: '],
  ['libs/rules', `export const now = Date.now();`, clock],
  ['libs/count', `export const today = new Date();`, clock],
  ['libs/log', `export const chance = Math.random();`, 'no-restricted-syntax: Pass chance in'],
] as const;

describe('the direction of imports', () => {
  const present = offenders.filter(([project]) => fs.existsSync(path.join(root, project, 'src')));
  let found: string[][];

  beforeAll(() => {
    const harmless = { project: 'libs/rules', text: `export const answer = 42;\n` };
    found = lint([...present.map(([project, text]) => ({ project, text })), harmless]);
  }, 60_000);

  it.each(present.map((offender, index) => [...offender, index] as const))(
    'in %s refuses %s',
    (_project, _text, rule, index) => {
      expect(found[index]).toContainEqual(expect.stringContaining(rule));
    },
  );

  it('has nothing against what is allowed', () => {
    expect(found.at(-1)).toEqual([]);
  });

  it('is enforced by the lint target that everybody runs', () => {
    const planted = path.join(root, 'libs/basics/src/planted-offender.ts');
    const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
    const remove = () => fs.rmSync(planted, { force: true });
    process.once('exit', remove);
    try {
      fs.writeFileSync(planted, `import '@folkmoot/rules';\n`);
      const args = [nx, 'run', 'basics:lint', '--skip-nx-cache', '--output-style=static'];
      const { status, stdout } = spawnSync(process.execPath, args, {
        cwd: root,
        encoding: 'utf8',
        env,
      });
      expect(stdout).toMatch(/planted-offender\.ts\n.*@nx\/enforce-module-boundaries/);
      expect(status).not.toBe(0);
    } finally {
      remove();
      process.off('exit', remove);
    }
  }, 60_000);
});
