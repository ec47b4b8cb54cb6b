import { hash } from 'node:crypto';
import type { Resolver, Signature } from '../model/index.ts';
import { KINDS } from '../ontology/index.ts';

/** The first 16 hex digits of the SHA-256 of the parts: how everything without a name of its own is called. */
export function digest(...parts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(parts)).slice(0, 16);
}

/** Compares by code units, the same on every machine; `localeCompare` is not. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const kindByPrefix = new Map<string, string>(KINDS.map(({ kind }) => [kind.toLowerCase(), kind]));

/** The kind of a node, which its key begins with: `state:RU` is a State. */
export function kindOfKey(key: string): string {
  return kindByPrefix.get(key.slice(0, key.indexOf(':'))) ?? '';
}

/** The lexicon's id of an exact signature. */
export function lexiconId(signature: Signature): string | undefined {
  if (signature.strength !== 'exact') return undefined;
  const { id } = signature.features;
  const name = typeof id === 'string' && id !== '' ? id : givenKey(signature);
  return kindOfKey(name) ? name : `${signature.kind.toLowerCase()}:${name}`;
}

/**
 * A signature as stores keep it: its key begins with its kind, so that no two kinds share one, and ends with a
 * fingerprint of its content. Should an extractor give one key two contents, they are two signatures, which are
 * joined because the key is one; so it never matters which came first.
 */
export function qualified(signature: Signature): Signature {
  const { kind, strength, blocks, features } = signature;
  const prefix = kind.toLowerCase();
  const clean = signature.key.replaceAll('\0', '\ufffd');
  const key = clean.startsWith(prefix) ? clean : `${prefix}|${clean}`;
  return { ...signature, key: `${key}~${digest(strength, blocks, features).slice(0, 8)}` };
}

/** The key that the extractor gave, without the fingerprint. */
export function givenKey({ key }: Signature): string {
  return key.slice(0, key.lastIndexOf('~'));
}

/** The key that a node has where this signature names it: the lexicon's id, else a hash of the signature's key. */
export function ownKey(signature: Signature): string {
  return lexiconId(signature) ?? `${signature.kind.toLowerCase()}:${digest(signature.kind, givenKey(signature))}`;
}

/** The key of the node of a weak signature that belongs to no cluster: one for each article. */
export function apartKey(signature: Signature, article: string): string {
  return `${signature.kind.toLowerCase()}:${digest(signature.kind, givenKey(signature), article)}`;
}

const known = new WeakMap<Signature, ReadonlySet<string>>();

/** The blocks in which a signature is compared: the resolver's, and one for each key and lexicon id. */
export function blocksOf(signature: Signature): readonly string[] {
  return [...blockSet(signature)];
}

/** The block of all signatures to which an extractor gave one key: their keys begin with it. */
function keyBlock(given: string): string {
  return `~ ${given}`;
}

/** The key that the extractor gave to those of a block, where it is a block of one key. */
export function keyOfBlock(block: string): string | undefined {
  return block.startsWith('~ ') ? block.slice(2) : undefined;
}

/** The smaller blocks in which the partners of a strong or exact signature are looked for; undefined: in its own. */
export function narrowBlocks(signature: Signature, resolver: Resolver): readonly string[] | undefined {
  const narrow = signature.strength === 'weak' ? undefined : resolver.narrowBlocks?.(signature);
  return narrow && inPlaceOfOwn(signature, narrow);
}

/** The blocks in which weak signatures and those that they may belong to find each other. */
export function attachBlocks(signature: Signature, resolver: Resolver): readonly string[] {
  const made = attaching.get(resolver) ?? new WeakMap<Signature, readonly string[]>();
  attaching.set(resolver, made);
  const before = made.get(signature);
  if (before) return before;
  const given = resolver.attachBlocks?.(signature);
  const blocks = given ? inPlaceOfOwn(signature, given) : blocksOf(signature);
  made.set(signature, blocks);
  return blocks;
}

const attaching = new WeakMap<Resolver, WeakMap<Signature, readonly string[]>>();

/** Blocks in the place of those that the extractor gave; those of its key and the lexicon's id stay. */
function inPlaceOfOwn(signature: Signature, blocks: readonly string[]): readonly string[] {
  const own = new Set(signature.blocks);
  return [...blocks, ...blocksOf(signature).filter((block) => !own.has(block))];
}

/** Whether a weak signature is compared with the cluster of a strong one. */
export function mayAttach(weak: Signature, member: Signature, resolver: Resolver): boolean {
  const others = attachBlocks(member, resolver);
  return weak.kind === member.kind && attachBlocks(weak, resolver).some((block) => others.includes(block));
}

/** Whether two signatures are compared at all. */
export function shareBlock(one: Signature, other: Signature): boolean {
  const [a, b] = [blockSet(one), blockSet(other)];
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const block of small) if (large.has(block)) return true;
  return false;
}

function blockSet(signature: Signature): ReadonlySet<string> {
  const before = known.get(signature);
  if (before) return before;
  const lexicon = lexiconId(signature);
  const blocks = new Set([...signature.blocks, keyBlock(givenKey(signature))]);
  if (lexicon !== undefined) blocks.add(`= ${lexicon}`);
  known.set(signature, blocks);
  return blocks;
}
