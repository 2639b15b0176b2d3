import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { common, root } from './vite.common.mts';

const base = '/booth/';

/**
 * Writes into the page the hash of every file that it loads, so that a browser runs no other file in its place. Source:
 * W3C Subresource Integrity. A worker has no such attribute: its address and hash are named for the script to check.
 */
function integrity(): Plugin {
  let outDir = '';
  const hashOf = (address: string): string => {
    const bytes = fs.readFileSync(path.join(outDir, address.slice(base.length)));
    return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  };
  return {
    name: 'folkmoot-integrity',
    apply: 'build',
    configResolved: ({ build }) => void (outDir = path.resolve(root, build.outDir)),
    writeBundle(_, bundle) {
      const page = path.join(outDir, 'booth.html');
      const worker = Object.keys(bundle).find((file) => /worker-[\w-]+\.js$/.test(file));
      if (!worker) throw new Error('The booth was built without its worker.');
      const hashed = fs
        .readFileSync(page, 'utf8')
        .replaceAll(
          new RegExp(`(src|href)="(${base}assets/[^"]+)"`, 'g'),
          (_all, name: string, address: string) =>
            `${name}="${address}" integrity="${hashOf(address)}"`,
        )
        .replace(
          '</head>',
          `  <meta name="booth-worker" content="${hashOf(base + worker)}" />\n  </head>`,
        );
      fs.writeFileSync(page, hashed);
    },
  };
}

/**
 * The booth is built apart: its bundle shares no file with other pages, so its hash changes only when the booth does.
 * Its pages run on Preact, which does what they need of React in a tenth of the bytes.
 */
export default defineConfig({
  ...common,
  base,
  publicDir: false,
  plugins: [integrity()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    ...common.resolve,
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react-dom$/, replacement: 'preact/compat' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react$/, replacement: 'preact/compat' },
    ],
  },
  worker: { format: 'es' },
  build: {
    ...common.build,
    outDir: 'dist/booth',
    emptyOutDir: true,
    rolldownOptions: {
      input: { booth: path.join(root, 'booth.html') },
      output: { codeSplitting: false },
    },
  },
});
