import type { Evidence, GraphEdge, GraphNode, SerialisedGraph } from '../../model/index.ts';
import { type Cell, EDGE_COLUMNS, listText, NODE_COLUMNS, outletsIn } from '../columns.ts';
import { harmless, record } from './cells.ts';

/** Columns that have a table of their own, evidence.csv, or are too long for a cell of a spreadsheet. */
const ELSEWHERE = new Set(['sentences', 'evidence', 'text']);

const NODES = NODE_COLUMNS.filter(({ name }) => !ELSEWHERE.has(name));
const EDGES = EDGE_COLUMNS.filter(({ name }) => !ELSEWHERE.has(name));

/** A row a node: its id, its label and where it is drawn, then what the other formats say of it; articles may only be cited. */
export function* nodeTable({ nodes }: SerialisedGraph, citing: boolean): Generator<string> {
  const outlets = outletsIn(nodes);
  yield record(['id', 'label', ...NODES.map(({ name }) => name), 'x', 'y']);
  for (const { key, attributes } of nodes) {
    if (citing && attributes.kind === 'Article') continue;
    const own = NODES.map(({ value }) => cellText(value(attributes, outlets)));
    yield record([harmless(key), harmless(attributes.label), ...own, cellText(attributes.x), cellText(attributes.y)]);
  }
}

/** A row an edge: between whom, by id and by label, then what the other formats say of it. */
export function* edgeTable({ nodes, edges }: SerialisedGraph): Generator<string> {
  const outlets = outletsIn(nodes);
  const labels = new Map(nodes.map(({ key, attributes }) => [key, attributes.label]));
  yield record(['id', 'source', 'target', 'sourceLabel', 'targetLabel', ...EDGES.map(({ name }) => name)]);
  for (const { key, source, target, attributes } of edges) {
    const ends = [source, target, labels.get(source) ?? '', labels.get(target) ?? ''].map(harmless);
    yield record([harmless(key), ...ends, ...EDGES.map(({ value }) => cellText(value(attributes, outlets)))]);
  }
}

const EVIDENCE = ['what', 'id', 'article', 'start', 'end', 'rule', 'quote', 'source', 'published', 'title', 'url'];

/** A row a sentence that proves a node or an edge, with what one cites it by. */
export function* evidenceTable({ nodes, edges }: SerialisedGraph): Generator<string> {
  const articles = new Map(nodes.flatMap((node) => (node.attributes.kind === 'Article' ? [[node.key, node]] : [])));
  yield record(EVIDENCE);
  yield* evidenceOf('node', nodes, articles);
  yield* evidenceOf('edge', edges, articles);
}

function* evidenceOf(
  what: string,
  elements: readonly (GraphNode | GraphEdge)[],
  articles: ReadonlyMap<string, GraphNode>,
): Generator<string> {
  for (const { key, attributes } of elements) {
    for (const piece of attributes.evidence ?? []) yield proof(what, key, piece, articles.get(piece.article));
  }
}

function proof(what: string, key: string, piece: Evidence, from: GraphNode | undefined): string {
  const { article, start, end, rule, quote } = piece;
  const { source, published, title, url } = from?.attributes ?? {};
  const texts = [rule, quote, source, published, title, url].map((text) => harmless(text ?? ''));
  return record([what, harmless(key), harmless(article), String(start), String(end), ...texts]);
}

/** Nothing where there is nothing; numbers stay numbers; texts and lists of texts never run. */
function cellText(value: Cell | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? harmless(value) : value.length === 0 ? '' : harmless(listText(value));
}
