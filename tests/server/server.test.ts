import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SetupError } from '../../graph/model/index.ts';
import { type Served, serve } from '../../src/server/index.ts';
import { fixtureWorld, HOSTILE } from '../viewer/fixture.ts';
import { ask } from './request.ts';

const world = fixtureWorld();
const PAGE = '<!doctype html><title>page</title>';
let folder: string;
let served: Served;
let port: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-server-'));
  await mkdir(join(folder, 'viewer', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.html'), 'not to be served');
  await writeFile(join(folder, 'viewer', 'index.html'), PAGE);
  await writeFile(join(folder, 'viewer', 'assets', 'main-abc.js'), 'export {};');
  await writeFile(join(folder, 'viewer', 'notes.key'), 'a type that is not served');
  served = await serve({ store: world.store(), folder: join(folder, 'viewer') });
  port = new URL(served.url).port;
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('what is served', () => {
  test('the page, its files by type, and nothing of an unknown type', async () => {
    expect(await ask(served.url)).toMatchObject({ status: 200, body: PAGE });
    const script = await ask(served.url, { path: '/assets/main-abc.js' });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'max-age=31536000, immutable',
    });
    expect(await ask(served.url, { path: '/notes.key' })).toMatchObject({ status: 404 });
  });

  test('the graph in the exchange format, plain or compressed', async () => {
    const plain = await ask(served.url, { path: '/graph.json' });
    const graph = JSON.parse(plain.body);
    expect(plain.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(graph.nodes.map((node: { key: string }) => node.key).sort()).toEqual(
      world
        .graph()
        .nodes.map(({ key }) => key)
        .sort(),
    );
    const response = await fetch(`${served.url}graph.json`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.json()).toEqual(graph);
  });

  test('an article whole, with spans that fit the evidence of the graph', async () => {
    const { nodes } = world.graph();
    for (const { article, start, end, quote } of nodes.flatMap(({ attributes }) => attributes.evidence ?? [])) {
      const answer = await ask(served.url, { path: `/articles/${encodeURIComponent(article)}` });
      const reading = JSON.parse(answer.body);
      expect(answer.status).toBe(200);
      expect(reading.id).toBe(article);
      expect(reading.text.slice(start, end)).toBe(quote);
      expect(reading.sentences.length).toBeGreaterThan(1);
    }
  });

  test('hostile text leaves as JSON of a named type that is never sniffed', async () => {
    const article = world.graph().nodes.find(({ attributes }) => attributes.label === HOSTILE[0]);
    const answer = await ask(served.url, { path: `/articles/${article?.key}` });
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    for (const name of HOSTILE) expect(JSON.parse(answer.body).text).toContain(name);
  });
});

describe('what is refused', () => {
  test.each([
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/assets/..%2f..%2fsecret.html',
    '/%252e%252e/secret.html',
    '/..\\secret.html',
    '/..%5csecret.html',
    '/%00',
    '/%E0%A4%A',
    '//etc/passwd',
    '/etc/passwd',
    '/articles/',
    '/articles/..%2f..%2fsecret.html',
    '/articles/article:0000000000000000',
    `/articles/${'a'.repeat(300)}`,
    '/graph.json/x',
    '/query?cypher=MATCH%20(n)%20RETURN%20n',
    '*',
    'http://127.0.0.1/secret.html',
  ])('%s is not found', async (path) => {
    const answer = await ask(served.url, { path });
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('not to be served');
  });

  test.each([
    'example.org',
    'example.org:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.example.org:PORT',
    '[::1]:PORT',
  ])('host "%s" is forbidden everywhere', async (name) => {
    const host = name.replace('PORT', port);
    for (const path of ['/', '/graph.json', '/assets/main-abc.js', '/articles/x', '/nowhere', '/../secret.html']) {
      expect((await ask(served.url, { path, headers: { host } })).status).toBe(403);
    }
  });

  test('both own names are answered', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`]) {
      expect((await ask(served.url, { headers: { host } })).status).toBe(200);
    }
  });

  test('a POST from another site is forbidden, from here not allowed, and so is every other method', async () => {
    for (const origin of ['http://example.org', 'null', `https://127.0.0.1:${port}`, 'http://127.0.0.1']) {
      expect((await ask(served.url, { method: 'POST', headers: { origin } })).status).toBe(403);
    }
    const own = { origin: `http://127.0.0.1:${port}` };
    expect((await ask(served.url, { method: 'POST', headers: own })).status).toBe(405);
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const answer = await ask(served.url, { method, path: '/graph.json' });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
    expect(await ask(served.url, { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test('every answer carries the policy, and none opens it to others', async () => {
    const answers = await Promise.all([
      ask(served.url),
      ask(served.url, { path: '/graph.json', headers: { origin: 'http://example.org' } }),
      ask(served.url, { path: '/nowhere' }),
      ask(served.url, { headers: { host: 'example.org' } }),
      ask(served.url, { method: 'POST' }),
    ]);
    for (const { headers } of answers) {
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|blob:|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('under load and in trouble', () => {
  test('1,000 requests at once are all answered, and the graph is made once', async () => {
    let made = 0;
    const store = world.store();
    const busy = await serve({
      folder: join(folder, 'viewer'),
      store: {
        ...store,
        graph: () => {
          made += 1;
          return store.graph();
        },
      },
    });
    const article = world.graph().nodes.find(({ attributes }) => attributes.kind === 'Article')?.key;
    const paths = ['/', '/graph.json', `/articles/${article}`, '/nowhere'];
    const answers = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => ask(busy.url, { path: paths[index % 4] ?? '/' })),
    );
    await busy.close();
    expect(answers.map(({ status }) => status)).toEqual(
      Array.from({ length: 1000 }, (_, index) => (index % 4 === 3 ? 404 : 200)),
    );
    expect(made).toBe(1);
  });

  test('a store that fails gives one sentence without its reasons, and is asked again', async () => {
    let failing = true;
    const store = world.store();
    const shaky = await serve({
      folder: join(folder, 'viewer'),
      store: { ...store, graph: () => (failing ? Promise.reject(new Error('at /secret/path')) : store.graph()) },
    });
    const failed = await ask(shaky.url, { path: '/graph.json' });
    expect(failed).toMatchObject({ status: 500, body: 'The store could not be read.\n' });
    failing = false;
    expect((await ask(shaky.url, { path: '/graph.json' })).status).toBe(200);
    await shaky.close();
  });

  test('a port in use and a viewer that is not built are set-up errors', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    const store = world.store();
    await expect(serve({ store, port: taken, folder: join(folder, 'viewer') })).rejects.toThrow(SetupError);
    await expect(serve({ store, folder: join(folder, 'none') })).rejects.toThrow('npm run build');
    await new Promise((resolve) => other.close(resolve));
  });

  test('only this machine is listened to, and closing ends it', async () => {
    const brief = await serve({ store: world.store(), folder: join(folder, 'viewer') });
    expect(new URL(brief.url).hostname).toBe('127.0.0.1');
    await brief.close();
    await expect(ask(brief.url)).rejects.toThrow('ECONNREFUSED');
  });
});
