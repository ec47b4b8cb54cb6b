import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { EDGE_PROPERTIES, NODE_PROPERTIES, sentencesOf, valuesOf } from '../../graph/exporters/index.ts';
import { openStore, publishToNeo4j, type SerialisedGraph } from '../../src/index.ts';
import { entente } from '../cli/run.ts';
import { countsOf, type OwnDatabase, ownDatabase, rowsOf } from './database.ts';
import { onNeo4j } from './real.ts';

// Later than the samples and in their words: an earlier report or a plainer form would rename what it tells of.
const MORE = `GENEVA, June 18, 2021 (Notebook) - President Joe Biden of the United States will meet President Vladimir Putin of
Russia in Oslo on August 20, an aide to Mr. Biden said. Foreign Minister Ine Halvorsen of Norway will host the talks.
`;

// Starting Neo4j, and its first plans, take long on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

onNeo4j('publishing the samples', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-publish-'));
  const store = join(folder, 'samples.db');
  let database: OwnDatabase;
  let first: readonly string[];

  const run = (...words: readonly string[]) => entente(folder, ...words, '--store', store);
  const exported = (): SerialisedGraph => JSON.parse(run('export', '--format', 'json').out);
  const publish = async () => {
    const opened = await openStore(store, { readOnly: true });
    try {
      return await publishToNeo4j(opened, database.address);
    } finally {
      await opened.close();
    }
  };

  beforeAll(async () => {
    expect(run('build', resolve('samples'), '--articles', resolve('samples/articles.csv')).code).toBe(0);
    database = await ownDatabase();
  });

  afterAll(async () => {
    await database?.end();
    rmSync(folder, { recursive: true, force: true });
  });

  test('writes nothing on a dry run', async () => {
    const { code, out } = run('publish', database.address.uri, '--dry-run');
    const { nodes, edges } = exported();
    expect(out).toContain(`Would publish the whole graph: ${nodes.length} nodes, ${edges.length} edges`);
    expect(code).toBe(0);
    expect(await countsOf(database)).toEqual({});
    expect(await database.ask('SHOW CONSTRAINTS')).toEqual([]);
  });

  test('writes as many nodes and relationships of each type as the JSON has', async () => {
    const { code, out, err } = run('publish', database.address.uri);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Published the whole graph: .* nodes created/);
    const graph = exported();
    const sentences = sentencesOf(graph).length;
    expect(await countsOf(database)).toEqual({
      ...tally(graph.nodes.map(({ attributes }) => attributes.kind)),
      ...tally(graph.edges.map(({ attributes }) => attributes.relation)),
      Sentence: sentences,
      IN: sentences,
      EntentePublication: 1,
    });
    first = await rowsOf(database);
  });

  test('keeps every value that the mapping names, days as days, and every sentence word for word', async () => {
    const graph = exported();
    const nodes = await database.ask('MATCH (n) WHERE n.id IS NOT NULL RETURN n.id AS id, properties(n) AS has');
    const edges = await database.ask('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN r.id AS id, properties(r) AS has');
    const found = new Map([...nodes, ...edges].map(({ id, has }) => [id, has]));
    for (const node of graph.nodes) expect(found.get(node.key)).toEqual(plain(NODE_PROPERTIES, node));
    for (const edge of graph.edges) expect(found.get(edge.key)).toEqual(plain(EDGE_PROPERTIES, edge));
    for (const { id, text, start, end } of sentencesOf(graph)) expect(found.get(id)).toEqual({ id, text, start, end });
    const strings = 'MATCH (n) WHERE n.start IS NOT NULL AND NOT n:Sentence RETURN DISTINCT valueType(n.start) AS type';
    expect(await database.ask(strings)).toEqual([{ type: 'DATE NOT NULL' }]);
    const [{ unproved } = {}] = await database.ask(`MATCH ()-[r]->() WHERE r.evidence IS NOT NULL
      UNWIND r.evidence AS id OPTIONAL MATCH (s:Sentence {id: id})-[:IN]->(:Article) WITH s WHERE s IS NULL
      RETURN count(*) AS unproved`);
    expect(unproved).toBe(0);
  });

  test('writes nothing the second time', async () => {
    const marker = 'MATCH (m:EntentePublication) RETURN properties(m) AS has';
    const before = await database.ask(marker);
    expect(await publish()).toMatchObject({ scope: 'nothing', nodes: 0, edges: 0, counters: {} });
    expect(run('publish', database.address.uri).out).toContain('Nothing has changed');
    expect(await rowsOf(database)).toEqual(first);
    expect(await database.ask(marker)).toEqual(before);
  });

  test('of one more article writes only what it changes, and of its removal too', async () => {
    const before = exported();
    writeFileSync(join(folder, 'more.txt'), MORE);
    expect(run('build', 'more.txt', '--published', '2021-06-18').code).toBe(0);
    const after = exported();
    const published = await publish();
    const changed = changesBetween(before, after);
    expect(published.scope).toBe('changes');
    expect(published.counters).toMatchObject({
      nodesCreated: changed.newNodes + changed.newSentences,
      relationshipsCreated: changed.newEdges + changed.newSentences,
    });
    expect(changed.newEdges).toBeGreaterThan(2);
    expect(published.counters.nodesDeleted ?? 0).toBe(0);
    // Of the marker two properties are set, and of each relationship to an article none.
    expect(published.counters.propertiesSet).toBeLessThanOrEqual(changed.values * 2);
    const rows = await rowsOf(database);
    const known = new Set(first);
    const now = new Set(rows);
    expect(rows.filter((row) => !known.has(row)).length).toBe(changed.written);
    expect(first.filter((row) => !now.has(row)).length).toBe(changed.rewritten);

    const article = after.nodes.find(({ attributes }) => attributes.file === 'more.txt')!.key;
    expect(run('remove', article).code).toBe(0);
    const removed = await publish();
    expect(removed.counters).toMatchObject({
      nodesDeleted: changed.newNodes + changed.newSentences,
      relationshipsDeleted: changed.newEdges + changed.newSentences,
    });
    expect(await rowsOf(database)).toEqual(first);
  });

  test('two at once both finish, with exact counts', async () => {
    await database.clear();
    const twins = await Promise.all([publish(), publish()]);
    expect(twins.map(({ scope }) => scope).sort()).toEqual(['nothing', 'whole']);
    expect(await rowsOf(database)).toEqual(first);
  });

  test('refuses the graph of another store, and one that a newer Entente published, but for --replace', async () => {
    const other = join(folder, 'other.db');
    expect(entente(folder, 'build', 'more.txt', '--published', '2021-06-18', '--store', other).code).toBe(0);
    await database.ask("CREATE (:Person {name: 'of somebody else'})-[:KNOWS]->(:Note {id: 'person:note'})");
    const refused = entente(folder, 'publish', database.address.uri, '--store', other);
    expect(refused).toEqual({
      code: 2,
      out: '',
      err: `entente: ${database.address.uri} holds the graph of another store; publish to another database, or with --replace, which deletes that graph first.\n`,
    });
    expect((await rowsOf(database)).length).toBe(first.length + 3);
    const replaced = entente(folder, 'publish', database.address.uri, '--store', other, '--replace');
    expect(replaced).toMatchObject({ code: 0, err: '' });
    expect(replaced.out).toMatch(/^Deleted the graph that was there\. Published the whole graph/);
    expect(await database.ask('MATCH (a)-[:KNOWS]->(b) RETURN a.name AS a, b.id AS b')).toEqual([
      { a: 'of somebody else', b: 'person:note' },
    ]);
    await database.ask("MATCH (n) WHERE n.name IS NOT NULL OR n.id = 'person:note' DETACH DELETE n");
    await database.ask('MATCH (m:EntentePublication) SET m.schema = 99');
    expect(run('publish', database.address.uri).err).toContain('another store');
    expect(entente(folder, 'publish', database.address.uri, '--store', other).err).toContain('a newer Entente');
    expect(run('publish', database.address.uri, '--replace')).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(first);
    await database.ask('MATCH (m:EntentePublication) DELETE m');
    expect(run('publish', database.address.uri).err).toContain('does not say of which store');
    await database.clear();
    expect(run('publish', database.address.uri, '--replace')).toMatchObject({ code: 0, err: '' });
    expect(await rowsOf(database)).toEqual(first);
  });
});

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function plain<Item>(properties: Parameters<typeof valuesOf<Item>>[0], item: Item): Readonly<Record<string, unknown>> {
  return Object.fromEntries(valuesOf(properties, item).map(([{ name }, value]) => [name, value]));
}

/** How many nodes, relationships and sentences of one graph are new or different in Neo4j after another. */
function changesBetween(before: SerialisedGraph, after: SerialisedGraph) {
  const rows = (graph: SerialisedGraph) =>
    new Map([
      ...graph.nodes.map((node) => [node.key, plain(NODE_PROPERTIES, node)] as const),
      ...graph.edges.map((edge) => [edge.key, plain(EDGE_PROPERTIES, edge)] as const),
    ]);
  const [old, now] = [rows(before), rows(after)];
  const different = [...now].filter(([key, row]) => JSON.stringify(old.get(key)) !== JSON.stringify(row));
  const newSentences = sentencesOf(after).length - sentencesOf(before).length;
  const isNew = ({ key }: { readonly key: string }) => !old.has(key);
  return {
    newNodes: after.nodes.filter(isNew).length,
    newEdges: after.edges.filter(isNew).length,
    newSentences,
    written: different.length + 2 * newSentences,
    rewritten: different.filter(([key]) => old.has(key)).length,
    values: different.reduce((sum, [, row]) => sum + Object.keys(row).length, 0) + 4 * newSentences,
  };
}
