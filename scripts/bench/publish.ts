import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { STORES } from '../../graph/stores/index.ts';
import { table } from '../../src/commands/paint.ts';
import { startOnJava } from '../neo4j/java.ts';
import { median } from './median.ts';
import type { Run } from './publish-worker.ts';
import { byId, madeArticles } from './record.ts';

/** Publishing has to reach this share of the bare driver's rate, at most this memory, and for one article this much. */
const RATE_GOAL = 0.7;
const MEMORY_GOAL = 500;
const ONE_GOAL = 1.5;
/** Articles of the small store beside which one more is measured: a graph about as large as that of the samples. */
const SMALL = 30;

const PASSWORD = 'for-this-bench-only';

/** Publishes a made-up store, each time into a fresh database, beside the driver alone with the same rows. */
export async function benchPublish({ edges, rounds }: { readonly edges: number; readonly rounds: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    const [large, small] = [join(folder, 'large.db'), join(folder, 'small.db')];
    const articles = Math.ceil(edges / 18);
    const size = await make(large, articles);
    await make(small, SMALL);
    console.log(`${size.nodes} nodes, ${size.edges} edges, ${rounds} rounds, each into a fresh database\n`);
    const rows = [['ROUND', 'BARE DRIVER', 'PUBLISH', 'RATE', 'MEMORY']];
    const rates: number[] = [];
    let memory = 0;
    const ones: number[] = [];
    for (let round = 0; round < rounds; round++) {
      console.error(`round ${round + 1} of ${rounds} …`);
      const bare = await fresh(folder, (uri) => work('bare', large, uri));
      const own = await fresh(folder, async (uri) => {
        const run = await work('published', large, uri);
        if (round === rounds - 1) ones.push(...(await several(large, uri, articles)));
        return run;
      });
      rates.push(bare.seconds / own.seconds);
      memory = Math.max(memory, own.memory);
      rows.push([
        ...[String(round + 1), `${bare.seconds.toFixed(1)} s`, `${own.seconds.toFixed(1)} s`],
        ...[rates.at(-1)!.toFixed(2), `${own.memory} MB`],
      ]);
    }
    const few = await fresh(folder, async (uri) => {
      await work('published', small, uri);
      return several(small, uri, articles);
    });
    const [one, beside] = [median(ones), median(few)];
    console.log(table(rows));
    report('rate beside the bare driver, median', median(rates), `at least ${RATE_GOAL}`, median(rates) >= RATE_GOAL);
    report('memory of the client, MB', memory, `under ${MEMORY_GOAL}`, memory < MEMORY_GOAL);
    const compared = `${(one * 1000).toFixed(0)} ms beside ${(beside * 1000).toFixed(0)} ms`;
    report(`one more article (${compared})`, one / beside, `at most ${ONE_GOAL}`, one / beside <= ONE_GOAL);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function make(location: string, articles: number) {
  const store = await STORES[0].open({ location, resolver: byId, extractor: 'bench' });
  let batch = [];
  for (const article of madeArticles(articles)) {
    batch.push(article);
    if (batch.length < 200) continue;
    await store.add(batch);
    batch = [];
  }
  await store.add(batch);
  const changes = await store.changes(0);
  await store.close();
  const nodes = changes.filter(({ what }) => what === 'node').length;
  return { nodes, edges: changes.length - nodes };
}

async function fresh<Result>(folder: string, measure: (uri: string) => Promise<Result>): Promise<Result> {
  const home = mkdtempSync(join(folder, 'home-'));
  const server = await startOnJava({ home, password: PASSWORD, say: console.error });
  try {
    return await measure(server.uri);
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Seconds for one more article, several times; the first, for which the server makes its plans, is left out. */
async function several(location: string, uri: string, first: number): Promise<readonly number[]> {
  const seconds: number[] = [];
  for (let number = 0; number < 6; number++) seconds.push((await work('one', location, uri, first + number)).seconds);
  return seconds.slice(1);
}

async function work(mode: string, location: string, uri: string, number = 0): Promise<Run> {
  const words = ['--import', 'tsx', resolve('scripts/bench/publish-worker.ts'), mode, location, uri, PASSWORD];
  const { stdout } = await promisify(execFile)(process.execPath, [...words, String(number)]);
  return JSON.parse(stdout) as Run;
}

function report(what: string, figure: number, goal: string, reached: boolean): void {
  console.log(`${what}: ${figure.toFixed(2)} (${goal}: ${reached ? 'reached' : 'missed'})`);
  if (!reached) process.exitCode = 1;
}
