import type { Reader, Reading, SourceFile } from '../reader.ts';
import { isSingle, readerForContent } from './content.ts';
import type { Fetched, Fetcher } from './types.ts';

/** Pages that are fetched before the first of them is read. */
const AHEAD = 8;

/** Fetches pages, each host's in their order and several hosts' at once; gives each as it was asked for. */
export async function* fetchAll(
  addresses: readonly string[],
  fetcher: Fetcher,
): AsyncGenerator<{ readonly address: string; readonly outcome: Awaited<ReturnType<Fetcher['fetch']>> }> {
  const order = interleaved([...new Set(addresses)]);
  const running: Promise<{ address: string; outcome: Awaited<ReturnType<Fetcher['fetch']>> }>[] = [];
  const ended = new AbortController();
  const start = async (address: string) => ({ address, outcome: await fetcher.fetch(address, ended.signal) });
  try {
    for (let at = 0; at < order.length || running.length > 0; ) {
      while (at < order.length && running.length < AHEAD) running.push(start(order[at++]!));
      yield await running.shift()!;
    }
  } finally {
    // Who stops reading waits for no page that is still to come.
    ended.abort();
  }
}

/** The first of every host, then the second, so that no host is asked while others could be. */
function interleaved(addresses: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  const ranked = addresses.map((address) => {
    const host = URL.canParse(address) ? new URL(address).hostname : '';
    const rank = seen.get(host) ?? 0;
    seen.set(host, rank + 1);
    return { address, rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ address }) => address);
}

/** A fetched page as a file for a reader. */
export function asFile({ address, bytes, charset }: Fetched): SourceFile {
  const whole = inUtf8(bytes, charset);
  const name = new URL(address).pathname.split('/').at(-1) || new URL(address).hostname;
  return {
    name,
    size: whole.length,
    bytes: async () => whole,
    chunks: async function* (start, end) {
      yield whole.subarray(start, end);
    },
  };
}

/** The reader for a fetched page. */
export function readerOf({ type, address }: Fetched): Reader | undefined {
  return readerForContent(type, new URL(address).pathname);
}

/** An encoding that the server names is undone here, where it is one that readers do not find out themselves. */
function inUtf8(bytes: Uint8Array, charset: string | undefined): Uint8Array {
  if (charset === undefined || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/.test(charset)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset).decode(bytes));
  } catch {
    return bytes;
  }
}

/** A reading of a fetched file, each article under its address. */
export function underAddress(reading: Reading, { address }: Fetched, reader: Reader): Reading {
  if ('notice' in reading) return { notice: { ...reading.notice, where: address } };
  if (!isSingle(reader)) return { ...reading, address };
  const { article } = reading;
  const given = article.url !== undefined && isSameSite(article.url, address) ? article.url : address;
  const source = article.source ?? siteOf(address);
  return { article: { ...article, url: given, source }, address };
}

/** Whether a page may say of an address that it is its own: no site takes the place of another's articles. */
function isSameSite(one: string, other: string): boolean {
  const [a, b] = [siteOf(one), siteOf(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

/** "paper.example" of https://www.paper.example/talks */
function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : '';
}
