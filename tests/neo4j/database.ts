import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningNeo4j, startOnJava } from '../../scripts/neo4j/java.ts';
import type { Address } from '../../src/index.ts';
import { connect } from '../../src/neo4j/connection.ts';
import { plainOf } from '../../src/neo4j/plain.ts';

/** A Neo4j of one's own, its data in a folder that goes with it. */
export interface OwnDatabase {
  readonly address: Address;
  readonly server: RunningNeo4j;
  /** Asks and gives the rows in plain values. */
  ask(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Record<string, unknown>[]>;
  /** Starts the server again on the same data, after it was killed. */
  restart(): Promise<void>;
  /** Deletes all nodes. */
  clear(): Promise<void>;
  end(): Promise<void>;
}

const PASSWORD = 'for-these-tests-only';

/** Starts Neo4j with the project's script and gives commands its password by the environment. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  const options = { home, password: PASSWORD, say: () => undefined, brief: true };
  const own = { server: await startOnJava(options) };
  const port = Number(new URL(own.server.uri).port);
  process.env.NEO4J_PASSWORD = PASSWORD;
  const address = { uri: own.server.uri, user: 'neo4j', password: PASSWORD };
  const ask: OwnDatabase['ask'] = async (cypher, parameters = {}) => {
    const driver = await connect(address);
    try {
      const { records } = await driver.executeQuery(cypher, parameters);
      return records.map((record) => plainOf(record.toObject()) as Record<string, unknown>);
    } finally {
      await driver.close();
    }
  };
  return {
    address,
    get server() {
      return own.server;
    },
    ask,
    restart: async () => {
      own.server = await startOnJava({ ...options, port });
    },
    clear: async () => {
      await ask('MATCH (n) DETACH DELETE n');
    },
    end: async () => {
      await own.server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Every node and relationship but the marker, with all that it holds, in order: a row each. */
export async function rowsOf({ ask }: OwnDatabase): Promise<readonly string[]> {
  const nodes = 'MATCH (n) WHERE NOT n:EntentePublication RETURN labels(n) AS is, properties(n) AS has';
  const edges = 'MATCH (a)-[r]->(b) RETURN [a.id, type(r), b.id] AS is, properties(r) AS has';
  return [...(await ask(nodes)), ...(await ask(edges))].map((row) => JSON.stringify(row)).sort();
}

/** How many nodes there are of each label, and relationships of each type. */
export async function countsOf({ ask }: OwnDatabase): Promise<Readonly<Record<string, number>>> {
  const nodes = 'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS count';
  const edges = 'MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS count';
  const rows = [...(await ask(nodes)), ...(await ask(edges))];
  return Object.fromEntries(rows.map(({ name, count }) => [String(name), Number(count)]));
}
