import type { ArticleReading, FoundName, SerialisedGraph } from '../../graph/model/index.ts';

/** The graph: of the page itself, where it brings one, else of the server that serves the page. */
export async function loadGraph(): Promise<SerialisedGraph> {
  const own = embedded<SerialisedGraph>('entente-graph');
  if (own) return own;
  const response = await fetch('graph.json').catch(() => {
    throw new Error('The server does not answer. Is `entente view` still running?');
  });
  if (!response.ok) throw new Error(`The server answered with ${response.status}: ${await response.text()}`);
  return (await response.json()) as SerialisedGraph;
}

/** A whole article, from the same place. */
export async function loadArticle(id: string): Promise<ArticleReading> {
  const own = embedded<Readonly<Record<string, ArticleReading>>>('entente-articles');
  if (own) {
    const article = Object.hasOwn(own, id) ? own[id] : undefined;
    if (article) return article;
    throw new Error('This page was made without whole articles (--text full brings them).');
  }
  const response = await fetch(`articles/${encodeURIComponent(id)}`).catch(() => {
    throw new Error('The server does not answer. Is `entente view` still running?');
  });
  if (response.status === 404) throw new Error('The store holds no text for this article.');
  if (!response.ok) throw new Error(`The server answered with ${response.status}.`);
  return (await response.json()) as ArticleReading;
}

/** A piece of a graph that the server tells in parts. */
export async function loadPiece(piece: 'neighbours' | 'nodes' | 'edges', key: string): Promise<SerialisedGraph> {
  return (await ask(`${piece}/${encodeURIComponent(key)}`)) as SerialisedGraph;
}

/** What of such a graph connects two; the query says which two, and by which filters. */
export async function loadPaths(query: string): Promise<SerialisedGraph> {
  return (await ask(`paths?${query}`)) as SerialisedGraph;
}

/** Names in the whole graph that fit a search, the best first. */
export async function searchNames(query: string, signal: AbortSignal): Promise<readonly FoundName[]> {
  return (await ask(`search?q=${encodeURIComponent(query.slice(0, 200))}`, signal)) as readonly FoundName[];
}

/** The version of the store as it is now. */
export async function loadVersion(): Promise<number> {
  return ((await ask('version')) as { readonly version: number }).version;
}

async function ask(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(path, signal ? { signal } : {}).catch((reason: unknown) => {
    if (signal?.aborted) throw reason;
    throw new Error('The server does not answer. Is `entente view` still running?');
  });
  if (!response.ok) throw new Error(`The server answered with ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Whether a server stands behind the page that can be asked for more. */
export function isServed(): boolean {
  return document.getElementById('entente-graph') === null;
}

/** The program of the layout's worker where the page brings it: a page on a disk can't load a file beside it. */
export function embeddedWorker(): string | undefined {
  return embedded<string>('entente-layout');
}

const parsed = new Map<string, unknown>();

/** JSON that the page itself holds, read once. */
function embedded<Value>(id: string): Value | undefined {
  if (parsed.has(id)) return parsed.get(id) as Value;
  const text = document.getElementById(id)?.textContent;
  if (!text) return undefined;
  const value = JSON.parse(text) as Value;
  parsed.set(id, value);
  return value;
}
