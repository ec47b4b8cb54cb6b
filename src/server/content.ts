import { gzipSync } from 'node:zlib';
import { layOut } from '../../graph/build/index.ts';
import { EXPORTERS, FOLDER_EXPORTERS } from '../../graph/exporters/index.ts';
import { json } from '../../graph/exporters/json/index.ts';
import { filterGraph } from '../../graph/filters/index.ts';
import type { GraphEdge, GraphNode, SerialisedGraph, Sighting, Span } from '../../graph/model/index.ts';
import type { AskedPart } from './asked.ts';
import { type AskedPaths, linksBetween } from './connections.ts';
import { createFinder, type Finder } from './finder.ts';
import type { Limits } from './limits.ts';
import { createParts, type Parts } from './parts.ts';
import { readingOf } from './reading.ts';

/** What the viewer's server asks of a store. Every Store is one; without the last three it is held whole and never changes. */
export interface ViewedStore {
  graph(text?: 'none' | 'sentences' | 'full'): Promise<SerialisedGraph>;
  article(id: string): Promise<
    | {
        readonly record: { readonly published?: string; readonly sightings: readonly Sighting[] };
        readonly text: string;
        readonly sentences: readonly Span[];
      }
    | undefined
  >;
  identity?(): Promise<{ readonly version: number }>;
  /** Some nodes or edges with their sentences. */
  nodes?(keys: readonly string[]): Promise<readonly GraphNode[]>;
  edges?(keys: readonly string[]): Promise<readonly GraphEdge[]>;
}

/** A body, plain and compressed. */
export interface Body {
  readonly plain: Uint8Array;
  readonly gzip: Uint8Array;
}

export type Piece = 'neighbours' | 'nodes' | 'edges';

/** What the server tells of a store. */
export interface Content {
  /** Version of the store as it is now. */
  version(): Promise<number>;
  /** The graph, or of a large one the overview, as the store has it now. */
  graph(): Promise<Body>;
  /** A piece of the graph that was last asked for; undefined where it has no such node or edge. */
  piece(piece: Piece, key: string): Promise<Body | undefined>;
  /** The links by which two are connected, over what passes a filter, or where nothing does over all of the graph. */
  paths(asked: AskedPaths, part: AskedPart): Promise<Body>;
  /** Names in it that fit a search. */
  search(query: string): Promise<Body>;
  article(id: string): Promise<Body | undefined>;
  /** A part of the graph in a format, `csv-edges` being one table of a folder; undefined where there is no such format. */
  exported(format: string, asked: AskedPart): Promise<Download | undefined>;
}

/** A file to be saved, in chunks. */
export interface Download {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** A graph as it is kept ready. */
interface Held {
  /** With its sentences, where it is not large. */
  readonly whole: SerialisedGraph | undefined;
  /** The same, or of a large one all but its sentences. */
  readonly lean: SerialisedGraph;
  readonly parts: () => Parts;
  readonly finder: () => Finder;
  readonly body: Body;
}

/** Milliseconds after which a large graph's names are indexed, asked for or not. */
const WARMING = 1_500;

/** Quotations that come with a node's neighbours. */
const MOST_QUOTES = 60;

/** The graph is made when it is first asked for, once for however many ask; after a failure it is tried again. */
export function createContent(store: ViewedStore, limits: Limits): Content {
  let held: { readonly version: number; readonly made: Promise<Held> } | undefined;
  const versionNow = async () => (await store.identity?.())?.version ?? 0;
  const hold = (version: number): Promise<Held> => {
    const made = make(store, limits, version);
    held = { version, made };
    made.catch(() => {
      if (held?.made === made) held = undefined;
    });
    return made;
  };
  const heldNow = async (): Promise<Held> => held?.made ?? hold(await versionNow());
  return {
    version: versionNow,
    async graph() {
      const version = await versionNow();
      return (await (held?.version === version ? held.made : hold(version))).body;
    },
    async piece(piece, key) {
      const parts = (await heldNow()).parts();
      const found =
        piece === 'neighbours' ? parts.neighbours(key) : piece === 'nodes' ? parts.node(key) : parts.edge(key);
      return found && bodyOf(JSON.stringify(await withSentences(store, found, piece, key)));
    },
    async paths(asked, { filter }) {
      const { parts, lean } = await heldNow();
      const found =
        linksBetween(filterGraph(lean, filter), asked) ?? linksBetween(lean, { ...asked, sure: false }) ?? [];
      return bodyOf(JSON.stringify(parts().withLinks([asked.from, asked.to], found)));
    },
    search: async (query) => bodyOf(JSON.stringify((await heldNow()).finder()(query, limits.suggestions))),
    async article(id) {
      const found = await store.article(id);
      return found && bodyOf(JSON.stringify(readingOf(id, found)));
    },
    async exported(format, { filter, focus, map }) {
      const write = writerOf(format, filter.cited === true);
      if (!write) return undefined;
      const held = await heldNow();
      const whole = held.whole ?? (await store.graph('sentences'));
      const part = filterGraph(map && !held.whole ? held.parts().onMap(whole, map) : whole, filter);
      return write(focus.length > 0 ? { ...part, attributes: { ...part.attributes, focus } } : part);
    },
  };
}

/** How a graph is written in a format, or as one table of a format that is a folder of them. */
function writerOf(format: string, citing: boolean): ((graph: SerialisedGraph) => Download | undefined) | undefined {
  const single = EXPORTERS.find((each) => each.format === format);
  if (single) return (graph) => ({ name: `entente.${single.extension}`, chunks: single.write(graph) });
  const folder = FOLDER_EXPORTERS.find((each) => format.startsWith(`${each.format}-`));
  const table = folder && `${format.slice(folder.format.length + 1)}.csv`;
  if (!folder?.tables.some((each) => each === table)) return undefined;
  return (graph) => {
    for (const { name, chunks } of folder.files(graph, { excel: true, citing })) {
      if (name === table) return { name: `entente-${table}`, chunks };
    }
    return undefined;
  };
}

async function make(store: ViewedStore, limits: Limits, version: number): Promise<Held> {
  const graph = await store.graph('sentences');
  const large = graph.nodes.length > limits.whole.nodes || graph.edges.length > limits.whole.edges;
  if (!large) {
    const whole = isPlaced(graph) ? graph : layOut(graph);
    const parts = once(() => createParts(whole, limits));
    const body = bodyOf([...json.write(versioned(whole, version))].join(''));
    return { whole, lean: whole, parts, finder: once(() => createFinder(whole, parts().linksOf)), body };
  }
  // Its sentences are the largest part of it, and read again where one asks for them.
  const lean = store.edges && store.nodes ? withoutQuotes(graph) : graph;
  const parts = createParts(lean, limits);
  const finder = once(() => createFinder(lean, parts.linksOf));
  const body = bodyOf(JSON.stringify(versioned(parts.overview, version)));
  // Whoever searches first does not wait for the index: it is made while the page lays its first picture out.
  setTimeout(finder, WARMING).unref();
  return { whole: undefined, lean, parts: () => parts, finder, body };
}

/** A piece with the sentences of what was asked for: of a node or edge itself, of its neighbours only what they say. */
async function withSentences(store: ViewedStore, found: SerialisedGraph, piece: Piece, key: string) {
  if (!store.edges || !store.nodes) return found;
  if (piece === 'nodes') return replaced(found, await store.nodes([key]), []);
  if (piece === 'edges') return replaced(found, [], await store.edges([key]));
  const quoting = found.edges.filter(({ attributes }) => attributes.relation === 'QUOTED_IN').slice(0, MOST_QUOTES);
  return replaced(found, [], quoting.length > 0 ? await store.edges(quoting.map((edge) => edge.key)) : []);
}

function replaced(found: SerialisedGraph, nodes: readonly GraphNode[], edges: readonly GraphEdge[]): SerialisedGraph {
  const ownNodes = new Map(nodes.map((node) => [node.key, node.attributes]));
  const ownEdges = new Map(edges.map((edge) => [edge.key, edge]));
  return {
    ...found,
    nodes: found.nodes.map(({ key, attributes }) => ({ key, attributes: { ...attributes, ...ownNodes.get(key) } })),
    edges: found.edges.map((edge) => ownEdges.get(edge.key) ?? edge),
  };
}

function withoutQuotes(graph: SerialisedGraph): SerialisedGraph {
  const bare = <Element extends GraphNode | GraphEdge>(element: Element): Element => {
    const { evidence, ...attributes } = element.attributes;
    if (!evidence) return element;
    return { ...element, attributes: { ...attributes, evidence: evidence.map(({ quote: _, ...span }) => span) } };
  };
  return { ...graph, nodes: graph.nodes.map(bare), edges: graph.edges.map(bare) };
}

function isPlaced({ nodes }: SerialisedGraph): boolean {
  return nodes.every(({ attributes }) => attributes.x !== undefined && attributes.y !== undefined);
}

function versioned(graph: SerialisedGraph, version: number): SerialisedGraph {
  return version === 0 ? graph : { ...graph, attributes: { ...graph.attributes, version } };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function bodyOf(text: string): Body {
  const plain = Buffer.from(text, 'utf8');
  return { plain, gzip: gzipSync(plain, { level: 5 }) };
}
