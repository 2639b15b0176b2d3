import { defineConfig } from 'vite';

/**
 * One program for Node, with everything that it needs inside: it starts in a fraction of the time. The driver
 * of the database is left outside, since only `export` needs it and it loads parts of itself as it runs; so is
 * libsodium, whose machine code lies beside its own package.
 */
export default defineConfig({
  root: import.meta.dirname,
  ssr: {
    noExternal: true,
    external: ['pg', 'sodium-native'],
    resolve: { conditions: ['@folkmoot/source', 'node', 'import'] },
  },
  build: {
    ssr: 'src/main.ts',
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
