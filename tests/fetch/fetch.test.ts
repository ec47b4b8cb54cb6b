import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { diskOf } from '../articles/disk.ts';
import { at, fetcherFor, leadTo, noticesOf, read, serve, story } from './site.ts';

describe('a page on the web', () => {
  it('is read with its title, date, outlet and address, and its server learns who asks', async () => {
    const head =
      '<meta property="article:published_time" content="2021-03-03T09:00:00Z"><link rel="canonical" href="http://www.paper.example/talks">';
    const site = await serve({ '/2021/quito?from=list': story('Quito', head), '/2021/03/04/lima': story('Lima') });
    const fetcher = fetcherFor([site]);
    const { articles, notices } = await read([at(site, '/2021/quito?from=list#top'), at(site, '/2021/03/04/lima')], {
      fetcher,
    });
    expect(notices).toEqual([]);
    expect(articles.map(({ sighting }) => sighting)).toEqual([
      {
        source: 'paper.example',
        url: 'http://www.paper.example/talks',
        title: 'Talks in Quito',
        published: '2021-03-03',
        publishedFrom: 'metadata',
      },
      {
        source: 'paper.example',
        url: at(site, '/2021/03/04/lima'),
        title: 'Talks in Lima',
        published: '2021-03-04',
        publishedFrom: 'address',
      },
    ]);
    expect(articles[0]?.article.text).toMatch(/^The foreign ministers .* talks\.\n\nA second round .* in it\.$/);
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/2021/quito?from=list', '/2021/03/04/lima']);
    expect(site.asked[0]?.agent).toMatch(/^Entente\/\d/);
  });

  it('does not take the place of another site’s article', async () => {
    const site = await serve({ '/a': story('Quito', '<link rel="canonical" href="https://rival.example/scoop">') });
    const { articles } = await read([at(site, '/a')], { fetcher: fetcherFor([site]) });
    expect(articles[0]?.sighting.url).toBe(at(site, '/a'));
  });

  it('may be a feed, a PDF, a table or text, packed or in another encoding', async () => {
    const pdf = readFileSync(new URL('../articles/files/report.pdf', import.meta.url));
    const answer =
      (type: string, bytes: string | Uint8Array, coding?: string) => (_: unknown, response: ServerResponse) => {
        response.writeHead(200, { 'content-type': type, ...(coding && { 'content-encoding': coding }) }).end(bytes);
      };
    const long =
      'The foreign ministers of Peru and Ecuador met in Quito on Tuesday, officials of both countries said after it.';
    const site = await serve({
      '/feed': answer(
        'application/rss+xml',
        `<rss version="2.0"><channel><title>Wire</title><item><link>https://wire.example/1</link><description>${long}</description></item></channel></rss>`,
      ),
      '/report': answer('application/pdf', pdf),
      '/rows.csv': answer('text/plain', `text\n"${long}"\n`),
      '/packed': answer('text/html', gzipSync(story('Cuenca')), 'gzip'),
      '/old': answer('text/plain; charset=utf-16le', Buffer.from(`${long} “Enough”`, 'utf16le')),
    });
    const paths = ['/feed', '/report', '/rows.csv', '/packed', '/old'];
    const { articles, notices } = await read(
      paths.map((path) => at(site, path)),
      { fetcher: fetcherFor([site]) },
    );
    expect(notices.map(({ code }) => code)).toEqual(['columns']);
    expect(articles.map(({ sighting }) => sighting.url)).toEqual([
      'https://wire.example/1',
      at(site, '/report'),
      undefined,
      at(site, '/packed'),
      at(site, '/old'),
    ]);
    expect(articles.at(-1)?.article.text).toContain('“Enough”');
  });

  it('is fetched for a file of addresses, and a page that fails stops nothing', async () => {
    const site = await serve({ '/a': story('Quito'), '/b': story('Lima') });
    const list = `# to read\n${at(site, '/a')}\r\n\n${at(site, '/gone')}\n${at(site, '/b', 'other.example')}\n${at(site, '/a')}\n`;
    const disk = diskOf({ 'in/list.txt': list, 'in/more.urls': at(site, '/a') });
    const { articles, notices } = await read(['in'], { fetcher: fetcherFor([site]) }, disk);
    expect(articles.map(({ sighting }) => sighting.title)).toEqual([
      'Talks in Quito',
      'Talks in Lima',
      'Talks in Quito',
    ]);
    expect(notices).toEqual([
      {
        code: 'fetch-failed',
        message: 'the page is not fetched: there is no such page (404)',
        where: at(site, '/gone'),
      },
    ]);
  });

  it('is not fetched unless that is asked for', async () => {
    const site = await serve({ '/a': story('Quito') });
    await expect(read([at(site, '/a')], {})).rejects.toThrow('nothing is fetched unless you say so: add --fetch.');
    const { notices } = await read(['a.urls'], {}, diskOf({ 'a.urls': `${at(site, '/a')}\n${at(site, '/b')}` }));
    expect(notices[0]?.message).toContain('addresses of 2 pages, and nothing is fetched unless');
    expect(site.asked).toEqual([]);
  });
});

describe('what lies behind the user’s own door', () => {
  it('is not reached by its address, however that is written', async () => {
    const secret = await serve({ '/': story('Quito'), '/robots.txt': '' });
    const hosts = [
      '127.0.0.1',
      '127.1',
      '2130706433',
      '0x7f.0.0.1',
      '0177.0.0.1',
      'localhost',
      'LOCALHOST.',
      '[::1]',
      '[::ffff:127.0.0.1]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '0.0.0.0',
      '[::]',
      'printer.local',
      '169.254.169.254',
      'metadata.google.internal',
    ];
    const fetcher = fetcherFor([], { time: 2_000 });
    const { found, codes } = await noticesOf(fetcher, ...hosts.map((host) => `http://${host}:${secret.port}/`));
    expect([found, new Set(codes), codes.length]).toEqual([0, new Set(['fetch-refused']), hosts.length]);
    expect(secret.asked).toEqual([]);
  });

  it('is not reached by a redirect, a name, or a name that leads elsewhere the next time', async () => {
    const secret = await serve({ '/': story('Quito'), '/robots.txt': '' });
    const door = `:${secret.port}/`;
    const site = await serve({
      '/literal': leadTo(`http://127.0.0.1${door}`),
      '/six': leadTo(`http://[::1]${door}`),
      '/name': leadTo(`http://inside.example${door}`),
      '/mixed': leadTo('http://mixed.example/'),
      '/file': leadTo('file:///etc/hostname'),
      '/rebind': story('Lima'),
    });
    let asked = 0;
    const resolve = async (host: string) => {
      const own = { address: '127.0.0.1', family: 4 };
      if (host === 'inside.example') return [{ address: '10.0.0.7', family: 4 }];
      if (host === 'mixed.example')
        return [
          { address: '93.184.215.14', family: 4 },
          { address: 'fd00::1', family: 6 },
        ];
      // The first two answers (robots.txt and one page) lead to the site, later ones to another machine.
      if (host === 'rebind.example') return ++asked > 2 ? [{ address: '192.168.0.1', family: 4 }] : [own];
      return [own];
    };
    const fetcher = fetcherFor([site], {}, { resolve });
    const paths = ['/literal', '/six', '/name', '/mixed', '/file'].map((path) => at(site, path));
    const { messages } = await noticesOf(fetcher, ...paths);
    expect(messages.map((message) => message.replace('the page is not fetched: ', ''))).toEqual([
      '127.0.0.1 is this machine, which is never fetched from',
      '::1 is this machine, which is never fetched from',
      'inside.example is a private network, which is never fetched from',
      'mixed.example is a private network, which is never fetched from',
      'only http and https are, not file:',
    ]);
    const rebinding = await noticesOf(
      fetcher,
      at(site, '/rebind', 'rebind.example'),
      at(site, '/rebind?again', 'rebind.example'),
    );
    expect([rebinding.found, rebinding.messages]).toEqual([
      1,
      ['the page is not fetched: rebind.example is a private network, which is never fetched from'],
    ]);
    expect(secret.asked).toEqual([]);
  });

  it('is told from addresses that nobody may use: other ports, schemes, names and passwords', async () => {
    const fetcher = fetcherFor([], {}, { resolve: async () => [{ address: '93.184.215.14', family: 4 }] });
    const odd = [
      'http://paper.example:8080/',
      'https://paper.example:22/',
      'ftp://paper.example/a',
      'http://me:secret@paper.example/',
      'gopher://paper.example:70/',
    ];
    const { articles, notices } = await read(odd, { fetcher });
    expect(articles).toEqual([]);
    expect(notices.map(({ code }) => code)).toEqual(Array(5).fill('fetch-refused'));
    expect(notices[0]?.message).toContain('port 8080, and only 80 and 443');
    expect(JSON.stringify(notices)).not.toContain('secret');
  });
});
