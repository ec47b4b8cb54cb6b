import type { Facts } from '../../build/index.ts';
import type { Resolver, Signature } from '../../model/index.ts';
import { readFacts } from './contents.ts';
import type { Sql } from './sql.ts';

/** A local entity whose node is yet to be found. */
export interface Pending {
  readonly article: number;
  readonly entity: number;
  readonly signature: number;
}

/** Where a signature belongs: its node, or those that it could stand for. */
export interface State {
  readonly node: number | null;
  /** A list of node keys as JSON. */
  readonly candidates: string;
}

/** How many more local entities bear a name under a signature than before the commit. */
export interface NameUse {
  readonly signature: number;
  readonly text: string;
  more: number;
}

/** One commit under way: what it has touched so far, so that nothing else need be looked at. */
export interface Batch {
  readonly sql: Sql;
  readonly resolver: Resolver;
  /** Signatures read in this commit and those before it. */
  readonly signatures: Map<number, Signature>;
  /** Integer keys of signatures by their own, as far as this commit has met them. */
  readonly signatureIds: Map<string, number>;
  /** Keys of signatures of which nothing else was read. */
  readonly signatureKeys: Map<number, string>;
  /** Whether a kind has weak signatures, as far as this commit has asked. */
  readonly weakKinds: Map<string, boolean>;
  /** Signatures that are new in this commit. */
  readonly born: Set<number>;
  /** Those of them that are not written yet; `last` is the largest integer key. */
  readonly unwritten: Map<number, Signature>;
  readonly last: { signature?: number };
  /** Signatures that lost an occurrence. */
  readonly released: Set<number>;
  /** Signatures on which a person decided, or took the decision back. */
  readonly decided: Set<number>;
  /** Signatures with a positive judgement that is new in this commit. */
  readonly joined: Set<number>;
  /** States read in this commit; those that it changed are written together. */
  readonly states: Map<number, State>;
  readonly restated: Set<number>;
  /** By signature how many more local entities bear it than before; and the same by name. Written together. */
  readonly uses: Map<number, number>;
  readonly names: Map<string, NameUse>;
  /** Local entities that are not written yet. */
  readonly pending: Map<string, Pending>;
  /** Articles whose events and edges have to be derived anew. */
  readonly dirty: Set<number>;
  readonly nodes: Set<number>;
  readonly edges: Set<number>;
  /** Integer keys of nodes and contents of articles read in this commit. */
  readonly nodeIds: Map<string, number>;
  readonly nodeKeys: Map<number, string>;
  readonly facts: Map<number, Facts>;
  /** How many more articles are copies of others than before. */
  readonly grown: { copies: number };
  /** Whether a person decided anything at all; where not, no pair need be looked up. */
  readonly hasDecisions: () => boolean;
}

/** A commit that has touched nothing. */
export function newBatch(sql: Sql, resolver: Resolver, signatures: Map<number, Signature> = new Map()): Batch {
  let hasDecisions: boolean | undefined;
  return {
    sql,
    resolver,
    signatures,
    signatureIds: new Map(),
    signatureKeys: new Map(),
    weakKinds: new Map(),
    born: new Set(),
    unwritten: new Map(),
    last: {},
    released: new Set(),
    decided: new Set(),
    joined: new Set(),
    states: new Map(),
    restated: new Set(),
    uses: new Map(),
    names: new Map(),
    pending: new Map(),
    dirty: new Set(),
    nodes: new Set(),
    edges: new Set(),
    nodeIds: new Map(),
    nodeKeys: new Map(),
    facts: new Map(),
    grown: { copies: 0 },
    hasDecisions() {
      hasDecisions ??= sql.get('SELECT 1 FROM decision LIMIT 1') !== undefined;
      return hasDecisions;
    },
  };
}

/** The integer key of a node, made where it is new. */
export function nodeId(batch: Batch, key: string): number {
  if (!batch.nodeIds.has(key)) meetNodes(batch, [key]);
  return batch.nodeIds.get(key)!;
}

/** Looks up the integer keys of nodes together, and makes those that are new. */
export function meetNodes({ sql, nodeIds, nodeKeys }: Batch, keys: Iterable<string>): void {
  const wanted = [...new Set(keys)].filter((key) => !nodeIds.has(key));
  if (wanted.length === 0) return;
  const query = `SELECT json_group_array(json_array(key, id)) AS known FROM node
    WHERE key IN (SELECT value FROM json_each(?))`;
  const known = JSON.parse(sql.get<{ known: string }>(query, JSON.stringify(wanted))!.known) as [string, number][];
  for (const [key, id] of known) nodeIds.set(key, id);
  const added = wanted.filter((key) => !nodeIds.has(key));
  if (added.length > 0) {
    let next = sql.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM node')!.last;
    for (const key of added) nodeIds.set(key, ++next);
    const insert = 'INSERT INTO node (id, key) SELECT value ->> 0, value ->> 1 FROM json_each(?)';
    sql.run(insert, JSON.stringify(added.map((key) => [nodeIds.get(key), key])));
  }
  for (const key of wanted) nodeKeys.set(nodeIds.get(key)!, key);
}

/** The key of a node. */
export function nodeKey({ sql, nodeKeys }: Batch, id: number): string {
  const cached = nodeKeys.get(id);
  if (cached !== undefined) return cached;
  const { key } = sql.get<{ key: string }>('SELECT key FROM node WHERE id = ?', id)!;
  nodeKeys.set(id, key);
  return key;
}

/** What an article stated, read once in a commit. */
export function factsOf({ sql, facts }: Batch, id: number): Facts {
  const cached = facts.get(id);
  if (cached) return cached;
  const read = readFacts(sql, id);
  facts.set(id, read);
  return read;
}
