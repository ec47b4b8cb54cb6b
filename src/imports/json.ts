import { z } from 'zod';
import { type SerialisedGraph, SetupError } from '../../graph/model/index.ts';
import type { RawGraph } from './raw.ts';

const attributes = z.record(z.string(), z.unknown()).default({});
const graphology = z.object({
  nodes: z.array(z.object({ key: z.coerce.string(), attributes })),
  edges: z.array(
    z.object({ key: z.coerce.string().optional(), source: z.coerce.string(), target: z.coerce.string(), attributes }),
  ),
});
/** As d3 and networkx write graphs: `nodes` with an id, `links` or `edges` between ids. */
const nodeLink = z.object({
  nodes: z.array(z.looseObject({ id: z.coerce.string() })),
  links: z.array(z.looseObject({ source: z.coerce.string(), target: z.coerce.string() })),
});

/** A file of the exchange format as it is, or what graphology, d3 or networkx wrote. */
export type JsonReading = { readonly own: SerialisedGraph } | { readonly raw: RawGraph };

export function readJson(text: string): JsonReading {
  const value = parse(text);
  const ours = graphology.safeParse(value);
  if (ours.success) {
    const isOwn =
      ours.data.nodes.every((node) => typeof node.attributes.kind === 'string') && ours.data.nodes.length > 0;
    if (isOwn) return { own: value as SerialisedGraph };
    const { nodes, edges } = ours.data;
    return {
      raw: {
        nodes: nodes.map(({ key, attributes: own }) => ({ key, ...partsOf(own) })),
        edges: edges.map(({ attributes: own, key, ...ends }) => ({
          ...ends,
          ...(key ? { key } : {}),
          ...partsOf(own),
        })),
        notices: [],
      },
    };
  }
  const value2 =
    typeof value === 'object' && value && !('links' in value) && 'edges' in value
      ? { ...value, links: value.edges }
      : value;
  const linked = nodeLink.safeParse(value2);
  if (!linked.success)
    throw new SetupError('no-graph', 'The file is JSON, but no graph: it needs nodes and edges (or links).');
  return {
    raw: {
      nodes: linked.data.nodes.map(({ id, ...own }) => ({ key: id, ...partsOf(own) })),
      edges: linked.data.links.map(({ source, target, ...own }) => ({ source, target, ...partsOf(own) })),
      notices: [],
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SetupError('no-graph', 'The file is no JSON; it may be cut short.');
  }
}

const LOOK = ['x', 'y', 'size'] as const;

/** Look, label and everything else of an object's fields; what is no text, number, truth or list of texts is told as JSON. */
function partsOf(own: Readonly<Record<string, unknown>>) {
  const { label, color, ...others } = own;
  const look = Object.fromEntries(LOOK.flatMap((name) => (typeof own[name] === 'number' ? [[name, own[name]]] : [])));
  const values = Object.entries(others).flatMap(([name, value]) => {
    if (value === null || value === undefined || (LOOK as readonly string[]).includes(name)) return [];
    return [[name, isPlain(value) ? value : JSON.stringify(value)] as const];
  });
  return {
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? { color } : {}),
    ...look,
    values: Object.fromEntries(values),
  };
}

function isPlain(value: unknown): value is string | number | boolean | string[] {
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string');
  return ['string', 'number', 'boolean'].includes(typeof value);
}
