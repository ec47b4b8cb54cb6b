import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerTo } from '../../scripts/cypher/ask.ts';
import { cypherPage, type Result } from '../../scripts/cypher/page.ts';
import { planOf } from '../../scripts/cypher/plan.ts';
import { readQuestions } from '../../scripts/cypher/questions.ts';
import { buildSamples, publish, startNeo4j } from '../../scripts/cypher/server.ts';
import type { Address } from '../../src/index.ts';
import { connect } from '../../src/neo4j/connection.ts';
import { plainOf } from '../../src/neo4j/plain.ts';
import { entente } from '../cli/run.ts';
import { importInto, onNeo4j } from './real.ts';

const questions = readQuestions();

onNeo4j('the questions of docs/CYPHER.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-questions-'));
  const running: { stop(): Promise<void> }[] = [];
  const answers = new Map<string, Result>();
  let store: string;
  let published: Address;
  let imported: Address | undefined;

  beforeAll(async () => {
    store = buildSamples(folder);
    const server = await startNeo4j(join(folder, 'published'));
    running.push(server);
    published = server.address;
    publish(store, published);
    // Plans hang on the samples that the indexes take in the background; with old ones they scan now and then.
    await withDriver(published, (driver) => driver.executeQuery('CALL db.prepareForReplanning(120)'));
    for (const question of questions) answers.set(question.file, await answerTo(question, published));
  }, 300_000);

  afterAll(async () => {
    for (const server of running) await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  test('are answered as the page says; "npm run docs:cypher" writes it anew', async () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(readFileSync('docs/CYPHER.md', 'utf8')).toBe(
      await cypherPage(questions, async ({ file }) => answers.get(file)!),
    );
  });

  test.each(questions)('have answers, and whole ones: $title', ({ file, cypher }) => {
    const { rows } = answers.get(file)!;
    expect(rows.length).toBeGreaterThan(0);
    // A result cut off without an order would be another one elsewhere.
    if (cypher.includes('LIMIT')) expect(cypher).toMatch(/ORDER BY [^\n]+ LIMIT/);
  });

  test.each(questions)('come in by an index: $title', async (question) => {
    const operators = await planOf(question, published);
    const entries = operators.filter(({ name }) => /Scan|Seek|ProcedureCall/.test(name));
    expect(entries.length).toBeGreaterThan(0);
    for (const { name, details } of entries) {
      const byIndex = /^(?:Node(?:Unique)?IndexSeek(?:ByRange)?|(?:Un)?[Dd]irectedRelationshipIndexSeek(?:ByRange)?)$/;
      const byText = name === 'ProcedureCall' && details.startsWith('db.index.fulltext.query');
      expect(byIndex.test(name) || byText, `${name} ${details}`).toBe(true);
    }
  });

  test('have the same answers where Neo4j imported the exported files', async () => {
    const tables = join(folder, 'tables');
    expect(entente(folder, 'export', '--store', store, '--format', 'csv', '--for-publish', '-o', tables).err).toBe('');
    const home = join(folder, 'imported');
    expect(await importInto(home, join(tables, 'neo4j'))).toContain('IMPORT DONE');
    const server = await startNeo4j(home);
    running.push(server);
    await withDriver(server.address, async (driver) => {
      for (const statement of readFileSync(join(tables, 'neo4j/schema.cypher'), 'utf8').trim().split('\n')) {
        await driver.executeQuery(statement.replace(/;$/, ''));
      }
      await driver.executeQuery('CALL db.awaitIndexes(120)');
    });
    for (const question of questions) {
      expect(await answerTo(question, server.address), question.title).toEqual(answers.get(question.file));
    }
    const everything = await contentOf(published);
    expect(await contentOf(server.address)).toEqual(everything);
    expect(everything.length).toBeGreaterThan(1000);
    imported = server.address;
  }, 300_000);

  test('and publishing goes on from there, as if it had published all of it', async () => {
    expect(publish(store, imported!)).toMatch(/^Nothing has changed since the last publish/);
    expect(entente(folder, 'remove', '2020-11-24-riyadh-denies-neom-meeting.txt', '--store', store).code).toBe(0);
    expect(publish(store, imported!)).toMatch(/^Published the changes: /);
    expect(publish(store, published)).toMatch(/^Published the changes: /);
    expect(await contentOf(imported!)).toEqual(await contentOf(published));
  }, 300_000);
});

/** Every node and relationship with all that it holds, in order. */
async function contentOf(address: Address): Promise<readonly string[]> {
  return withDriver(address, async (driver) => {
    const nodes = 'MATCH (n) RETURN labels(n) AS a, properties(n) AS b';
    const links = 'MATCH (s)-[r]->(t) RETURN [s.id, type(r), t.id] AS a, properties(r) AS b';
    const found = [...(await driver.executeQuery(nodes)).records, ...(await driver.executeQuery(links)).records];
    return found.map((record) => JSON.stringify(plainOf([record.get('a'), record.get('b')]))).sort();
  });
}

async function withDriver<Result>(address: Address, work: (driver: Driver) => Promise<Result>): Promise<Result> {
  const driver = await connect(address);
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}
