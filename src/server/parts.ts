import { layOut } from '../../graph/build/index.ts';
import type { GraphEdge, GraphNode, GraphPart, SerialisedGraph } from '../../graph/model/index.ts';
import { findRelation, kindOf } from '../../graph/ontology/index.ts';
import type { OnMap } from './asked.ts';
import type { Limits } from './limits.ts';

/** A large graph, told piece by piece. Each piece is a graph; its `attributes.part` says of what it is a part. */
export interface Parts {
  /** The most connected nodes and the links among them. */
  readonly overview: SerialisedGraph;
  /** A node with its links; what it takes part in comes with all who do. Undefined where there is no such node. */
  neighbours(key: string): SerialisedGraph | undefined;
  /** A node alone, or an edge with its ends, with all its proof. */
  node(key: string): SerialisedGraph | undefined;
  edge(key: string): SerialisedGraph | undefined;
  /** Some nodes and links with the ends of these. */
  withLinks(keys: readonly string[], links: readonly GraphEdge[]): SerialisedGraph;
  /** How many links a node has. */
  linksOf(key: string): number;
  /** What of the graph, given with all its sentences, a page has on its map; articles as they are. */
  onMap(whole: SerialisedGraph, map: OnMap): SerialisedGraph;
}

/** Through busier nodes than these no links are sought among the neighbours of another. */
const BUSY = 500;

export function createParts(graph: SerialisedGraph, limits: Limits): Parts {
  const nodes = new Map(graph.nodes.map((node) => [node.key, node]));
  const edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
  const edgesOf = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    for (const end of new Set([edge.source, edge.target])) {
      const known = edgesOf.get(end);
      if (known) known.push(edge);
      else edgesOf.set(end, [edge]);
    }
  }
  const links = new Map([...edgesOf].map(([key, own]) => [key, own.filter(isLink).length]));
  const linksOf = (key: string): number => links.get(key) ?? 0;
  const byLinks = (a: string, b: string): number => linksOf(b) - linksOf(a) || (a < b ? -1 : 1);
  const whole = {
    nodes: graph.nodes.filter((node) => !isArticle(node)).length,
    edges: graph.edges.filter(isLink).length,
  };
  let provedBy: Proved | undefined;
  const places = new Map<string, Partial<GraphNode['attributes']>>();

  const overview = makeOverview();
  return {
    overview,
    neighbours: (key) => (nodes.has(key) ? neighboursOf(key) : undefined),
    node(key) {
      const node = nodes.get(key);
      if (!node) return undefined;
      return isArticle(node) ? articleOf(node) : pieceOf([key], [], undefined, true);
    },
    edge(key) {
      const edge = edges.get(key);
      return edge && pieceOf([edge.source, edge.target], [edge], undefined, true);
    },
    withLinks(keys, links) {
      const ends = links.flatMap(({ source, target }) => [source, target]);
      return pieceOf(new Set([...keys.filter((key) => nodes.has(key)), ...ends]), links);
    },
    linksOf,
    onMap,
  };

  function onMap(all: SerialisedGraph, { fetched, opened }: OnMap): SerialisedGraph {
    const sent = new Set(overview.edges.map(({ key }) => key));
    for (const key of new Set(fetched)) {
      for (const edge of nodes.has(key) ? neighboursOf(key).edges : []) sent.add(edge.key);
    }
    const drawn = new Set([...overview.nodes.map(({ key }) => key), ...opened]);
    for (const key of opened) {
      for (const edge of edgesOf.get(key) ?? []) if (sent.has(edge.key)) drawn.add(otherEnd(edge, key));
    }
    return {
      ...all,
      nodes: all.nodes.filter((node) => drawn.has(node.key) || isArticle(node)),
      edges: all.edges.filter((edge) => sent.has(edge.key) && drawn.has(edge.source) && drawn.has(edge.target)),
    };
  }

  /** An article with all that it proves, and with its copies. */
  function articleOf({ key, attributes }: GraphNode): SerialisedGraph {
    provedBy ??= indexProof(graph);
    const { nodes: events = [], edges: links = [] } = provedBy.get(key) ?? {};
    const told = links.slice(0, limits.neighbours.edges);
    const first = nodes.get(attributes.copyOf ?? '')?.attributes ?? attributes;
    const copies = [attributes.copyOf ?? key, ...(first.copies ?? [])].filter((each) => nodes.has(each));
    const ends = told.flatMap(({ source, target }) => [source, target]);
    return pieceOf(new Set([key, ...copies, ...events, ...ends]), told, undefined, true);
  }

  function makeOverview(): SerialisedGraph {
    const ranked = graph.nodes.flatMap((node) => (isArticle(node) ? [] : node.key)).sort(byLinks);
    const chosen = new Set(ranked.slice(0, limits.overview.nodes));
    const among = graph.edges.filter((edge) => isLink(edge) && chosen.has(edge.source) && chosen.has(edge.target));
    const supported = among.sort((a, b) => articlesOf(b) - articlesOf(a) || (a.key < b.key ? -1 : 1));
    const piece = pieceOf([...chosen], supported.slice(0, limits.overview.edges));
    const placed = graph.nodes.every(({ attributes }) => attributes.x !== undefined) ? piece : layOut(piece);
    for (const { key, attributes } of placed.nodes) {
      const { x, y, community } = attributes;
      if (x !== undefined && y !== undefined) places.set(key, { x, y, ...(community !== undefined && { community }) });
    }
    return placed;
  }

  function neighboursOf(key: string): SerialisedGraph {
    const own = edgesOf.get(key) ?? [];
    const others = [...new Set(own.map((edge) => otherEnd(edge, key)))].sort(byLinks).slice(0, limits.neighbours.nodes);
    const sent = new Set(others).add(key);
    const told = new Set(own.filter((edge) => sent.has(otherEnd(edge, key))).slice(0, limits.neighbours.edges));
    const count = [...told].filter(isLink).length;
    for (const other of others) {
      if (linksOf(other) > BUSY) continue;
      const isEvent = kindOf(nodes.get(other)!.attributes.kind).role === 'event';
      for (const edge of edgesOf.get(other) ?? []) {
        if (told.size >= limits.neighbours.edges) break;
        const end = otherEnd(edge, other);
        if (isLink(edge) && (isEvent || sent.has(end) || places.has(end))) told.add(edge);
      }
    }
    const ends = [...told].flatMap(({ source, target }) => [source, target]);
    return pieceOf(new Set([key, ...ends]), [...told], { key, links: linksOf(key), sent: count });
  }

  /** Nodes and edges with the Articles that they rest on. */
  function pieceOf(
    keys: Iterable<string>,
    drawn: readonly GraphEdge[],
    around?: GraphPart['around'],
    allProof = false,
  ): SerialisedGraph {
    const cut = <Element extends GraphNode | GraphEdge>(element: Element) => (allProof ? element : shortened(element));
    const told = drawn.map(cut);
    const chosen = new Map([...keys].map((key) => [key, cut(nodes.get(key)!)]));
    for (const { attributes } of [...chosen.values(), ...told]) {
      for (const { article } of [...(attributes.evidence ?? []), ...(attributes.history ?? [])]) {
        const node = nodes.get(article);
        if (node) chosen.set(article, node);
      }
    }
    const part: GraphPart = { ...whole, ...(around && { around }) };
    const dressed = [...chosen].map(([key, { attributes }]) => {
      const own = { ...attributes, ...places.get(key), links: linksOf(key) };
      return { key, attributes: own };
    });
    return { ...graph, attributes: { ...graph.attributes, part }, nodes: dressed, edges: told };
  }

  /** An element with no more proof than tells what it is; the rest comes when it is asked for. */
  function shortened<Element extends GraphNode | GraphEdge>(element: Element): Element {
    const { evidence = [], history = [] } = element.attributes;
    const most = 2 * limits.proof;
    if (evidence.length <= limits.proof && history.length <= 2 * most) return element;
    // How it began and how it came out: what was told by a day is read off these.
    const reports = history.length <= 2 * most ? history : [...history.slice(0, most), ...history.slice(-most)];
    const proof = { evidence: evidence.slice(0, limits.proof), history: reports };
    return { ...element, attributes: { ...element.attributes, ...proof } };
  }
}

type Proved = ReadonlyMap<string, { readonly nodes: readonly string[]; readonly edges: readonly GraphEdge[] }>;

/** By article, what it proves. */
function indexProof(graph: SerialisedGraph): Proved {
  const found = new Map<string, { nodes: string[]; edges: GraphEdge[] }>();
  const of = (article: string) => {
    const known = found.get(article) ?? { nodes: [], edges: [] };
    found.set(article, known);
    return known;
  };
  const articlesIn = ({ evidence = [] }: Partial<GraphEdge['attributes']>) =>
    new Set(evidence.map(({ article }) => article));
  for (const { key, attributes } of graph.nodes) {
    for (const article of articlesIn(attributes)) of(article).nodes.push(key);
  }
  for (const edge of graph.edges) for (const article of articlesIn(edge.attributes)) of(article).edges.push(edge);
  return found;
}

function isArticle({ attributes }: GraphNode): boolean {
  return attributes.kind === 'Article';
}

/** Quotations and mentions tie everything to the articles, which are read and not drawn. */
function isLink({ attributes }: GraphEdge): boolean {
  return findRelation(attributes.relation)?.inLayout !== false;
}

function articlesOf({ attributes }: GraphEdge): number {
  return attributes.articles ?? attributes.evidence.length;
}

function otherEnd({ source, target }: GraphEdge, key: string): string {
  return source === key ? target : source;
}
