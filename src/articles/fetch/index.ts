import { lookup } from 'node:dns/promises';
import { setTimeout as waiting } from 'node:timers/promises';
import type { Notice } from '../../../graph/model/index.ts';
import { VERSION } from '../../version.ts';
import { notPublic } from './addresses.ts';
import { readerForContent } from './content.ts';
import { type Answer, type RequestControl, request } from './request.ts';
import { ALLOWS_ALL, parseRobots, type Robots } from './robots.ts';
import { takingTurns } from './turns.ts';
import { type Fetched, type Fetcher, type FetchLimits, FetchTrouble, type FetchWorld } from './types.ts';

/** The name by which sites know this program, in robots.txt too. */
export const AGENT = 'Entente';

const LIMITS: FetchLimits = {
  delay: 1000,
  longestPause: 60_000,
  time: 30_000,
  size: 16 * 1024 * 1024,
  redirects: 5,
  retries: 2,
};

/** The real world: only public addresses, only the ports of the web. */
export const PUBLIC_WEB: FetchWorld = {
  now: () => Date.now(),
  wait: (milliseconds, signal) => waiting(milliseconds, undefined, { signal }),
  resolve: (host) => lookup(host, { all: true }),
  refuses: (address, port) => {
    const what = notPublic(address);
    if (what) return `is ${what}, which is never fetched from`;
    return port === 80 || port === 443 ? undefined : `is asked at port ${port}, and only 80 and 443 are fetched from`;
  },
};

const HEADERS = {
  'user-agent': `${AGENT}/${VERSION} (reads news articles that its user names)`,
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.8, text/*;q=0.8, */*;q=0.5',
  'accept-language': 'en',
};

/** How fetching differs from the default; for programs that use the library, and for tests. */
export interface FetchOptions {
  readonly limits?: Partial<FetchLimits>;
  readonly world?: Partial<FetchWorld>;
}

/** A fetcher of pages for the readers that there are: one request at a time for each host, robots.txt and Retry-After respected. */
export function startFetcher(options: FetchOptions = {}): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const world = { ...PUBLIC_WEB, ...options.world };
  const inTurn = takingTurns(world.wait);
  const robots = new Map<string, Promise<Robots>>();
  /** Hosts that asked to be left alone for longer than a run lasts. */
  const resting = new Map<string, string>();

  const awake = ({ hostname }: URL): void => {
    const reason = resting.get(hostname);
    if (reason) throw new FetchTrouble('fetch-later', reason);
  };

  /** One request in its turn; where the server asks to come back later, that is done a few times. */
  const ask = (url: URL, pause: number, control: RequestControl): Promise<Answer> =>
    inTurn(url.hostname, pause, () => askAgain(url, pause, control), control.signal);

  const askAgain = async (url: URL, pause: number, control: RequestControl): Promise<Answer> => {
    awake(url);
    for (let tries = 0; ; tries++) {
      const answer = await request(url, HEADERS, limits, world, control);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const asked = retryAfter(answer.headers['retry-after'], world.now());
      if (asked !== undefined && asked > limits.longestPause) {
        const reason = `${url.hostname} asks to come back in ${Math.ceil(asked / 1000)} seconds`;
        resting.set(url.hostname, reason);
        throw new FetchTrouble('fetch-later', reason);
      }
      if (asked === undefined || tries >= limits.retries) return answer;
      await world.wait(Math.max(asked, pause), control.signal);
    }
  };

  const robotsOf = (url: URL, signal?: AbortSignal): Promise<Robots> => {
    const known = robots.get(url.origin);
    if (known) return known;
    const asked = readRobots(new URL('/robots.txt', url), signal);
    robots.set(url.origin, asked);
    // What a run that is ended did not learn, the next one may.
    if (signal) asked.catch(() => signal.aborted && robots.delete(url.origin));
    return asked;
  };

  const readRobots = async (from: URL, signal?: AbortSignal): Promise<Robots> => {
    let url = from;
    try {
      for (let hop = 0; hop <= limits.redirects; hop++) {
        check(url);
        const { status, headers, bytes } = await ask(url, limits.delay, { signal });
        const next = redirectFrom(status, headers, url);
        if (next) url = next;
        else if (status >= 200 && status < 300) return parseRobots(new TextDecoder().decode(bytes), AGENT);
        else if (status >= 400 && status < 500 && status !== 429) return ALLOWS_ALL;
        else throw new FetchTrouble('fetch-failed', `the server answers ${status}`);
      }
      return ALLOWS_ALL;
    } catch (error) {
      if (!(error instanceof FetchTrouble) || ['fetch-refused', 'fetch-later', 'fetch-stopped'].includes(error.code))
        throw error;
      throw new FetchTrouble('robots', `whether its site allows it is unknown, as robots.txt fails: ${error.message}`);
    }
  };

  const fetchFrom = async (address: string, signal?: AbortSignal): Promise<Fetched> => {
    if (!URL.canParse(address)) throw new FetchTrouble('fetch-refused', 'it is no address');
    let url = new URL(address);
    for (let hop = 0; hop <= limits.redirects; hop++) {
      check(url);
      const rules = await robotsOf(url, signal);
      if (!rules.allows(url.pathname + url.search)) {
        throw new FetchTrouble('robots', `robots.txt of ${url.host} forbids it`);
      }
      const pause = Math.max(limits.delay, (rules.delay ?? 0) * 1000);
      if (pause > limits.longestPause) {
        throw new FetchTrouble(
          'fetch-later',
          `robots.txt of ${url.host} asks for ${rules.delay} seconds between pages`,
        );
      }
      const { status, headers, bytes } = await ask(url, pause, { judge: readable(url), signal });
      const next = redirectFrom(status, headers, url);
      if (next) url = next;
      else if (status >= 200 && status < 300 && status !== 204)
        return { address: plain(url), ...typeOf(headers), bytes };
      else throw new FetchTrouble('fetch-failed', statusReason(status));
    }
    throw new FetchTrouble('fetch-failed', `it leads on more than ${limits.redirects} times`);
  };

  return {
    async fetch(address, signal) {
      try {
        return await fetchFrom(address, signal);
      } catch (error) {
        const trouble = error instanceof FetchTrouble ? error : new FetchTrouble('fetch-failed', String(error));
        return { notice: noticeOf(trouble, address) };
      }
    },
  };
}

/** Refuses pictures, films and programs before their bytes come. */
function readable(url: URL): NonNullable<RequestControl['judge']> {
  return (status, headers) => {
    const { type } = typeOf(headers);
    if (status < 200 || status >= 300 || status === 204 || readerForContent(type, url.pathname)) return;
    throw new FetchTrouble('no-reader', `it is of type ${type ?? 'unknown'}, which nothing here reads`);
  };
}

function noticeOf({ code, message }: FetchTrouble, address: string): Notice {
  return { code, message: `the page is not fetched: ${message}`, where: withoutSecrets(address) };
}

/** What of an address is refused before anyone is asked. */
function check(url: URL): void {
  const refuse = (reason: string): never => {
    throw new FetchTrouble('fetch-refused', reason);
  };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') refuse(`only http and https are, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '') refuse('its address holds a name or password; leave it out');
  if (url.hostname === '') refuse('its address names no host');
  if (/(?:^|\.)(?:localhost|local|internal|home\.arpa|onion)\.?$/i.test(url.hostname)) {
    refuse(`${url.hostname} is a name of this machine or network, which is never fetched from`);
  }
}

/** The next address of an answer that leads elsewhere. */
function redirectFrom(status: number, headers: Answer['headers'], url: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(status)) return undefined;
  const { location = '' } = headers;
  if (location === '' || !URL.canParse(location, url.href)) {
    throw new FetchTrouble('fetch-failed', 'it leads on to no address');
  }
  return new URL(location, url);
}

/** Milliseconds to wait, by a header that holds seconds or a time. */
function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const time = Date.parse(header);
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

function typeOf(headers: Answer['headers']): Pick<Fetched, 'type' | 'charset'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim());
  const charset = parameters
    .find((part) => /^charset=/i.test(part))
    ?.slice(8)
    .replace(/["']/g, '');
  return { ...(type && { type: type.toLowerCase() }), ...(charset && { charset: charset.toLowerCase() }) };
}

function statusReason(status: number): string {
  const known: Readonly<Record<number, string>> = {
    204: 'the server answers that it is empty (204)',
    401: 'the server wants a name and password (401)',
    402: 'the server wants to be paid (402)',
    403: 'the server forbids it (403)',
    404: 'there is no such page (404)',
    410: 'the page is gone (410)',
    429: 'the server wants fewer requests (429); try again later',
    451: 'the server may not show it for legal reasons (451)',
    503: 'the server is not available (503); try again later',
  };
  return known[status] ?? `the server answers ${status}`;
}

/** An address without what stands behind `#`, which servers never see. */
function plain(url: URL): string {
  const copy = new URL(url);
  copy.hash = '';
  return copy.href;
}

/** An address as it may be shown: passwords in it are not repeated. */
function withoutSecrets(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1…@');
}
