import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { emptyFolder } from '../cli/run.ts';
import { serve, story } from './site.ts';

/** Runs the command line while the server beside it can answer. */
function entente(folder: string, ...words: readonly string[]): Promise<{ code: unknown; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [resolve('dist/cli.js'), ...words], { cwd: folder }, (error, _, err) => {
      done({ code: error?.code ?? 0, err });
    });
  });
}

it('fetches only when told to, and never from this machine', async () => {
  const site = await serve({ '/': story('Quito'), '/robots.txt': '' });
  const folder = emptyFolder();
  const address = `http://127.0.0.1:${site.port}/`;
  const plain = await entente(folder, 'build', address);
  expect([plain.code, plain.err]).toEqual([
    2,
    `entente: ${address} is an address on the web, and nothing is fetched unless you say so: add --fetch.\n`,
  ]);
  writeFileSync(join(folder, 'list.txt'), `${address}\nhttp://localhost:${site.port}/\n`);
  const { code, err } = await entente(folder, 'build', 'list.txt', '--fetch');
  expect(code).toBe(2);
  expect(err.split('\n')).toEqual([
    `${address}: the page is not fetched: 127.0.0.1 is this machine, which is never fetched from`,
    `http://localhost:${site.port}/: the page is not fetched: localhost is a name of this machine or network, which is never fetched from`,
    'entente: No article could be read from list.txt; give text files or folders of them.',
    '',
  ]);
  expect(site.asked).toEqual([]);
});
