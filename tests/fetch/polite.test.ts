import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/index.ts';
import { realEffects } from '../../src/effects.ts';
import { at, fetcherFor, leadTo, noticesOf, read, serve, story } from './site.ts';

describe('politeness', () => {
  it('asks one page at a time of a host, with a pause, and several hosts at once', async () => {
    const slow = (_: unknown, response: ServerResponse) =>
      void setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(story('Quito')), 60);
    const site = await serve({ '/1': slow, '/2': slow, '/3': slow });
    const addresses = ['one.example', 'two.example'].flatMap((host) =>
      ['/1', '/2', '/3'].map((path) => at(site, path, host)),
    );
    await read(addresses, { fetcher: fetcherFor([site], { delay: 40 }) });
    expect(site.mostAtOnce()).toBe(1);
    const times = (host: string) => site.asked.filter((each) => each.host === host).map((each) => each.at);
    const [one, two] = [times('one.example'), times('two.example')];
    for (const list of [one, two]) {
      expect(list).toHaveLength(4);
      for (const [index, time] of list.slice(2).entries()) expect(time - list[index + 1]!).toBeGreaterThan(95);
    }
    expect(two[0]! - one.at(-1)!).toBeLessThan(0);
  });

  it('obeys robots.txt of every site that it is led to, and reads it once', async () => {
    const site = await serve({
      '/robots.txt': (request, response) => {
        const closed = request.headers.host?.startsWith('closed');
        response.end(closed ? 'User-agent: entente\nDisallow: /' : 'User-agent: *\nDisallow: /no\nCrawl-delay: 0.01');
      },
      '/no/a': story('Quito'),
      '/yes': story('Lima'),
      '/away': (request, response) =>
        leadTo(`http://closed.example:${request.headers.host!.split(':')[1]}/yes`)(request, response),
    });
    const fetcher = fetcherFor([site]);
    const { found, messages } = await noticesOf(fetcher, ...['/no/a', '/yes', '/away'].map((path) => at(site, path)));
    expect(found).toBe(1);
    expect(messages).toEqual([
      `the page is not fetched: robots.txt of paper.example:${site.port} forbids it`,
      `the page is not fetched: robots.txt of closed.example:${site.port} forbids it`,
    ]);
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/yes', '/away', '/robots.txt']);
  });

  it('fetches nothing where robots.txt cannot be had, and where it asks for pauses longer than a run bears', async () => {
    const site = await serve({
      '/robots.txt': (_, response) => void response.writeHead(500).end(),
      '/a': story('Quito'),
    });
    expect((await noticesOf(fetcherFor([site]), at(site, '/a'))).messages[0]).toContain(
      'robots.txt fails: the server answers 500',
    );
    const slow = await serve({ '/robots.txt': 'User-agent: *\nCrawl-delay: 3600', '/a': story('Quito') });
    expect((await noticesOf(fetcherFor([slow]), at(slow, '/a'))).messages[0]).toContain(
      'asks for 3600 seconds between pages',
    );
    expect([...site.asked, ...slow.asked].map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt']);
  });

  it('comes back when a server says, and leaves it alone when that is too late', async () => {
    let tries = 0;
    const site = await serve({
      '/busy': (_, response) => {
        tries++;
        if (tries === 1) response.writeHead(503, { 'retry-after': '2' }).end();
        else if (tries === 2) response.writeHead(429, { 'retry-after': new Date(5_000).toUTCString() }).end();
        else response.writeHead(200, { 'content-type': 'text/html' }).end(story('Quito'));
      },
      '/later': (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end(),
      '/b': story('Lima'),
      '/always': (_, response) => void response.writeHead(503, { 'retry-after': '1' }).end(),
    });
    const waited: number[] = [];
    const world = { now: () => 1_000, wait: async (milliseconds: number) => void waited.push(milliseconds) };
    const fetcher = fetcherFor([site], {}, world);
    expect((await noticesOf(fetcher, at(site, '/busy'))).found).toBe(1);
    expect(waited.filter((milliseconds) => milliseconds > 100)).toEqual([2_000, 4_000]);
    const { messages } = await noticesOf(fetcher, at(site, '/later'), at(site, '/b'));
    expect(messages).toEqual(Array(2).fill('the page is not fetched: paper.example asks to come back in 7200 seconds'));
    expect(site.asked.some(({ path }) => path === '/b')).toBe(false);
    const stubborn = fetcherFor([site], {}, world);
    expect((await noticesOf(stubborn, at(site, '/always'))).messages[0]).toContain('try again later');
    expect(site.asked.filter(({ path }) => path === '/always')).toHaveLength(3);
  });
});

describe('a run that is ended', () => {
  it('makes no more requests and waits for none', async () => {
    const site = await serve({ '/1': story('Quito'), '/2': () => undefined, '/3': story('Lima') });
    const slow = await serve({ '/1': () => undefined });
    const addresses = [...['/1', '/2', '/3'].map((path) => at(site, path)), at(slow, '/1', 'slow.example')];
    const before = performance.now();
    for await (const _ of readArticles(addresses, { fetcher: fetcherFor([site, slow]) }, realEffects().disk)) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.now() - before).toBeLessThan(4_000);
    expect(site.open() + slow.open()).toBe(0);
    expect(site.asked.some(({ path }) => path === '/3')).toBe(false);
  });
});

describe('limits', () => {
  it('holds no more of a page than it reads, packed or not, and no picture at all', async () => {
    let sent = 0;
    const site = await serve({
      '/big': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = (): void => {
          if (response.destroyed || sent > 40_000_000) return;
          sent += 100_000;
          response.write(Buffer.alloc(100_000, 'a '), () => setImmediate(more));
        };
        more();
      },
      '/bomb': (_, response) =>
        void response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(3_000_000, 'a '))),
      '/picture': (_, response) => void response.writeHead(200, { 'content-type': 'image/png' }).write('PNG'),
      '/strange': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'zork' }).end('x'),
      '/broken': (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end('no gzip'),
      '/empty': (_, response) => void response.writeHead(204).end(),
    });
    const fetcher = fetcherFor([site], { size: 1_000_000 });
    const paths = ['/big', '/bomb', '/picture', '/strange', '/broken', '/empty'];
    const { found, messages } = await noticesOf(fetcher, ...paths.map((path) => at(site, path)));
    expect(found).toBe(0);
    expect(messages.map((message) => message.replace('the page is not fetched: ', ''))).toEqual([
      'it has more than the 1 MB that are read',
      'it has more than the 1 MB that are read',
      'it is of type image/png, which nothing here reads',
      'it is packed as zork, which is not known',
      'it is packed otherwise than the server says',
      'the server answers that it is empty (204)',
    ]);
    expect(sent).toBeLessThan(20_000_000);
  });

  it('waits no longer than it says, for a server that is silent or gives a byte at a time', async () => {
    const site = await serve({
      '/silent': () => undefined,
      '/drip': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const clock = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(clock));
      },
      '/short': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' }).write('a');
        setTimeout(() => response.destroy(), 20);
      },
    });
    const fetcher = fetcherFor([site], { time: 400 });
    const { messages } = await noticesOf(fetcher, ...['/silent', '/drip', '/short'].map((path) => at(site, path)));
    expect(messages[0]).toContain('did not come within');
    expect(messages[1]).toContain('did not come within');
    expect(messages[2]).toContain('the connection broke off');
  });

  it('follows a few redirects, relative ones too, and no circle', async () => {
    const site = await serve({
      '/1': leadTo('/2'),
      '/2': leadTo('3?x=1'),
      '/3': story('Quito'),
      '/round': leadTo('/round'),
      '/nowhere': leadTo('http://'),
    });
    const fetcher = fetcherFor([site]);
    const { found, messages } = await noticesOf(fetcher, ...['/1', '/round', '/nowhere'].map((path) => at(site, path)));
    expect(found).toBe(1);
    expect(messages).toEqual([
      'the page is not fetched: it leads on more than 5 times',
      'the page is not fetched: it leads on to no address',
    ]);
  });
});
