import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GraphEdge, type GraphNode, type SerialisedGraph, STATUSES } from '../graph/model/index.ts';
import { findKind, findRelation } from '../graph/ontology/index.ts';
import { extract, graphOf, toArticle } from '../src/index.ts';

interface GoldNode {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly need: boolean;
}
interface GoldEvent {
  readonly id: string;
  readonly type: string;
  readonly need: boolean;
  readonly dated?: false;
  readonly date: readonly string[];
  readonly place: readonly string[];
  readonly status: readonly string[];
  /** Who, relations, the statuses that are right (any where null), whether it must be found. */
  readonly links: readonly (readonly [string, string, readonly string[] | null, boolean?])[];
}
interface Case {
  readonly id: string;
  readonly phenomenon: string;
  readonly published: string;
  readonly text: string;
  readonly gold: {
    readonly nodes: readonly GoldNode[];
    readonly events: readonly GoldEvent[];
    readonly edges: readonly (readonly [string, string, string, { readonly role?: string }, boolean])[];
  };
}

const folder = join(import.meta.dirname, 'golden', 'cases');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const casesOf = (half: string): Case[] =>
  read(`${half}.jsonl`)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case);

const HALVES = { dev: casesOf('dev'), held: casesOf('held') };
const PASSING = JSON.parse(read('passing.json')) as string[];

describe.each(Object.entries(HALVES))('the cases of %s', (_half, cases) => {
  test('are two for each of 26 phenomena, each with an id of its own', () => {
    expect(cases).toHaveLength(52);
    expect(new Set(cases.map(({ phenomenon }) => phenomenon)).size).toBe(26);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(52);
  });

  test.each(cases.map((one) => [one.id, one] as const))('%s is well made', (_id, { text, published, gold }) => {
    expect(published).toMatch(/^\d{4}-\d\d-\d\d$/u);
    const folded = text.toLowerCase();
    const known = new Set([...gold.nodes, ...gold.events].map(({ id }) => id));
    for (const { type, names, need } of gold.nodes) {
      for (const kind of type.split('|')) expect(findKind(kind)?.kind).toBe(kind);
      if (need) expect(names.some((name) => folded.includes(name.toLowerCase()))).toBe(true);
    }
    for (const { date, status, place, links } of gold.events) {
      expect([0, 2]).toContain(date.length);
      expect(STATUSES).toEqual(expect.arrayContaining([...status]));
      for (const who of [...place, ...links.map(([id]) => id)]) expect(known).toContain(who);
    }
    for (const [from, relation, to] of gold.edges) {
      expect(findRelation(relation)?.relation).toBe(relation);
      for (const id of [from, ...to.split('|')]) expect(known).toContain(id);
    }
  });
});

const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();

const isEvent = ({ attributes: { kind } }: GraphNode): boolean => kind === 'Meeting' || kind === 'Event';

/** What a graph lacks of what its gold needs, and what it holds that nobody told; empty where all is right. */
function faults({ gold }: Case, { nodes, edges }: SerialisedGraph): string[] {
  const found: string[] = [];
  const meant = new Map<string, string>();
  for (const { key, attributes } of nodes) {
    if (attributes.kind === 'Article' || isEvent({ key, attributes } as GraphNode)) continue;
    const own = new Set([attributes.label, ...(attributes.aliases ?? [])].map(fold));
    const node = gold.nodes.find(
      ({ type, names }) => type.split('|').includes(attributes.kind) && names.some((name) => own.has(fold(name))),
    );
    if (node) meant.set(key, node.id);
    else found.push(`${attributes.kind} ${attributes.label} stands for nobody`);
  }
  const here = new Set(meant.values());
  for (const { id, need } of gold.nodes) if (need && !here.has(id)) found.push(`${id} is missing`);
  const events = nodes.filter(isEvent);
  if (events.length > gold.events.length) found.push('there are more events than were told');
  for (const event of gold.events)
    if (event.need && !events.some((node) => tells(event, node, edges, meant))) found.push(`${event.id} is missing`);
  for (const [from, relation, to, , need] of gold.edges)
    if (need && !edges.some((edge) => edge.attributes.relation === relation && joins(edge, from, to, meant)))
      found.push(`${from} ${relation} ${to} is missing`);
  return found;
}

const joins = ({ source, target }: GraphEdge, from: string, to: string, meant: ReadonlyMap<string, string>): boolean =>
  meant.get(source) === from && to.split('|').includes(meant.get(target) ?? '');

/** Whether a node is the event: kind, status, date, and everybody who must be there as they must. */
function tells(
  event: GoldEvent,
  { key, attributes }: GraphNode,
  edges: readonly GraphEdge[],
  meant: ReadonlyMap<string, string>,
): boolean {
  const { start, end, status } = attributes;
  const [first, last] = event.date;
  const undated = event.dated === false || first === undefined;
  if (start === undefined ? !undated : first === undefined || start > last! || (end ?? start) < first) return false;
  return (
    event.type.split('|').includes(attributes.kind) &&
    event.status.includes(status ?? '') &&
    event.links.every(
      ([who, relations, statuses, need]) =>
        need === false ||
        edges.some(
          (edge) =>
            edge.target === key &&
            meant.get(edge.source) === who &&
            relations.split('|').includes(edge.attributes.relation) &&
            (statuses === null || statuses.includes(edge.attributes.status ?? '')),
        ),
    )
  );
}

test.each(PASSING)('%s still passes', (id) => {
  const one = HALVES.dev.find((other) => other.id === id)!;
  const stated = extract({ article: toArticle(one.text), sighting: { published: one.published } });
  expect(faults(one, graphOf([stated]))).toEqual([]);
});
