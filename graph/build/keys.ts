import { hash } from 'node:crypto';
import type { Signature } from '../model/index.ts';
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
  const name = typeof id === 'string' && id !== '' ? id : signature.key;
  return kindOfKey(name) ? name : `${signature.kind.toLowerCase()}:${name}`;
}

/** The key that a node has where this signature names it: the lexicon's id, else a hash of the signature's key. */
export function ownKey(signature: Signature): string {
  return lexiconId(signature) ?? `${signature.kind.toLowerCase()}:${digest(signature.kind, signature.key)}`;
}

/** The key of the node of a weak signature that belongs to no cluster: one for each article. */
export function apartKey(signature: Signature, article: string): string {
  return `${signature.kind.toLowerCase()}:${digest(signature.kind, signature.key, article)}`;
}
