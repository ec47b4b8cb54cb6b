import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { STORES } from '../../graph/stores/index.ts';
import { publishToNeo4j } from '../../src/index.ts';
import { testResolver as resolver } from '../arbitraries/resolver.ts';
import { entente } from '../cli/run.ts';
import { article, person, talks } from '../stores/made.ts';
import { type OwnDatabase, ownDatabase, rowsOf } from './database.ts';
import { onNeo4j } from './real.ts';

const HOSTILE = [
  '`) DETACH DELETE n //',
  "Robert'); MATCH (n) DETACH DELETE n; --",
  'Lee \\u0060 Lee \\u0027 \\u007D',
  '"}) SET n.label = "x" WITH n MATCH (m) DETACH DELETE m //',
  '{id: $id} $rows {{x}} $(row.type)',
  ']]><img src=x onerror=alert(1)></script>',
  'javascript:alert(1)',
  '=1+1',
  'tab\tbell\u0007 next\nline',
  'שלום \u202e abc \u200b',
  '👩🏽‍🚀 Ångström',
  'x'.repeat(30_000),
] as const;

// Starting Neo4j, and its first plans, take long on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

onNeo4j('publishing when things go wrong', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-faults-'));
  const store = join(folder, 'samples.db');
  let database: OwnDatabase;
  let whole: readonly string[];

  const publishing = (...words: readonly string[]) =>
    spawn(process.execPath, [resolve('dist/cli.js'), 'publish', database.address.uri, '--store', store, ...words], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const publish = (...words: readonly string[]) =>
    entente(folder, 'publish', database.address.uri, '--store', store, ...words);

  beforeAll(async () => {
    const samples = resolve('samples');
    const built = entente(folder, 'build', samples, '--articles', join(samples, 'articles.csv'), '--store', store);
    expect(built.code).toBe(0);
    database = await ownDatabase();
    expect(publish()).toMatchObject({ code: 0, err: '' });
    whole = await rowsOf(database);
  });

  afterAll(async () => {
    await database?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Empties the database, begins to publish, and waits until some of it, but not all, is there. */
  const begun = async (...words: readonly string[]): Promise<ChildProcess> => {
    await database.clear();
    const child = publishing(...words);
    for (;;) {
      const [{ count } = { count: 0 }] = await database.ask('MATCH (n:Sentence) RETURN count(n) AS count');
      if (Number(count) > 0) break;
      expect(child.exitCode).toBe(null);
      await wait(20);
    }
    return child;
  };

  test('a server that is killed in the middle and comes back gets all of it', async () => {
    // On a busy machine the server takes its time to come back.
    const child = await begun('--patience', '240');
    const ended = outcome(child);
    process.kill(database.server.pid, 'SIGKILL');
    await database.server.ended;
    expect(child.exitCode).toBe(null);
    await database.restart();
    expect(await ended).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(whole);
  });

  test('a server that does not come back is told of in one sentence, and the next publish completes it', async () => {
    const child = await begun('--patience', '2');
    const ended = outcome(child);
    process.kill(database.server.pid, 'SIGKILL');
    const { uri } = database.address;
    expect(await ended).toEqual({
      code: 2,
      out: '',
      err: `entente: Neo4j at ${uri} went away and was not back within 2 s; what is written stays, and the next publish completes it.\n`,
    });
    await database.restart();
    expect(await rowsOf(database)).not.toEqual(whole);
    expect(publish()).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(whole);
  });

  test('a publish that is killed is completed by the next one', async () => {
    const child = await begun();
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(await database.ask('MATCH (m:EntentePublication) RETURN m.version AS version')).toEqual([{ version: null }]);
    expect(publish()).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(whole);
  });

  test('while another publish is at work a second says that the database is busy', async () => {
    const marker = 'MERGE (m:EntentePublication {id: "graph"}) SET m.holder = "another"';
    await database.ask(`${marker}, m.until = datetime.realtime() + duration({minutes: 1}), m.version = 0`);
    expect(publish('--patience', '1')).toEqual({
      code: 2,
      out: '',
      err: `entente: ${database.address.uri} is busy with another publish; run it again when that one is done.\n`,
    });
    await database.ask(`${marker}, m.until = datetime.realtime() - duration({seconds: 1})`);
    expect(publish()).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(whole);
  });

  test('names that look like code are stored as they are, and nothing else happens', async () => {
    const location = join(folder, 'hostile.db');
    const hostile = await STORES[0].open({ location, resolver, extractor: 'test' });
    for (const name of HOSTILE) {
      const people = [person(`${name} Lee`), person('Ada Obi'), talks(name)];
      const claims = [
        { about: 'event', event: 2 },
        { about: 'edge', relation: 'ATTENDS', from: 0, to: 2 },
        { about: 'edge', relation: 'QUOTED_IN', from: 1, to: 'article', quote: { start: 0, end: name.length } },
      ] as const;
      await hostile.add([
        article(`${name} said so. It ended.`, people, claims, { title: name, source: name, url: name }),
      ]);
    }
    await database.clear();
    await publishToNeo4j(hostile, database.address);
    const graph = await hostile.graph();
    await hostile.close();
    const short = HOSTILE.filter(({ length }) => length < 2_000);
    const labels = await database.ask('MATCH (n) WHERE n.label IS NOT NULL RETURN n.id AS id, n.label AS label');
    expect(labels.length).toBe(graph.nodes.length);
    for (const { key, attributes } of graph.nodes) {
      expect(labels).toContainEqual({ id: key, label: attributes.label.slice(0, 2_000) });
    }
    const found = (await database.ask('MATCH (a:Article) RETURN a.title AS title')).map(({ title }) => title);
    expect(found.sort()).toEqual([...HOSTILE].sort());
    for (const name of short) {
      const asked = await database.ask('MATCH (p:Person {label: $label}) RETURN count(p) AS count', {
        label: `${name} Lee`,
      });
      expect(asked).toEqual([{ count: 1 }]);
    }
    const types = (await database.ask('MATCH ()-[r]->() RETURN DISTINCT type(r) AS type')).map(({ type }) => type);
    expect(types.sort()).toEqual(['ATTENDS', 'IN', 'QUOTED_IN']);
    const quotes = (await database.ask('MATCH ()-[r:QUOTED_IN]->() RETURN r.quote AS quote')).map(({ quote }) => quote);
    expect(quotes.sort()).toEqual([...HOSTILE].sort());
  });

  test('a wrong password, a wrong port and a wrong address get one sentence, without any password', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    const { uri } = database.address;
    const tries: readonly (readonly [string, string, RegExp])[] = [
      [
        uri,
        'not-the-password',
        /does not take this password for the user neo4j; check NEO4J_USER and NEO4J_PASSWORD\.$/,
      ],
      ['bolt://127.0.0.1:1', 'not-the-password', /^entente: No Neo4j answers at bolt:\/\/127\.0\.0\.1:1 /],
      ['bolt://no-such-host.invalid:7687', 'not-the-password', /^entente: No Neo4j answers at bolt:\/\/no-such-host/],
      [`bolt://127.0.0.1:${port}`, 'not-the-password', /does not answer as Neo4j does; check the port, /],
      ['http://127.0.0.1:7474', 'not-the-password', /write it like bolt:\/\/127\.0\.0\.1:7687\.$/],
      ['bolt://neo4j:not-the-password@127.0.0.1', 'not-the-password', /the password as NEO4J_PASSWORD\.$/],
      [uri, '', /^entente: No password for Neo4j is given; set NEO4J_PASSWORD to it\.$/],
    ];
    const right = process.env.NEO4J_PASSWORD;
    try {
      for (const [address, password, expected] of tries) {
        process.env.NEO4J_PASSWORD = password;
        const { code, out, err } = entente(folder, 'publish', address, '--store', store);
        expect(err.trimEnd()).toMatch(expected);
        expect(err.trimEnd()).not.toContain('\n');
        expect({ code, out, said: err.includes('not-the-password') }).toEqual({ code: 2, out: '', said: false });
      }
    } finally {
      process.env.NEO4J_PASSWORD = right;
      silent.close();
    }
    const missing = entente(folder, 'publish', uri, '--store', join(folder, 'no-such.db'));
    expect(missing).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no store') });
  });
});

async function outcome(child: ChildProcess) {
  const said = { out: '', err: '' };
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
    said.out += chunk;
  });
  child.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    said.err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}
