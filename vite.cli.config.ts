import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { extractorVersion, hashOf } from './scripts/extractor-version.ts';

/**
 * Links the command where npx looks first. A `bin` in package.json would make npx install the checkout into its
 * cache and build it once more; `npm pack` puts it in for those who install the package.
 */
function linkCommand(): Plugin {
  return {
    name: 'link-command',
    closeBundle() {
      chmodSync('dist/cli.js', 0o755);
      mkdirSync('node_modules/.bin', { recursive: true });
      rmSync('node_modules/.bin/entente', { force: true });
      symlinkSync('../../dist/cli.js', 'node_modules/.bin/entente');
      // Tests build the command line again only where the sources have changed since.
      writeFileSync('dist/cli.stamp', hashOf(['graph', 'src']));
    },
  };
}

export default defineConfig({
  plugins: [linkCommand()],
  define: { __EXTRACTOR__: JSON.stringify(extractorVersion()) },
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    rolldownOptions: {
      input: { cli: 'src/cli.ts', index: 'src/index.ts', thread: 'src/thread.ts' },
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
