import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../cli/run.ts';

it('runs the example of the README', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['examples/who-met-whom.mjs'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /: happened on 2021-03-05\n {2}with .*Ravi Menon.*\n {2}2021-03-02: planned\n {2}2021-03-06: happened\n/,
  );
});

it('has types that a strict program can use', () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules', 'entente'));
  symlinkSync(resolve('node_modules', '@types'), join(folder, 'node_modules', '@types'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const example = readFileSync('examples/who-met-whom.mjs', 'utf8');
  writeFileSync(
    join(folder, 'example.ts'),
    `${example}\n// @ts-expect-error\nexport const wrong: number = toArticle('');\n`,
  );
  const settings = [
    '--module',
    'nodenext',
    '--target',
    'es2023',
    '--strict',
    '--noEmit',
    '--types',
    'node',
    '--ignoreConfig',
  ];
  const compiler = resolve('node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, ...settings, 'example.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});
