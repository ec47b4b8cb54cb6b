import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { referenceGraph } from '../../graph/build/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import type { SerialisedGraph } from '../../graph/model/index.ts';
import { STORES } from '../../graph/stores/index.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';
import { generated } from './kill/builder.ts';
import { integrityOf } from './kill/integrity.ts';

const COUNT = 90;
const KILLS = Number(process.env.ENTENTE_KILLS ?? (process.env.CI ? 50 : 10));
const BUILDER = join(import.meta.dirname, 'kill', 'builder.ts');
const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (graph: SerialisedGraph) => [...json.write(graph)].join('');
const expected = () => bytes(referenceGraph(generated(COUNT), resolver, [], 'full'));
const options = (location: string) => ({ location, resolver, extractor: 'kill' });

function build(location: string): ChildProcess {
  const stdio = ['ignore', 'pipe', 'inherit'] as const;
  return spawn(process.execPath, ['--import', 'tsx', BUILDER, location, String(COUNT)], { stdio: [...stdio] });
}

async function contents(location: string): Promise<string> {
  const store = await STORES[0].open(options(location));
  const graph = bytes(await store.graph('full'));
  await store.close();
  return graph;
}

test(`${KILLS} kills at spread moments lose nothing that was acknowledged; resumed, the graph is the same`, async () => {
  let location = '';
  let kills = 0;
  for (let round = 0; round < KILLS; round++) {
    // A file of another name, not the same one anew: the binding closes a connection when it is collected, and would then
    // delete the log of whatever has the name.
    location = join(folder, `killed-${Math.floor(round / 5)}.db`);
    const child = build(location);
    const acknowledged: string[] = [];
    const ended = once(child, 'exit');
    let lines = '';
    child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      lines += chunk;
      acknowledged.push(...lines.split('\n').slice(acknowledged.length, -1));
    });
    // The first output says that the work has begun; the delay then walks through the build, round by round.
    await Promise.race([once(child.stdout!, 'data'), ended]);
    await new Promise((resolve) => setTimeout(resolve, (round * 37) % 150));
    if (child.exitCode === null) kills++;
    child.kill('SIGKILL');
    await ended;
    expect(integrityOf(location)).toBe('ok');
    const store = await STORES[0].open(options(location));
    for (const id of acknowledged) expect(await store.has(id)).toBe(true);
    // Take a part away again, so that the next round has work to be killed in.
    const [first] = await store.articles();
    if (first && round % 2 === 0) await store.remove(first.id);
    await store.close();
  }
  expect(kills).toBeGreaterThan(KILLS / 2);
  const [code] = await once(build(location), 'exit');
  expect(code).toBe(0);
  expect(await contents(location)).toBe(expected());
}, 600_000);

test('two processes that build one store at once both finish, and the graph is the same', async () => {
  const location = join(folder, 'shared.db');
  const codes = await Promise.all(
    [build(location), build(location)].map((child) => once(child.stdout!.resume() && child, 'exit')),
  );
  expect(codes.map(([code]) => code)).toEqual([0, 0]);
  expect(await contents(location)).toBe(expected());
}, 120_000);
