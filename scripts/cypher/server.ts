import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Address } from '../../src/index.ts';
import { startOnJava } from '../neo4j/java.ts';

/** A Neo4j of one's own. */
export interface OwnNeo4j {
  readonly address: Address;
  stop(): Promise<void>;
}

/** Starts a Neo4j on a free port of this machine, its data in a folder, which is made where there is none. */
export async function startNeo4j(home: string, say: (line: string) => void = () => undefined): Promise<OwnNeo4j> {
  const password = 'for-this-run-only';
  const { uri, stop } = await startOnJava({ home, password, say, brief: true });
  return { address: { uri, user: 'neo4j', password }, stop };
}

/** Builds the samples into a store in a folder, and gives the store's file. */
export function buildSamples(folder: string): string {
  const store = join(folder, 'samples.db');
  const samples = resolve('samples');
  run(['build', samples, '--articles', join(samples, 'articles.csv'), '--store', store]);
  return store;
}

/** Publishes a store with the command that users run, and gives what that says. */
export function publish(store: string, { uri, password }: Address): string {
  return run(['publish', uri, '--store', store], { NEO4J_PASSWORD: password });
}

function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): string {
  const env = { ...process.env, ...environment };
  const cli = [resolve('dist/cli.js'), ...words];
  return execFileSync(process.execPath, cli, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}
