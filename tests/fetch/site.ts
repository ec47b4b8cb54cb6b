import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Notice, SightedArticle } from '../../graph/model/index.ts';
import { type FetchOptions, PUBLIC_WEB, startFetcher } from '../../src/articles/fetch/index.ts';
import type { Fetcher } from '../../src/articles/fetch/types.ts';
import { type ReadOptions, readArticles } from '../../src/articles/index.ts';
import { type Effects, realEffects } from '../../src/effects.ts';

/** What a site answers at a path: a page, or whatever the function does. */
export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A server on this machine, and what was asked of it. */
export interface Site {
  readonly port: number;
  readonly asked: { readonly host: string; readonly path: string; readonly at: number; readonly agent: string }[];
  /** The most requests that were under way at once for one host. */
  readonly mostAtOnce: () => number;
  /** The requests that are under way now. */
  readonly open: () => number;
}

/** Serves pages by path under every name of a host; ends with the test. */
export async function serve(pages: Readonly<Record<string, Page>>): Promise<Site> {
  const asked: Site['asked'] = [];
  const under = new Map<string, number>();
  let most = 0;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const path = request.url ?? '';
    asked.push({ host, path, at: performance.now(), agent: String(request.headers['user-agent']) });
    under.set(host, (under.get(host) ?? 0) + 1);
    most = Math.max(most, under.get(host)!);
    response.on('close', () => under.set(host, under.get(host)! - 1));
    const page = pages[path] ?? pages[path.replace(/\?.*/, '')];
    if (page === undefined) response.writeHead(404).end('nothing here');
    else if (typeof page === 'string') response.writeHead(200, { 'content-type': typeFor(path) }).end(page);
    else page(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    mostAtOnce: () => most,
    open: () => [...under.values()].reduce((sum, count) => sum + count, 0),
  };
}

function typeFor(path: string): string {
  return path === '/robots.txt' ? 'text/plain' : 'text/html; charset=utf-8';
}

/**
 * A fetcher for which the public Internet consists of the given sites on this machine: every name leads here unless
 * the test says where, and no other address or port of this machine is allowed.
 */
export function fetcherFor(
  sites: readonly Site[],
  limits: FetchOptions['limits'] = {},
  world: FetchOptions['world'] = {},
) {
  const ports = new Set(sites.map(({ port }) => port));
  return startFetcher({
    limits: { delay: 5, time: 5_000, ...limits },
    world: {
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      refuses: (address, port) =>
        address === '127.0.0.1' && ports.has(port) ? undefined : PUBLIC_WEB.refuses(address, port),
      ...world,
    },
  });
}

/** Reads what some paths and addresses give. */
export async function read(
  paths: readonly string[],
  options: ReadOptions,
  disk: Effects['disk'] = realEffects().disk,
): Promise<{ articles: SightedArticle[]; notices: Notice[] }> {
  const articles: SightedArticle[] = [];
  const notices: Notice[] = [];
  for await (const item of readArticles(paths, options, disk)) {
    if ('article' in item) articles.push(item.article);
    else if (item.notice.code !== 'undated') notices.push(item.notice);
  }
  return { articles, notices };
}

/** A page with an article of two paragraphs about a place. */
export function story(place: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Talks in ${place}</title>${head}</head><body><nav><a href="/">Home</a></nav>
<article><h1>Talks in ${place}</h1><p>The foreign ministers of Peru and Ecuador met in ${place} on Tuesday, officials of both countries said after the talks.</p>
<p>A second round is planned for June, and neither side ruled out that the two presidents would take part in it.</p></article></body></html>`;
}

/** The address of a path on a site, under a name of a host. */
export const at = (site: Site, path: string, host = 'paper.example') => `http://${host}:${site.port}${path}`;
/** How many articles some addresses give, and what went wrong. */
export const noticesOf = async (fetcher: Fetcher, ...addresses: readonly string[]) => {
  const { articles, notices } = await read(addresses, { fetcher });
  return {
    found: articles.length,
    messages: notices.map(({ message }) => message),
    codes: notices.map(({ code }) => code),
  };
};
/** A page that leads elsewhere. */
export const leadTo = (location: string) => (_: unknown, response: ServerResponse) => {
  response.writeHead(302, { location }).end();
};
