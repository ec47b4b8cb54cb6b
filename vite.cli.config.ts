import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
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

/**
 * Puts the large tables beside the code as files: an engine keeps a program's source in memory for as long as it runs,
 * and what is read from a file only till it is packed.
 */
function tablesAsFiles(): Plugin {
  const mark = '\0table:';
  return {
    name: 'tables-as-files',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/\/data\/[\w-]+\.json$/.test(source) || !importer?.includes('/src/lexicons/')) return null;
      return mark + resolve(dirname(importer), source.slice(0, -'.json'.length));
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const file = `${id.slice(mark.length)}.json`;
      const fileName = `tables/${basename(file)}`;
      this.emitFile({ type: 'asset', fileName, source: readFileSync(file) });
      const read = `readFileSync(new URL('../${fileName}', import.meta.url), 'utf8')`;
      return { code: `import { readFileSync } from 'node:fs';\nexport default JSON.parse(${read});`, moduleType: 'js' };
    },
  };
}

/** Writes letters beyond Latin 1 as escapes: one of them would double what the source takes in memory. */
function plainLetters(): Plugin {
  return {
    name: 'plain-letters',
    renderChunk: (code) => ({
      code: code.replace(/[^\0-\xff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
      map: null,
    }),
  };
}

export default defineConfig({
  plugins: [linkCommand(), tablesAsFiles(), plainLetters()],
  define: { __EXTRACTOR__: JSON.stringify(extractorVersion()) },
  publicDir: false,
  build: {
    ssr: true,
    ssrEmitAssets: true,
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
