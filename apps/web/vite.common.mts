import path from 'node:path';
import { type UserConfig } from 'vite';
import { logical } from './vite.logical-styles.mts';

export const root = import.meta.dirname;

/** How every entry is built. */
export const common = {
  root,
  appType: 'mpa',
  resolve: { conditions: ['@folkmoot/source', 'module', 'browser', 'development|production'] },
  css: {
    postcss: { plugins: [logical] },
    preprocessorOptions: {
      scss: { loadPaths: [path.join(root, '../../node_modules')], quietDeps: true },
    },
  },
  build: {
    target: 'es2022',
    // The content security policy allows neither inline scripts nor data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
} satisfies UserConfig;
