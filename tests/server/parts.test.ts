import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundName, GraphPart, SerialisedGraph } from '../../graph/model/index.ts';
import { findRelation } from '../../graph/ontology/index.ts';
import { madeGraph } from '../../scripts/bench/graph.ts';
import { type Limits, type Served, serve, type ViewedStore } from '../../src/server/index.ts';
import { ask } from './request.ts';

const LIMITS: Limits = {
  whole: { nodes: 1000, edges: 5000 },
  overview: { nodes: 200, edges: 300 },
  neighbours: { nodes: 20, edges: 400 },
  proof: 1,
  suggestions: 5,
};
const graph = madeGraph(2000, 6000, 7, 3);
const links = graph.edges.filter(({ attributes }) => findRelation(attributes.relation)?.inLayout);
let version = 1;
let told = graph;
const store: ViewedStore = {
  graph: async () => told,
  article: async () => undefined,
  identity: async () => ({ version }),
  nodes: async (keys) => told.nodes.filter(({ key }) => keys.includes(key)),
  edges: async (keys) => told.edges.filter(({ key }) => keys.includes(key)),
};
let folder: string;
let served: Served;
let overview: SerialisedGraph;

const read = async <Value>(path: string): Promise<Value> => {
  const answer = await ask(served.url, { path });
  expect(answer.status, path).toBe(200);
  return JSON.parse(answer.body) as Value;
};
const degree = (key: string) => links.filter(({ source, target }) => source === key || target === key).length;
const partOf = ({ attributes }: SerialisedGraph) => attributes.part as GraphPart;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-parts-'));
  await mkdir(join(folder, 'viewer'));
  await writeFile(join(folder, 'viewer', 'index.html'), '<!doctype html><title>page</title>');
  served = await serve({ store, folder: join(folder, 'viewer'), limits: LIMITS });
  overview = await read('/graph.json');
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('a graph too large to be sent whole', () => {
  test('begins with the most connected nodes, and says how many there are', () => {
    const shown = overview.nodes.filter(({ attributes }) => attributes.kind !== 'Article');
    const least = Math.min(...shown.map(({ key }) => degree(key)));
    const left = graph.nodes.filter(
      ({ key, attributes }) => attributes.kind !== 'Article' && !shown.some((node) => node.key === key),
    );
    expect(shown).toHaveLength(LIMITS.overview.nodes);
    expect(left.every(({ key }) => degree(key) <= least)).toBe(true);
    expect(partOf(overview)).toEqual({ nodes: shown.length + left.length, edges: links.length });
    expect(overview.attributes.version).toBe(1);
  });

  test('sends links among those only, without sentences and with the articles that prove them', () => {
    const keys = new Set(overview.nodes.map(({ key }) => key));
    expect(overview.edges.length).toBeGreaterThan(100);
    expect(overview.edges.length).toBeLessThanOrEqual(LIMITS.overview.edges);
    for (const { source, target, attributes } of overview.edges) {
      expect(keys.has(source) && keys.has(target)).toBe(true);
      expect(attributes.evidence).toHaveLength(LIMITS.proof);
      for (const { article, quote } of attributes.evidence) {
        expect(quote).toBeUndefined();
        expect(keys.has(article)).toBe(true);
      }
    }
  });

  test('gives the neighbours of a node, the most connected first, and says how many were left', async () => {
    const busiest = [...overview.nodes].sort((a, b) => degree(b.key) - degree(a.key))[0]!.key;
    const near = await read<SerialisedGraph>(`/neighbours/${encodeURIComponent(busiest)}`);
    const own = near.edges.filter(({ source, target }) => source === busiest || target === busiest);
    const around = partOf(near).around!;
    expect(around).toMatchObject({ key: busiest, links: degree(busiest) });
    expect(around.sent).toBeLessThan(around.links);
    expect(around.sent).toBe(own.filter((edge) => links.some(({ key }) => key === edge.key)).length);
    const keys = new Set(near.nodes.map(({ key }) => key));
    expect(near.edges.every(({ source, target }) => keys.has(source) && keys.has(target))).toBe(true);
    expect(near.edges.length).toBeLessThanOrEqual(LIMITS.neighbours.edges);
  });

  test('gives all links of a quiet node, and whole what it takes part in', async () => {
    const event = graph.nodes.find(
      ({ key, attributes }) => attributes.kind === 'Meeting' && degree(key) > 2 && degree(key) < 10,
    )!;
    const guest = links.find(({ target, source }) => target === event.key && degree(source) < 10)!.source;
    const near = await read<SerialisedGraph>(`/neighbours/${encodeURIComponent(guest)}`);
    const at = (edges: SerialisedGraph['edges'], key: string) =>
      edges.flatMap((edge) => (edge.source === key || edge.target === key ? edge.key : [])).sort();
    expect(at(near.edges, guest)).toEqual(expect.arrayContaining(at(links, guest)));
    expect(at(near.edges, event.key)).toEqual(expect.arrayContaining(at(links, event.key)));
    expect(partOf(near).around).toEqual({ key: guest, links: degree(guest), sent: degree(guest) });
  });

  test('gives an edge and a node with all their proof', async () => {
    const edge = graph.edges.find(({ attributes }) => attributes.evidence.length > 1)!;
    const one = await read<SerialisedGraph>(`/edges/${edge.key}`);
    expect(one.edges).toEqual([edge]);
    expect(one.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining([edge.source, edge.target]));
    const event = graph.nodes.find(({ attributes }) => (attributes.evidence?.length ?? 0) > 1)!;
    const other = await read<SerialisedGraph>(`/nodes/${encodeURIComponent(event.key)}`);
    const own = other.nodes.find(({ key }) => key === event.key);
    expect(own?.attributes.evidence).toEqual(event.attributes.evidence);
    const articles = event.attributes.evidence!.map(({ article }) => article);
    expect(other.nodes.map(({ key }) => key)).toEqual(expect.arrayContaining(articles));
  });

  test('finds any name in it, forgiving slips, the busier first and no more than told', async () => {
    const hidden = graph.nodes.find(
      ({ key, attributes }) => attributes.kind === 'Person' && !overview.nodes.some((node) => node.key === key),
    )!;
    const exact = await read<FoundName[]>(`/search?q=${encodeURIComponent(hidden.attributes.label)}`);
    expect(exact.length).toBeLessThanOrEqual(LIMITS.suggestions);
    expect([exact[0]?.label, exact[0]?.alias]).toContain(hidden.attributes.label);
    const slip = await read<FoundName[]>('/search?q=minsiter');
    expect(slip.length).toBe(LIMITS.suggestions);
    expect(slip.every(({ label, alias }) => (alias ?? label).includes('minister'))).toBe(true);
    expect(await read('/search?q=zzzzzz')).toEqual([]);
  });
});

describe('what the parts refuse', () => {
  test.each(['/neighbours/nobody', '/nodes/nobody', '/edges/none', '/edges/__proto__', '/neighbours/'])(
    '%s is not found, in one sentence',
    async (path) => {
      const answer = await ask(served.url, { path });
      expect(answer.status).toBe(404);
      expect(answer.body.trim().split('\n')).toHaveLength(1);
    },
  );

  test.each(['/search', '/search?q=', '/search?q=%20', `/search?q=${'a'.repeat(201)}`])(
    '%s is no search, in one sentence',
    async (path) => {
      const answer = await ask(served.url, { path });
      expect(answer.status).toBe(400);
      expect(answer.body.trim().split('\n')).toHaveLength(1);
    },
  );

  test('a foreign Host and every method but reading', async () => {
    for (const path of ['/search?q=minister', '/neighbours/x', '/edges/x', '/nodes/x', '/version']) {
      expect((await ask(served.url, { path, headers: { host: 'example.org' } })).status).toBe(403);
      expect((await ask(served.url, { path, method: 'POST' })).status).toBe(405);
      const { headers } = await ask(served.url, { path });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('words of a search are words, whatever they say', async () => {
    for (const query of [
      '" OR 1=1 --',
      'MATCH (n) DETACH DELETE n',
      '*',
      '../../etc/passwd',
      '<img src=x>',
      '\u0000',
    ]) {
      const answer = await ask(served.url, { path: `/search?q=${encodeURIComponent(query)}` });
      expect(answer.status).toBe(200);
      expect(Array.isArray(JSON.parse(answer.body))).toBe(true);
    }
  });
});

describe('a store that changes', () => {
  test('is shown anew when the graph is asked for again, and says its version before', async () => {
    expect(await read('/version')).toEqual({ version: 1 });
    const node = {
      key: 'person:new',
      attributes: { kind: 'Person', label: 'Mirela Newcomer', aliases: [], x: 0, y: 0 },
    };
    told = { ...graph, nodes: [...graph.nodes, node] };
    version = 2;
    expect(await read('/version')).toEqual({ version: 2 });
    expect(await read('/search?q=newcomer')).toEqual([]);
    const again = await read<SerialisedGraph>('/graph.json');
    expect(again.attributes.version).toBe(2);
    expect(await read<FoundName[]>('/search?q=newcomer')).toMatchObject([{ key: 'person:new', kind: 'Person' }]);
  });
});

describe('what connects two in all of it', () => {
  const isStep = ({ source, target }: { source: string; target: string }) => source !== target;
  const steps = links.filter(isStep);
  const distance = (from: string, to: string) => {
    let reached = new Set([from]);
    for (let step = 0; step < 9; step++) {
      if (reached.has(to)) return step;
      const next = steps.flatMap(({ source, target }) =>
        reached.has(source) || reached.has(target) ? [source, target] : [],
      );
      reached = new Set([...reached, ...next]);
    }
    return undefined;
  };
  const inPiece = ({ edges }: SerialisedGraph, from: string, to: string) => {
    let reached = new Set([from]);
    for (let step = 0; step < 9; step++) {
      if (reached.has(to)) return step;
      const next = edges.flatMap(({ source, target }) =>
        reached.has(source) || reached.has(target) ? [source, target] : [],
      );
      reached = new Set([...reached, ...next]);
    }
    return undefined;
  };

  test('comes as the links of the shortest paths, whatever the overview leaves out', async () => {
    const shown = new Set(overview.nodes.map(({ key }) => key));
    const left = [...new Set(steps.flatMap(({ source, target }) => [source, target]))].filter((key) => !shown.has(key));
    for (const [from, to] of [
      [left[0]!, left.at(-1)!],
      [left[7]!, left[91]!],
      [left[20]!, overview.nodes[0]!.key],
    ] as const) {
      const piece = await read<SerialisedGraph>(
        `/paths?between=${encodeURIComponent(from)}&and=${encodeURIComponent(to)}`,
      );
      expect([from, to, inPiece(piece, from, to)]).toEqual([from, to, distance(from, to)]);
      const keys = new Set(piece.nodes.map(({ key }) => key));
      for (const { source, target } of piece.edges) expect(keys.has(source) && keys.has(target)).toBe(true);
    }
  });

  test('keeps to the filters, and says without them how it would be where they leave none', async () => {
    const [from, to] = [overview.nodes[0]!.key, overview.nodes[1]!.key];
    const two = `between=${encodeURIComponent(from)}&and=${encodeURIComponent(to)}`;
    const some = await read<SerialisedGraph>(`/paths?${two}&no-status=denied&no-status=cancelled`);
    expect(some.edges.length).toBeGreaterThan(0);
    for (const { attributes } of some.edges) expect(['denied', 'cancelled']).not.toContain(attributes.status);
    const none = await read<SerialisedGraph>(`/paths?${two}&relation=NOTHING`);
    expect(inPiece(none, from, to)).toBe(distance(from, to));
    expect((await ask(served.url, { path: '/paths?between=x' })).status).toBe(400);
    const strange = await read<SerialisedGraph>('/paths?between=x&and=y');
    expect([strange.nodes, strange.edges]).toEqual([[], []]);
  });
});

test('an article comes with all that it proves', async () => {
  const article = graph.nodes.find(({ attributes }) => attributes.kind === 'Article')!.key;
  const piece = await read<SerialisedGraph>(`/nodes/${article}`);
  const proved = graph.edges.filter(({ attributes }) => attributes.evidence.some((each) => each.article === article));
  expect(piece.edges.map(({ key }) => key).sort()).toEqual(proved.map(({ key }) => key).sort());
});
