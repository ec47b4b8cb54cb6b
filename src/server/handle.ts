import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { askedIn } from './asked.ts';
import type { Asset } from './assets.ts';
import type { Body, Content, Piece } from './content.ts';

/** Nothing inline, nothing from elsewhere, no eval of any kind. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Characters of a search at most. */
const LONGEST_QUERY = 200;

export interface Site {
  readonly assets: ReadonlyMap<string, Asset>;
  readonly content: Content;
  readonly port: number;
}

/** Answers one request; also one that goes wrong. */
export async function handle(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  try {
    await answer(request, response, site);
  } catch {
    if (!response.headersSent) say(response, 500, 'The store could not be read.');
    else response.destroy();
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const hosts = [`127.0.0.1:${site.port}`, `localhost:${site.port}`];
  if (!hosts.includes(request.headers.host ?? '')) return say(response, 403, 'This address is not served here.');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    const { origin } = request.headers;
    const foreign = origin !== undefined && !hosts.some((host) => origin === `http://${host}`);
    if (foreign) return say(response, 403, 'Requests from other sites are refused.');
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Only reading is possible here.');
  }
  const path = pathOf(request.url);
  if (path === undefined) return say(response, 404, 'There is nothing here.');
  const asset = site.assets.get(path);
  if (asset) {
    response.setHeader('Cache-Control', asset.lasting ? 'max-age=31536000, immutable' : 'no-cache');
    return send(response, 200, asset.type, asset.body);
  }
  if (path === '/graph.json') return sendJson(request, response, await site.content.graph());
  if (path === '/version') return sendVersion(response, await site.content.version());
  if (path === '/search') return search(request, response, site);
  if (path === '/paths') return connect(request, response, site);
  const [, piece, key] = /^\/(neighbours|nodes|edges)\/([^/]{1,200})$/.exec(path) ?? [];
  if (key !== undefined) {
    const found = await site.content.piece(piece as Piece, key);
    return found ? sendJson(request, response, found) : say(response, 404, 'The graph has nothing of that name.');
  }
  const format = /^\/export\/([a-z-]{1,20})$/.exec(path)?.[1];
  if (format !== undefined) return save(request, response, site, format);
  const id = /^\/articles\/([^/]{1,200})$/.exec(path)?.[1];
  const article = id === undefined ? undefined : await site.content.article(id);
  return article ? sendJson(request, response, article) : say(response, 404, 'There is nothing here.');
}

/** Names that fit the words after `q`: words only, no query language. */
async function search(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const query = queryOf(request).get('q') ?? '';
  if (query.trim() === '') return say(response, 400, 'Say after ?q= what name to look for.');
  if (query.length > LONGEST_QUERY) return say(response, 400, `A name has at most ${LONGEST_QUERY} characters.`);
  return sendJson(request, response, await site.content.search(query));
}

/** How two nodes are connected, by their keys after `between` and `and`, and the words of a filter. */
async function connect(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  const query = queryOf(request);
  const [from, to] = [query.get('between') ?? '', query.get('and') ?? ''];
  if (from === '' || to === '') return say(response, 400, 'Say after ?between= and &and= which two.');
  const asked = { from, to, sure: query.get('sure') === '1' };
  return sendJson(request, response, await site.content.paths(asked, askedIn(query)));
}

function queryOf({ url }: IncomingMessage): URLSearchParams {
  return new URL(url ?? '/', 'http://127.0.0.1').searchParams;
}

function sendVersion(response: ServerResponse, version: number): void {
  response.setHeader('Cache-Control', 'no-store');
  send(response, 200, 'application/json; charset=utf-8', Buffer.from(JSON.stringify({ version }), 'utf8'));
}

/** Sends a part of the graph as a file to be saved. */
async function save(request: IncomingMessage, response: ServerResponse, site: Site, format: string): Promise<void> {
  const download = await site.content.exported(format, askedIn(queryOf(request)));
  if (!download) return say(response, 404, 'There is no such format.');
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${download.name}"`,
    'Cache-Control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(Readable.from(download.chunks), response);
}

/** The decoded path; undefined where it is none that could be served. */
function pathOf(url: string | undefined): string | undefined {
  try {
    const path = decodeURIComponent((url ?? '').split(/[?#]/, 1)[0] ?? '');
    return path.startsWith('/') && !path.split('/').includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}

function sendJson(request: IncomingMessage, response: ServerResponse, body: Body): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (packed) response.setHeader('Content-Encoding', 'gzip');
  send(response, 200, 'application/json; charset=utf-8', packed ? body.gzip : body.plain);
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.setHeader('Cache-Control', 'no-store');
  send(response, status, 'text/plain; charset=utf-8', Buffer.from(`${sentence}\n`, 'utf8'));
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}
