import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, type Connect, type Plugin } from 'vite';
import { entries, entryFor } from './entries.ts';
import { common, root } from './vite.common.mts';

const api = process.env.API_URL ?? 'http://127.0.0.1:3000';
const proxy = { '/api': api, '/plain': api, '/feed.atom': api, '/decisions.json': api };

/** Any path that is neither a file nor the API's gets the page of its entry, as in production. */
function entryPages(): Plugin {
  const serve: Connect.NextHandleFunction = (request, _response, next) => {
    const url = request.url ?? '/';
    const isFile = /\.\w+($|\?)|^\/(@|api\/|src\/|node_modules\/)/.test(url);
    if (request.method === 'GET' && !isFile) request.url = `/${entryFor(url)}.html`;
    next();
  };
  return {
    name: 'folkmoot-entries',
    configureServer: (server) => void server.middlewares.use(serve),
    configurePreviewServer: (server) => void server.middlewares.use(serve),
  };
}

/** What is used together travels together: a few files a page, not one for each small module. */
const chunks = [
  {
    name: 'language',
    test: /src[\\/]shared[\\/](language[\\/](languages|spoken|chosen|plurals|isolate)|election[\\/]places)\.ts|wording[\\/]src[\\/](language|index)/,
  },
  { name: translation, debugName: 'the words of a language' },
  { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
  { name: 'calendar', test: /temporal-(polyfill|utils)|basics[\\/]src[\\/]plain-date/ },
  { name: 'paper', test: /src[\\/](shared[\\/])?ballot-paper[\\/]/ },
  {
    name: 'parts',
    test: /libs[\\/](ui|basics|contract|wording[\\/]src[\\/](dates|frame|parts|statement)|rules[\\/]src[\\/](reasoning|publication))[\\/]|rules[\\/]src[\\/]decisions[\\/](kind-source|post|ways-out|tally)|node_modules[\\/]openapi-fetch|src[\\/]shared[\\/]/,
  },
  {
    name: 'count',
    test: /libs[\\/]count[\\/]|register[\\/](decision[\\/]count|decision-line|verdict)/,
  },
  {
    name: 'desk',
    test: /node_modules[\\/](react-router|@tanstack)|office[\\/](api|form|parts|polls)/,
  },
  { name: officeArea, debugName: 'an area of the office' },
].map((chunk, place) => ({ ...chunk, priority: 10 - place }));

/** All words of one language come together, and only to whoever reads it. */
function translation(module: string): string | null {
  const code = /wording\.(\w\w)\.ts$|languages[\\/](\w\w)\.ts$/.exec(module);
  return code ? `language-${code[1] ?? code[2]}` : null;
}

/** The office's pages come by area. */
function officeArea(module: string): string | null {
  const area = /src[\\/]office[\\/](\w+)[\\/]/.exec(module)?.[1];
  return area ? `office-${area}` : null;
}

/**
 * The voting pages are run once the language is known; what they need is asked for at once all the same, with the page.
 */
function askAtOnce(): Plugin {
  return {
    name: 'folkmoot-ask-at-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { chunk, bundle = {} }) {
        const first = (chunk?.dynamicImports ?? []).filter((file) => /start-/.test(file));
        const files = new Set<string>();
        const add = (file: string) => {
          const found = bundle[file];
          if (found?.type !== 'chunk' || files.has(file)) return;
          files.add(file);
          found.imports.forEach(add);
        };
        first.forEach(add);
        return Array.from(files, (file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** The booth is built by itself: see booth.vite.config.mts. */
const builtHere = entries.filter((name) => name !== 'booth');

export default defineConfig({
  ...common,
  plugins: [react(), entryPages(), askAtOnce()],
  server: { proxy },
  preview: { proxy },
  build: {
    ...common.build,
    rolldownOptions: {
      input: Object.fromEntries(builtHere.map((name) => [name, path.join(root, `${name}.html`)])),
      output: { codeSplitting: { groups: chunks } },
    },
  },
});
