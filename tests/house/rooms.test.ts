import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** Compiles one file as if it lay in a room, with that room's own settings, and gives what the compiler says. */
function compileIn(room: string, source: string): string {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'room-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const config = JSON.parse(readFileSync(join(room, 'tsconfig.json'), 'utf8'));
  const up = (path: string) => resolve(room, path);
  const file = join(folder, 'crossing.ts');
  writeFileSync(file, source.replaceAll('@/', `${resolve('.')}/`));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: up(config.extends),
      compilerOptions: {
        ...config.compilerOptions,
        rootDir: resolve('.'),
        outDir: join(folder, 'out'),
        tsBuildInfoFile: join(folder, 'info'),
      },
      files: [file],
      references: config.references.map(({ path }: { path: string }) => ({ path: up(path) })),
    }),
  );
  const compiler = resolve('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}

const crossings: readonly (readonly [string, string, string])[] = [
  ['graph/model', 'ontology', "import { KINDS } from '@/graph/ontology/index.ts'; export const x = KINDS;"],
  ['graph/ontology', 'build', "import { compare } from '@/graph/build/index.ts'; export const x = compare;"],
  ['graph/filters', 'build', "import { compare } from '@/graph/build/index.ts'; export const x = compare;"],
  ['graph/build', 'stores', "import { STORES } from '@/graph/stores/index.ts'; export const x = STORES;"],
  ['graph/stores', 'exporters', "import { EXPORTERS } from '@/graph/exporters/index.ts'; export const x = EXPORTERS;"],
  ['graph/exporters', 'src', "import { extract } from '@/src/pipeline.ts'; export const x = extract;"],
  ['viewer', 'src', "import { extract } from '@/src/pipeline.ts'; export const x = extract;"],
  ['viewer', 'stores', "import { STORES } from '@/graph/stores/index.ts'; export const x = STORES;"],
  ['src', 'the tests', "import { entente } from '@/tests/cli/run.ts'; export const x = entente;"],
];

describe('imports point one way', () => {
  it.each(crossings)('%s may not import %s', (room, _, source) => {
    expect(compileIn(room, source)).toMatch(/error TS6307/);
  });

  it.each([
    ['graph/build', "import { KINDS } from '@/graph/ontology/index.ts'; export const x: readonly unknown[] = KINDS;"],
    ['src', "import { KINDS } from '@/graph/ontology/index.ts'; export const x: readonly unknown[] = KINDS;"],
  ])('%s may import what lies below it', (room, source) => {
    expect(compileIn(room, source)).toBe('');
  });
});
