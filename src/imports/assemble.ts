import {
  type EdgeAttributes,
  type Evidence,
  type GraphEdge,
  type GraphNode,
  type NodeAttributes,
  PRECISIONS,
  type Report,
  type SerialisedGraph,
  STATUSES,
} from '../../graph/model/index.ts';
import { KINDS, RELATIONS } from '../../graph/ontology/index.ts';
import { defined } from '../defined.ts';
import { listIn } from './gexf.ts';
import type { RawEdge, RawGraph, RawNode, Value } from './raw.ts';

/** Attributes that our exports write as texts, and what an element of any other program may call so too. */
const TEXTS = new Set(
  'form acronym iso2 start end basis when first last title source published url file text role tenure mode quote'.split(
    ' ',
  ),
);
const COUNTS = new Set(['articles', 'sources', 'count', 'community']);
const LISTS = new Set(['aliases', 'files', 'candidates']);
/** What our exports add for people and derive from the rest. */
const DERIVED = new Set(['outlets', 'evidenceCount', 'sourceLabel', 'targetLabel']);

const kinds = new Map<string, string>(KINDS.map(({ kind }) => [kind.toLowerCase(), kind]));
const relations = new Set<string>(RELATIONS.map(({ relation }) => relation));

/**
 * Makes a graph of what a file holds. Attributes that Entente knows become its own, so that its own exports come back
 * as they were; all others are kept in `other`. An element of another program has no status and no evidence, and is
 * given none.
 */
export function assemble({ nodes, edges }: RawGraph): SerialisedGraph {
  const known = new Set(nodes.map(({ key }) => key));
  return {
    attributes: {},
    options: { type: 'directed', multi: true },
    nodes: [...new Map(nodes.map((node) => [node.key, toNode(node)])).values()],
    edges: edges.filter(({ source, target }) => known.has(source) && known.has(target)).map(toEdge),
  };
}

function toNode({ key, label, values, x, y, size, color }: RawNode): GraphNode {
  const own = isOwn(values.kind, kinds);
  const guess = ['kind', 'type', 'category', 'class']
    .map((name) => values[name])
    .find((value) => typeof value === 'string');
  const kind = kinds.get(String(guess ?? '').toLowerCase()) ?? (guess ? String(guess) : 'Node');
  const { domain, other } = attributesOf(values, own);
  const named = label ?? (typeof values.name === 'string' ? values.name : key);
  const attributes = {
    aliases: [],
    ...domain,
    kind,
    label: named === '' ? key : named,
    ...defined({ x, y }),
    ...(own ? {} : defined({ size, color })),
    ...(Object.keys(other).length > 0 ? { other } : {}),
  };
  return { key, attributes: attributes as NodeAttributes };
}

function toEdge({ key, source, target, label, values, color, size }: RawEdge, index: number): GraphEdge {
  const own = relations.has(String(values.relation ?? ''));
  const { domain, other } = attributesOf(values, own);
  const relation = String(values.relation ?? (label || undefined) ?? values.kind ?? values.type ?? 'link');
  const attributes = {
    history: [],
    evidence: [],
    ...domain,
    relation,
    ...(own ? {} : defined({ size, color })),
    ...(Object.keys(other).length > 0 ? { other } : {}),
  };
  return { key: key ?? `edge:${index}`, source, target, attributes: attributes as unknown as EdgeAttributes };
}

function isOwn(value: Value | undefined, table: ReadonlyMap<string, string>): boolean {
  return typeof value === 'string' && table.get(value.toLowerCase()) === value;
}

function attributesOf(values: Readonly<Record<string, Value>>, own: boolean) {
  const domain: Record<string, unknown> = {};
  const other: Record<string, Value> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name === 'kind' || name === 'relation') continue;
    if (own && (DERIVED.has(name) || name === 'sentences' || name === 'weight' || name === 'kind')) continue;
    const taken = own ? ownValue(name, value, values) : foreignValue(name, value);
    if (taken === undefined) other[name] = value;
    else domain[name] = taken;
  }
  return { domain, other };
}

/** Of the values of another program only those are taken for ours that can't mean anything else. */
function foreignValue(name: string, value: Value): unknown {
  if (name === 'status') return (STATUSES as readonly Value[]).includes(value) ? value : undefined;
  if (name === 'start' || name === 'end') return /^\d{4}(?:-\d{2}){0,2}$/.test(String(value)) ? value : undefined;
  return name === 'url' && typeof value === 'string' ? value : undefined;
}

function ownValue(name: string, value: Value, values: Readonly<Record<string, Value>>): unknown {
  if (name === 'status') return (STATUSES as readonly Value[]).includes(value) ? value : undefined;
  if (name === 'precision') return (PRECISIONS as readonly Value[]).includes(value) ? value : undefined;
  if (name === 'contested') return value === true || value === 'true' ? true : undefined;
  if (name === 'evidence')
    return evidenceIn(listOf(value), values.sentences === undefined ? undefined : listOf(values.sentences));
  if (name === 'history') return listOf(value).flatMap((text) => reportIn(text) ?? []);
  if (LISTS.has(name)) return listOf(value);
  if (COUNTS.has(name)) return Number(value);
  return TEXTS.has(name) ? String(value) : undefined;
}

/** A list, whether the format has lists or writes them as JSON. */
function listOf(value: Value): readonly string[] {
  if (typeof value !== 'string') return Array.isArray(value) ? value : [String(value)];
  try {
    const parsed: unknown = JSON.parse(value);
    if (Array.isArray(parsed)) return parsed.map(String);
  } catch {
    // Not JSON: as GEXF has it.
  }
  return listIn(value);
}

function evidenceIn(places: readonly string[], sentences: readonly string[] | undefined): readonly Evidence[] {
  return places.flatMap((place, index) => {
    const [, article, start, end, rule] = /^(\S+) (\d+)-(\d+) ([\s\S]*)$/.exec(place) ?? [];
    if (article === undefined || rule === undefined) return [];
    const quote = sentences?.[index];
    return { article, start: Number(start), end: Number(end), rule, ...(quote ? { quote } : {}) };
  });
}

const REPORT =
  /^(undated|\d{4}\S*) (\S+)(?: for (\d{4}\S*))?(?: to (\d{4}\S*))?(?:, says ([\s\S]*))? \((article:[^()\s]+)\)$/;

function reportIn(text: string): Report | undefined {
  const [, published, status, start, end, saidBy, article] = REPORT.exec(text) ?? [];
  const known = STATUSES.find((each) => each === status);
  if (!known || article === undefined) return undefined;
  return {
    article,
    status: known,
    ...(published !== 'undated' && published !== undefined ? { published } : {}),
    ...(saidBy === undefined ? {} : { saidBy }),
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}
