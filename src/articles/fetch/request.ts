import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type FetchLimits, FetchTrouble, type FetchWorld } from './types.ts';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Uint8Array;
}

/** What may end a request before its body has come. */
export interface RequestControl {
  /** Throws where the body is not wanted. */
  readonly judge?: ((status: number, headers: Answer['headers']) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes one request. The address is judged where the connection is made, so that a name that leads elsewhere the
 * next time it is asked for is of no use. No proxy, no cookies, no referrer.
 */
export function request(
  url: URL,
  headers: Readonly<Record<string, string>>,
  limits: Pick<FetchLimits, 'time' | 'size'>,
  world: FetchWorld,
  { judge, signal }: RequestControl = {},
): Promise<Answer> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    if (isIP(host)) {
      const reason = world.refuses(host, port);
      if (reason) return reject(refused(host, reason));
    }
    const options: RequestOptions = {
      method: 'GET',
      headers: { ...headers, 'accept-encoding': 'gzip, deflate, br' },
      agent: false,
      lookup: guarded(world, port),
    };
    const sent = (url.protocol === 'https:' ? secureRequest : plainRequest)(url, options);
    const stopped = (): void => finish(new FetchTrouble('fetch-stopped', 'the run was ended'));
    let settled = false;
    const finish = (outcome: Answer | Error): void => {
      if (settled) return;
      settled = true;
      clearTimeout(clock);
      signal?.removeEventListener('abort', stopped);
      if (outcome instanceof Error) {
        sent.destroy();
        reject(outcome instanceof FetchTrouble ? outcome : plainTrouble(outcome));
      } else resolve(outcome);
    };
    const seconds = Math.round(limits.time / 1000);
    const late = new FetchTrouble('fetch-slow', `it did not come within ${seconds} seconds`);
    const clock = setTimeout(() => finish(late), limits.time);
    signal?.addEventListener('abort', stopped);
    if (signal?.aborted) stopped();
    sent.on('error', finish);
    sent.on('socket', (socket) => socket.once('connect', () => recheck(socket, port, world, finish)));
    sent.on('response', (response) => {
      const [status, found] = [response.statusCode ?? 0, firstOf(response)];
      collect(response, limits.size, () => judge?.(status, found)).then(
        (bytes) => finish({ status, headers: found, bytes }),
        finish,
      );
    });
    sent.end();
  });
}

/** A lookup of names that fails where one of the addresses is not to be connected to. */
function guarded(world: FetchWorld, port: number): LookupFunction {
  return (host, options, callback) => {
    world.resolve(host).then(
      (addresses) => {
        for (const { address } of addresses) {
          const reason = world.refuses(address, port);
          if (reason) return callback(refused(host, reason), '');
        }
        const [first] = addresses;
        if (!first) callback(new FetchTrouble('fetch-failed', `there is no host ${host}`), '');
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}

/** Whatever led to a connection, its other end is looked at before anything is believed. */
function recheck(socket: Socket, port: number, world: FetchWorld, finish: (trouble: Error) => void): void {
  const { remoteAddress } = socket;
  const reason = remoteAddress === undefined ? undefined : world.refuses(remoteAddress, port);
  if (reason) finish(refused(remoteAddress ?? '', reason));
}

function refused(host: string, reason: string): FetchTrouble {
  return new FetchTrouble('fetch-refused', `${host} ${reason}`);
}

async function collect(response: IncomingMessage, most: number, judge: () => void): Promise<Uint8Array> {
  judge();
  const body = unpacked(response);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > most) {
      response.destroy();
      throw new FetchTrouble('too-large', `it has more than the ${Math.round(most / 1e6)} MB that are read`);
    }
    parts.push(chunk);
  }
  if (!response.complete) throw new FetchTrouble('fetch-failed', 'the connection broke off');
  return Buffer.concat(parts);
}

function unpacked(response: IncomingMessage): Readable {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
  if (coding === '' || coding === 'identity') return response;
  if (!(coding in unpack)) throw new FetchTrouble('fetch-failed', `it is packed as ${coding}, which is not known`);
  const unpacker = unpack[coding as keyof typeof unpack]();
  response.on('error', (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function firstOf({ headers }: IncomingMessage): Answer['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]));
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name could not be looked up; is this machine on the network?',
  ECONNREFUSED: 'the server refuses connections',
  ECONNRESET: 'the connection broke off',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the server does not answer',
  HPE_HEADER_OVERFLOW: 'its headers are too long',
  Z_DATA_ERROR: 'it is packed otherwise than the server says',
  Z_BUF_ERROR: 'the connection broke off',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

function plainTrouble(error: Error & { readonly code?: string; readonly errors?: readonly Error[] }): FetchTrouble {
  const code = error.code ?? '';
  const known = TROUBLES[code];
  const reason = known ?? (/CERT|TLS|SSL/.test(code) ? `its certificate is not trusted (${code})` : error.message);
  return new FetchTrouble('fetch-failed', reason || code || 'the request failed');
}
