import neo4j from 'neo4j-driver';
import { CONSTRAINTS, INDEXES } from '../../graph/exporters/index.ts';
import { STORES } from '../../graph/stores/index.ts';
import { type Transaction, transactions, workOf } from '../../src/neo4j/publish/parts.ts';
import { publish } from '../../src/neo4j/publish/publish.ts';
import { byId, madeArticles } from './record.ts';

/** What one run came to. */
export interface Run {
  readonly seconds: number;
  /** Most megabytes that the process had. */
  readonly memory: number;
}

/** How a made-up store is opened. */
export const opened = (location: string) => STORES[0].open({ location, resolver: byId, extractor: 'bench' });

const [mode, location, uri, password, number] = process.argv.slice(2) as [string, string, string, string, string];
const address = { uri, user: 'neo4j', password };
const store = await opened(location);
const run = { published, bare, one }[mode];
const seconds = await run!();
await store.close();
const { maxRSS } = process.resourceUsage();
process.stdout.write(JSON.stringify({ seconds, memory: Math.round(maxRSS / 1000) } satisfies Run));

/** What `entente publish` does. */
async function published(): Promise<number> {
  return timed(() => publish(store, address));
}

/** The driver alone, with the same Cypher in the same transactions, all rows made beforehand. */
async function bare(): Promise<number> {
  const all: Transaction[] = [];
  for await (const transaction of transactions(store, workOf(await store.changes(0)))) all.push(transaction);
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { useBigInt: true });
  const write = (statements: Transaction['statements']) => {
    const session = driver.session();
    return session
      .executeWrite((own) => Promise.all(statements.map(({ cypher, parameters }) => own.run(cypher, parameters))))
      .finally(() => session.close());
  };
  const taken = await timed(async () => {
    for (const definitions of [CONSTRAINTS, INDEXES]) await write(definitions.map((cypher) => ({ cypher })));
    for (const { statements } of all) await write(statements);
  });
  await driver.close();
  return taken;
}

/** One more article, and then publishing it. */
async function one(): Promise<number> {
  await store.add([...madeArticles(1, Number(number))]);
  return timed(() => publish(store, address));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
