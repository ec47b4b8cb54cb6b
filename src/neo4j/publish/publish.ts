import { setTimeout as wait } from 'node:timers/promises';
import {
  CONSTRAINTS,
  EMPTY,
  FIND_WRITTEN,
  INDEXES,
  type Marker,
  NEO4J_SCHEMA,
  NODE_LABELS,
  READ_MARKER,
  WRITE_MARKER,
  writtenBy,
} from '../../../graph/exporters/index.ts';
import { SetupError } from '../../../graph/model/index.ts';
import type { StoreIdentity } from '../../../graph/stores/index.ts';
import type { Address } from '../address.ts';
import { type Source, type Transaction, transactions, type Work, workOf } from './parts.ts';
import { type Plan, planFor } from './plan.ts';
import { Server } from './server.ts';

/** How a store is published. */
export interface PublishOptions {
  /** Deletes first what Entente wrote there, whichever store's it is. */
  readonly replace?: boolean;
  /** Only counts. */
  readonly dryRun?: boolean;
  /** Milliseconds for which a server that has gone away, or another publish, is waited for. */
  readonly patience?: number;
  /** Hears how far it is. */
  readonly progress?: (line: string) => void;
}

/** What a publish did, or, on a dry run, would do at most. */
export interface Published {
  readonly scope: Plan['scope'];
  /** Version of the store that the database now shows. */
  readonly version: number;
  /** Whether a graph that was there went first. */
  readonly emptied: boolean;
  readonly nodes: number;
  readonly edges: number;
  readonly goneNodes: number;
  readonly goneEdges: number;
  /** The server's own counters, the marker's among them; empty where nothing was written. */
  readonly counters: Readonly<Record<string, number>>;
}

const PATIENCE = 60_000;
/** Nodes that are deleted in one transaction. */
const EMPTIED = 1_000;

/** Brings the graph of a store to Neo4j: all of it the first time, then what has changed since the last time. */
export async function publish(store: Source, address: Address, options: PublishOptions = {}): Promise<Published> {
  const { replace = false, dryRun = false, patience = PATIENCE, progress = () => undefined } = options;
  const server = await Server.open(address, patience, progress);
  try {
    const decide = async () => planFrom(server, address, await store.identity(), replace);
    const first = await decide();
    if (dryRun || first.scope === 'nothing') return await counted(store, first);
    if (first.scope === 'whole') {
      progress('preparing constraints …');
      await server.define(CONSTRAINTS);
    }
    await takeHold(server, address, patience, progress);
    // Only now does nobody else write; what was decided before may not hold any more.
    const identity = await store.identity();
    const plan = await planFrom(server, address, identity, replace);
    if (plan.scope === 'nothing') return await counted(store, plan);
    return await carryOut(server, store, identity, plan, progress);
  } finally {
    await server.close();
    progress('');
  }
}

async function planFrom(server: Server, { uri }: Address, identity: StoreIdentity, replace: boolean): Promise<Plan> {
  const [row] = await server.read(READ_MARKER);
  const marker = row ? markerFrom(row.marker as Readonly<Record<string, unknown>>) : undefined;
  const leftovers = !marker && (await server.read(FIND_WRITTEN, { written: writtenBy([]) })).length > 0;
  return planFor(uri, marker, identity, { replace, leftovers });
}

/** Undefined where a publish took hold of a database and came no further. */
function markerFrom({ store, schema, version, reached, emptying, labels }: Readonly<Record<string, unknown>>) {
  if (typeof store !== 'string') return undefined;
  return {
    store,
    schema: Number(schema),
    version: version === null ? null : Number(version),
    reached: Number(reached),
    emptying: emptying === true,
    labels: labels as readonly string[],
  } satisfies Marker;
}

async function takeHold(
  server: Server,
  { uri }: Address,
  patience: number,
  progress: (line: string) => void,
): Promise<void> {
  const until = performance.now() + patience;
  while (!(await server.hold())) {
    if (performance.now() > until) {
      throw new SetupError('neo4j-busy', `${uri} is busy with another publish; run it again when that one is done.`);
    }
    progress('another publish is under way; waiting …');
    await wait(1_000);
  }
}

async function carryOut(
  server: Server,
  store: Source,
  { id, version }: StoreIdentity,
  plan: Plan,
  progress: (line: string) => void,
): Promise<Published> {
  const mark = (marker: Readonly<Record<string, unknown>>) =>
    server.write([{ cypher: WRITE_MARKER, parameters: { marker } }]);
  const reached = BigInt(version);
  const schema = BigInt(NEO4J_SCHEMA);
  if (plan.empty) {
    // From here on it is this store's, and not to be relied on until all is written.
    await mark({ store: id, reached, version: null, emptying: true });
    await emptyOut(server, plan.labels, progress);
  }
  await mark({ store: id, schema, reached, labels: [...NODE_LABELS], emptying: null });
  if (plan.scope === 'whole') {
    progress('preparing indexes …');
    await server.define(INDEXES);
  }
  const work = workOf(await store.changes(plan.since));
  const total = work.nodes.length + work.edges.length + work.goneNodes.length + work.goneEdges.length;
  await carryOver(server, transactions(store, work), (settled) => {
    progress(`${settled.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} nodes and edges published`);
  });
  await mark({ version: reached });
  const counters = Object.fromEntries([...server.counters].sort());
  return { ...sizes(work), scope: plan.scope, version, emptied: plan.empty, counters };
}

/** Writes one transaction after the other; while the server is at one, the next is made ready. */
async function carryOver(
  server: Server,
  all: AsyncGenerator<Transaction>,
  done: (settled: number) => void,
): Promise<void> {
  let settled = 0;
  let next = await all.next();
  while (!next.done) {
    const { statements, settles, relationships } = next.value;
    const writing = server.write(statements);
    // A failure is heard of below, not while the next one is being made.
    writing.catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
    next = await all.next();
    const rows = await writing;
    const found = rows.reduce((sum, row) => sum + Number(row?.written ?? 0), 0);
    if (found < relationships) throw incomplete(relationships - found);
    settled += settles;
    done(settled);
  }
}

function incomplete(missing: number): SetupError {
  const what = `${missing} relationships have lost an end, because published nodes were deleted by someone else`;
  return new SetupError('neo4j-incomplete', `${what}; publish with --replace to write the whole graph anew.`);
}

/** Deletes what Entente wrote, whichever store's it was, batch by batch. */
async function emptyOut(server: Server, labels: readonly string[], progress: (line: string) => void): Promise<void> {
  const parameters = { written: writtenBy(labels), most: BigInt(EMPTIED) };
  let total = 0;
  for (;;) {
    const [row] = await server.write([{ cypher: EMPTY, parameters }]);
    const deleted = Number(row?.deleted ?? 0);
    if (deleted === 0) return;
    total += deleted;
    progress(`${total.toLocaleString('en-GB')} nodes of the graph that was there deleted`);
  }
}

/** What a publish would do at most. */
async function counted(store: Source, plan: Plan): Promise<Published> {
  const { version } = await store.identity();
  const work = workOf(plan.scope === 'nothing' ? [] : await store.changes(plan.since));
  return { ...sizes(work), scope: plan.scope, version, emptied: plan.empty, counters: {} };
}

function sizes({ nodes, edges, goneNodes, goneEdges }: Work) {
  return {
    nodes: nodes.length,
    edges: edges.length,
    goneNodes: goneNodes.length,
    goneEdges: goneEdges.length,
  };
}
